package dev.stepwright.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.inspector.form.Sample;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Among very many steps a new form comes group by group, and nothing in it is lost by that.
@Tag("fx")
class FormGrowsFxTest {
    private static final int MANY = 1_001;
    private static final Pointer LAST = Pointer.parse("/Arguments/StoppingCondition");

    private Sample sample;
    private InspectorView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    sample = new Sample();
                    for (int i = 0; i < MANY; i++) {
                        add("Fail", i);
                    }
                    add("Training", MANY);
                    view = new InspectorView(sample.port);
                    stage = new Stage();
                    stage.setScene(new Scene(view, 336, 900));
                    new Looks(Theme.LIGHT).dress(stage.getScene());
                    stage.show();
                });
        Fx.settle();
    }

    private void add(String type, int i) {
        sample.editor.perform(
                new AddStep(StepCatalog.STANDARD.type(type), Scope.TOP, new Position(0, 100 * i)));
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private StepId last(String type) {
        return sample.document().steps().reversed().stream()
                .filter(step -> step.type().equals(type))
                .map(Step::id)
                .findFirst()
                .orElseThrow();
    }

    /// The titles of the groups, open and folded.
    private List<String> titles() {
        view.applyCss();
        view.layout();
        return Stream.of(".section-header", ".collapsible-row")
                .flatMap(kind -> view.lookupAll(kind).stream())
                .flatMap(FormGrowsFxTest::labels)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<String> labels(Node node) {
        return switch (node) {
            case Labeled label -> Stream.of(label.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(FormGrowsFxTest::labels);
            case null, default -> Stream.empty();
        };
    }

    private List<String> after(Runnable work) {
        return Fx.call(
                () -> {
                    work.run();
                    return titles();
                });
    }

    /// What is there once nothing more comes for a while.
    private List<String> grown() {
        List<String> before;
        List<String> now = List.of();
        do {
            before = now;
            LockSupport.parkNanos(400_000_000);
            now = Fx.call(this::titles);
        } while (!now.equals(before));
        return now;
    }

    @Test
    void allGroupsAreThereInTheEnd() {
        StepId training = last("Training");
        List<String> first = after(() -> view.show(Set.of(training)));
        List<String> all = grown();
        assertThat(first).containsExactly("Training script");
        assertThat(all).containsAll(first).hasSizeGreaterThan(6);

        // The same as when all is made at once: an edit of the step shows it so.
        assertThat(after(view::refresh)).isEqualTo(all);
    }

    @Test
    void anotherStepInTheMeantimeIsShownWhole() {
        List<String> fail =
                Fx.call(
                        () -> {
                            view.show(Set.of(last("Training")));
                            view.show(Set.of(last("Fail")));
                            return titles();
                        });
        assertThat(grown()).containsAll(fail).doesNotContain("Algorithm");
    }

    @Test
    void aFieldThatIsGoneToIsThere() {
        Fx.run(
                () -> {
                    view.show(Set.of(last("Training")));
                    view.focusField(LAST);
                });
        assertThat(grown()).hasSizeGreaterThan(3);
        assertThat(Fx.<Object>call(() -> stage.getScene().getFocusOwner()))
                .isInstanceOf(TextInputControl.class);
    }
}
