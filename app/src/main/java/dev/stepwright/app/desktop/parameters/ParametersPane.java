package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.parameters.ParametersViewModel.Result;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.pipeline.Parameter;
import java.util.List;
import java.util.function.Consumer;

/// The table of parameters of an open document.
public final class ParametersPane {
    /// Puts a question to the person.
    public interface Asking {
        /// @param agreed runs when the person said yes
        void ask(String title, String text, String yes, Runnable agreed);
    }

    private final PipelineEditorPort port;
    private final Consumer<String> onRefused;
    private final Asking asking;
    private final ParametersView view = new ParametersView(new Changes());

    /// @param onRefused shows why something could not be done
    public ParametersPane(PipelineEditorPort port, Consumer<String> onRefused, Asking asking) {
        this.port = port;
        this.onRefused = onRefused;
        this.asking = asking;
        refresh();
    }

    public ParametersView view() {
        return view;
    }

    /// Shows the parameters as they are now.
    public void refresh() {
        view.show(ParametersViewModel.of(port.document()).rows());
    }

    private boolean take(Result result) {
        switch (result) {
            case Result.Nothing _ -> {}
            case Result.Refused(String reason) -> onRefused.accept(reason);
            case Result.Change(Edit edit) -> {
                return perform(edit);
            }
            case Result.Ask(String question, Edit edit) ->
                    asking.ask("Remove parameter", question, "Remove", () -> perform(edit));
        }
        return false;
    }

    private boolean perform(Edit edit) {
        Outcome outcome = port.perform(edit);
        if (outcome instanceof Outcome.Refused(String reason)) {
            onRefused.accept(reason);
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
