package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.parameters.ParametersViewModel.Result;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.pipeline.Parameter;
import java.util.List;
import javafx.scene.Node;

/// The table of parameters of an open document.
public final class ParametersPanel {
    private final PipelineEditorPort port;
    private final Questions questions;
    private final ParametersView view = new ParametersView(new Changes());

    /// @param questions says why something could not be done, and asks before a used parameter goes
    public ParametersPanel(PipelineEditorPort port, Questions questions) {
        this.port = port;
        this.questions = questions;
        view.sceneProperty().subscribe(_ -> refresh());
    }

    public Node node() {
        return view;
    }

    /// Shows the parameters as they are now; while the panel is not in the window, nothing is done.
    public void refresh() {
        if (view.getScene() != null) {
            view.show(ParametersViewModel.of(port.document()).rows());
        }
    }

    private boolean take(Result result) {
        switch (result) {
            case Result.Nothing _ -> {}
            case Result.Refused(String reason) -> refused(reason);
            case Result.Change(Edit edit) -> {
                return perform(edit);
            }
            case Result.Ask(String question, Edit edit) ->
                    questions.ask(
                            "Remove this parameter?",
                            question,
                            new Questions.Answer("Remove", () -> perform(edit)));
        }
        return false;
    }

    private void refused(String reason) {
        questions.tell("This cannot be done", reason);
    }

    private boolean perform(Edit edit) {
        Outcome outcome = port.perform(edit);
        if (outcome instanceof Outcome.Refused(String reason)) {
            refused(reason);
        }
        refresh();
        return outcome instanceof Outcome.Done;
    }

    private final class Changes implements ParametersView.Callbacks {
        @Override
        public void add() {
            if (take(ParametersViewModel.of(port.document()).add())) {
                List<Parameter> all = port.document().parameters();
                view.edit(all.getLast().name());
            }
        }

        @Override
        public void remove(ParameterRow parameter) {
            take(ParametersViewModel.of(port.document()).remove(parameter));
        }

        @Override
        public void change(ParameterRow parameter, ParametersView.Part part, String value) {
            take(ParametersViewModel.of(port.document()).change(parameter, part, value));
        }
    }
}
