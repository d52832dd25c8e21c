package dev.stepwright.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.inspector.form.Sample;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FormReuseFxTest {
    private static final Pointer COUNT = Pointer.parse("/Arguments/ResourceConfig/InstanceCount");

    private Sample sample;
    private InspectorView view;
    private Stage stage;
    private Button elsewhere;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    sample = new Sample();
                    for (int i = 0; i < 2; i++) {
                        sample.editor.perform(
                                new AddStep(
                                        StepCatalog.STANDARD.type("Training"),
                                        Scope.TOP,
                                        new Position(0, 100 * i)));
                    }
                    sample.editor.perform(
                            new SetValue(trainings().get(1), COUNT, Optional.of(Json.of(7))));
                    view = view();
                    stage = new Stage();
                    elsewhere = new Button();
                    stage.setScene(new Scene(new VBox(elsewhere, view), 336, 900));
                    new Looks(Theme.LIGHT).dress(stage.getScene());
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private InspectorView view() {
        var made = new InspectorView(sample.port);
        sample.editor.listen(_ -> made.refresh());
        return made;
    }

    private List<StepId> trainings() {
        return sample.document().steps().stream()
                .filter(step -> step.type().equals("Training"))
                .map(Step::id)
                .toList();
    }

    private void select(StepId step) {
        elsewhere.requestFocus();
        view.show(Set.of(step));
        view.applyCss();
        view.layout();
    }

    /// Everything that can be read in a panel, with the style classes that say how it looks.
    private static List<String> told(Node node) {
        var told = new ArrayList<String>();
        if (!node.isVisible()) {
            return told;
        }
        switch (node) {
            case Labeled label -> told.add(label.getText() + label.getStyleClass());
            case TextInputControl field -> told.add("[" + field.getText() + "]");
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> told.addAll(told(child)));
        }
        return told;
    }

    @Test
    void tellsOfAnotherStepWhatANewPanelWouldTell() {
        Fx.run(
                () -> {
                    List<StepId> all = trainings();
                    for (StepId first : all) {
                        for (StepId second : all) {
                            select(first);
                            select(second);
                            var fresh = view();
                            var other = new Scene(fresh, 336, 900);
                            new Looks(Theme.LIGHT).dress(other);
                            fresh.show(Set.of(second));
                            fresh.applyCss();
                            fresh.layout();
                            assertThat(told(view)).as(first + ", " + second).isEqualTo(told(fresh));
                        }
                    }
                });
    }

    @Test
    void keepsTheControlsForAStepOfTheSameType() {
        Fx.run(
                () -> {
                    select(trainings().get(1));
                    view.focusField(COUNT);
                    Node before = stage.getScene().getFocusOwner();
                    select(trainings().get(2));
                    view.focusField(COUNT);
                    assertThat(stage.getScene().getFocusOwner()).isSameAs(before);
                });
    }

    @Test
    void leavesARefusedTextBehind() {
        Fx.run(
                () -> {
                    select(trainings().get(1));
                    view.focusField(COUNT);
                    var field = (TextInputControl) stage.getScene().getFocusOwner();
                    field.setText("four");
                    field.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    false,
                                    false));
                    select(trainings().get(2));
                    assertThat(told(view)).noneMatch(text -> text.contains("four"));
                    assertThat(told(view)).noneMatch(text -> text.contains("whole number"));
                });
    }
}
