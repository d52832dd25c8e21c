package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.parameters.ParameterRow;
import dev.stepwright.app.desktop.parameters.ParametersView;
import dev.stepwright.app.desktop.parameters.ParametersViewModel;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The table of parameters, in step with the document.
final class ParametersPanel implements ParametersView.Callbacks {
    private final PipelineEditorPort port;
    private final Questions questions;
    private final Consumer<String> hint;
    private final ParametersView view = new ParametersView(this);

    /// @param hint is told why something could not be done
    ParametersPanel(PipelineEditorPort port, Questions questions, Consumer<String> hint) {
        this.port = port;
        this.questions = questions;
        this.hint = hint;
    }

    Node node() {
        return view;
    }

    void refresh() {
        view.show(model().rows());
    }

    private ParametersViewModel model() {
        return ParametersViewModel.of(port.document());
    }

    @Override
    public void add() {
        take(model().add());
        port.document().parameters().stream()
                .reduce((_, last) -> last)
                .ifPresent(last -> view.edit(last.name()));
    }

    @Override
    public void remove(ParameterRow parameter) {
        take(model().remove(parameter));
    }

    @Override
    public void change(ParameterRow parameter, ParametersView.Part part, String value) {
        take(model().change(parameter, part, value));
        refresh();
    }

    private void take(ParametersViewModel.Result result) {
        switch (result) {
            case ParametersViewModel.Result.Nothing _ -> {}
            case ParametersViewModel.Result.Change(Edit edit) -> perform(edit);
            case ParametersViewModel.Result.Refused(String reason) -> hint.accept(reason);
            case ParametersViewModel.Result.Ask(String question, Edit edit) ->
                    questions.ask(
                            "Remove the parameter?",
                            question,
                            new Questions.Answer("Remove", () -> perform(edit)));
        }
    }

    private void perform(Edit edit) {
        if (port.perform(edit) instanceof Outcome.Refused(String reason)) {
            hint.accept(reason);
        }
    }
}
