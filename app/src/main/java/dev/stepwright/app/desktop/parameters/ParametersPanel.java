package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The table of parameters of an open document.
public final class ParametersPanel {
    private final PipelineEditorPort port;
    private final Questions questions;
    private final Consumer<Location> onGo;
    private final ParametersView view = new ParametersView(new Changes());
    private @Nullable ParametersViewModel model;
    private @Nullable ParameterChanges changes;

    /// @param questions says why something could not be done, and asks before a used parameter goes
    /// @param onGo goes to a place that uses a parameter
    public ParametersPanel(PipelineEditorPort port, Questions questions, Consumer<Location> onGo) {
        this.port = port;
        this.questions = questions;
        this.onGo = onGo;
        view.sceneProperty().subscribe(_ -> refresh());
    }

    public Node node() {
        return view;
    }

    /// Takes what is being typed, as before saving or running.
    public void take() {
        view.take();
    }

    /// Shows the parameters and their problems as they are now; while the panel is not in the
    /// window, nothing is done.
    public void refresh() {
        if (view.getScene() != null) {
            ParametersViewModel now = model();
            view.show(now.rows(port.problems()), now.sets(), now.hindrance());
        }
    }

    /// Whether a place below the root is one of a parameter.
    public static boolean holds(Pointer place) {
        return place.tokens().size() > 1
                && place.tokens().getFirst().equals("Parameters")
                && place.tokens().get(1).matches("\\d{1,8}");
    }

    /// Goes to the cell of a place that the panel [holds][#holds].
    public void reveal(Pointer place) {
        refresh();
        view.reveal(Integer.parseInt(place.tokens().get(1)), ParameterColumn.at(place));
    }

    private ParametersViewModel model() {
        ParametersViewModel known = model;
        if (known == null || known.document() != port.document()) {
            known = ParametersViewModel.of(port.document());
            model = known;
        }
        return known;
    }

    private ParameterChanges changes() {
        ParameterChanges known = changes;
        if (known == null || known.document() != port.document()) {
            known = ParameterChanges.of(port.document());
            changes = known;
        }
        return known;
    }

    /// @return why it cannot be done; empty when it was, or is asked about
    private Optional<String> take(Result result) {
        return switch (result) {
            case Result.Nothing _ -> Optional.empty();
            case Result.Refused(String reason) -> Optional.of(reason);
            case Result.Change(Edit edit) -> perform(edit);
            case Result.Ask(String title, String question, List<Result.Answer> answers) -> {
                questions.ask(
                        title,
                        question,
                        answers.stream()
                                .map(
                                        answer ->
                                                new Questions.Answer(
                                                        answer.label(),
                                                        () -> tell(perform(answer.edit()))))
                                .toArray(Questions.Answer[]::new));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> perform(Edit edit) {
        Outcome outcome = port.perform(edit);
        refresh();
        return outcome instanceof Outcome.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private void tell(Optional<String> refused) {
        refused.ifPresent(reason -> questions.tell("This cannot be done", reason));
    }

    private final class Changes implements ParametersPort {
        @Override
        public Activity activity(ParameterRow row, ParameterColumn column) {
            return changes().activity(row, column);
        }

        @Override
        public Optional<String> change(ParameterRow row, ParameterColumn column, String typed) {
            return take(changes().change(row, column, typed));
        }

        @Override
        public void choose(Result result) {
            tell(take(result));
        }

        @Override
        public void clear(ParameterRow row, ParameterColumn column) {
            tell(take(changes().clear(row, column)));
        }

        @Override
        public void emptyText(ParameterRow row, ParameterColumn column) {
            tell(take(changes().emptyText(row, column)));
        }

        @Override
        public void add() {
            Document before = port.document();
            tell(take(changes().add()));
            if (port.document() != before) {
                view.beginNaming(port.document().parameters().size() - 1);
            }
        }

        @Override
        public void remove(ParameterRow row) {
            tell(take(changes().remove(row)));
        }

        @Override
        public boolean move(ParameterRow row, int to) {
            Document before = port.document();
            tell(take(changes().move(row, to)));
            return port.document() != before;
        }

        @Override
        public void go(Location location) {
            onGo.accept(location);
        }

        @Override
        public List<String> allowed(int index) {
            return changes().allowed(index).map(AllowedValues::texts).orElse(List.of());
        }

        @Override
        public Optional<String> addAllowed(int index, String text) {
            return changes().allowed(index).flatMap(values -> take(values.add(text)));
        }

        @Override
        public Optional<String> setAllowed(int index, int at, String text) {
            return changes().allowed(index).flatMap(values -> take(values.set(at, text)));
        }

        @Override
        public void removeAllowed(int index, int at) {
            changes().allowed(index).ifPresent(values -> tell(take(values.remove(at))));
        }

        @Override
        public void moveAllowed(int index, int at, int to) {
            changes().allowed(index).ifPresent(values -> tell(take(values.move(at, to))));
        }

        @Override
        public void addSet() {
            added(changes().addSet());
        }

        @Override
        public void duplicateSet(int set) {
            added(changes().duplicateSet(set));
        }

        private void added(Result result) {
            Document before = port.document();
            tell(take(result));
            if (port.document() != before) {
                view.beginNamingSet(port.document().settings().parameterSets().size() - 1);
            }
        }

        @Override
        public void renameSet(int set, String name) {
            tell(take(changes().renameSet(set, name)));
        }

        @Override
        public void removeSet(int set) {
            tell(take(changes().removeSet(set)));
        }
    }
}
