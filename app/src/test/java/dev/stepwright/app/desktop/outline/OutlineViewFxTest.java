package dev.stepwright.app.desktop.outline;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class OutlineViewFxTest {
    /// ```
    /// prep ---> gate --True--> deploy
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .condition("gate")
                    .after("prep")
                    .inIf("deploy", "Endpoint")
                    .document();

    private final List<String> told = new ArrayList<>();
    private Document document = DOC;
    private Set<StepId> selection = Set.of();
    private Optional<State> state = Optional.empty();
    private OutlineView view;
    private TreeView<?> tree;

    private final class Port implements OutlinePort {
        @Override
        public Document document() {
            return document;
        }

        @Override
        public Row row(StepId step) {
            String name = document.step(step).orElseThrow().name();
            return new Row(name, "", "fail", "logic", state, 0, false, name + ", spoken " + state);
        }

        @Override
        public boolean matches(Step step, String typed) {
            return step.name().contains(typed);
        }

        @Override
        public Set<StepId> selection() {
            return selection;
        }

        @Override
        public void choose(Set<StepId> steps) {
            selection = steps;
            told.add("choose " + names(steps));
        }

        @Override
        public void open(StepId step) {
            told.add("open " + names(Set.of(step)));
        }

        @Override
        public void menu(StepId step, double screenX, double screenY) {
            told.add("menu " + names(Set.of(step)));
        }
    }

    private List<String> names(Set<StepId> steps) {
        return steps.stream().map(step -> document.step(step).orElseThrow().name()).toList();
    }

    private void show() {
        Fx.run(
                () -> {
                    view = new OutlineView(new Port());
                    new Scene(view, 240, 500);
                    tree = (TreeView<?>) view.lookup(".tree-view");
                    view.refresh();
                    layout();
                });
    }

    private void layout() {
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
    }

    private List<String> spoken() {
        return Fx.call(
                () -> {
                    layout();
                    return view.lookupAll(".outline-cell").stream()
                            .map(node -> (TreeCell<?>) node)
                            .filter(cell -> cell.isVisible() && !cell.isEmpty())
                            .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                            .map(TreeCell::getAccessibleText)
                            .toList();
                });
    }

    private void press(KeyCode key) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                tree,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    @Test
    void speaksEveryLineAndItsState() {
        show();
        assertThat(spoken())
                .containsExactly(
                        "prep, spoken Optional.empty",
                        "gate, spoken Optional.empty",
                        "If true",
                        "deploy, spoken Optional.empty");
        assertThat(tree.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
        state = Optional.of(State.FAILED);
        Fx.run(view::refresh);
        assertThat(spoken()).contains("prep, spoken Optional[FAILED]");
    }

    @Test
    void followsTheCanvasWithoutAnswering() {
        show();
        selection = Set.of(id(DOC, "deploy"));
        Fx.run(view::select);
        assertThat(tree.getSelectionModel().getSelectedIndices()).isEqualTo(List.of(3));
        assertThat(told).isEmpty();
    }

    @Test
    void choosesWithTheArrowsAndOpensWithEnter() {
        show();
        Fx.run(tree::requestFocus);
        Fx.run(() -> tree.getSelectionModel().clearAndSelect(0));
        Fx.run(() -> tree.getSelectionModel().clearAndSelect(1));
        press(KeyCode.ENTER);
        assertThat(told).containsExactly("choose [prep]", "choose [gate]", "open [gate]");
    }

    @Test
    void filtersAndSaysWhenNothingIsFound() {
        show();
        Fx.run(() -> ((TextField) view.lookup(".text-field")).setText("dep"));
        assertThat(spoken())
                .containsExactly(
                        "gate, spoken Optional.empty", "If true", "deploy, spoken Optional.empty");
        Fx.run(() -> ((TextField) view.lookup(".text-field")).setText("xyz"));
        assertThat(spoken()).isEmpty();
        assertThat(Fx.call(() -> view.lookupAll(".label").toString()))
                .contains("No step is found for “xyz”.");
    }

    @Test
    void tenThousandStepsMakeFewLines() {
        var many = pipeline();
        IntStream.range(0, 10_000).forEach(i -> many.step("s" + i, "Fail"));
        document = many.document();
        show();
        assertThat(tree.getExpandedItemCount()).isEqualTo(10_000);
        assertThat(spoken()).hasSizeLessThan(40);
    }
}
