package dev.stepwright.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.control.Chip;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.inspector.form.RunFacts;
import dev.stepwright.app.desktop.inspector.form.Sample;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class InspectorViewFxTest {
    private static final String PLACE = "/Arguments/ResourceConfig/InstanceCount";

    private Sample sample;
    private InspectorView view;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    sample = new Sample();
                    view = new InspectorView(sample.port);
                    sample.editor.listen(_ -> view.refresh());
                    stage = new Stage();
                    stage.setScene(new Scene(view, 336, 900));
                    new Looks(Theme.LIGHT).dress(stage.getScene());
                    stage.show();
                    select("Train");
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void select(String name) {
        view.show(Set.of(PipelineFixture.id(sample.document(), name)));
        view.applyCss();
        view.layout();
    }

    /// The text field that the focus is in, after going to a place.
    private TextField field(String place) {
        view.focusField(Pointer.parse(place));
        return (TextField) stage.getScene().getFocusOwner();
    }

    private String value(String place) {
        return sample.document()
                .named("Train")
                .orElseThrow()
                .at(Pointer.parse(place))
                .map(Json::text)
                .orElse("nothing");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private List<String> texts(String style) {
        return view.lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void hasATabForTheRunWhileAnExecutionIsLookedAt() {
        Fx.run(
                () -> {
                    var facts = new AtomicReference<Optional<RunFacts>>(Optional.of(failed()));
                    view.watch(_ -> facts.get(), () -> {});
                    view.applyCss();
                    view.layout();
                    assertThat(texts(".tab-title"))
                            .containsExactly("Run", "Form", "Dependencies", "JSON");
                    assertThat(((TextArea) view.lookup(".text-area.fact")).getText())
                            .isEqualTo("no capacity");
                    facts.set(Optional.empty());
                    view.refreshRun();
                    assertThat(texts(".tab-title")).containsExactly("Form", "Dependencies", "JSON");
                    assertThat(value(PLACE)).isEqualTo("1");
                    assertThat(field(PLACE).getText()).isEqualTo("1");
                });
    }

    private static RunFacts failed() {
        return new RunFacts(
                State.FAILED,
                "Failed",
                List.of(),
                List.of(),
                List.of(),
                Optional.of("no capacity"),
                false);
    }

    @Test
    void performsOneEditOnEnter() {
        Fx.run(
                () -> {
                    TextField field = field(PLACE);
                    field.setText("4");
                    assertThat(value(PLACE)).isEqualTo("1");
                    press(field, KeyCode.ENTER);
                    assertThat(value(PLACE)).isEqualTo("4");
                    assertThat(sample.editor.history().size()).isEqualTo(1);
                });
    }

    @Test
    void performsTheEditWhenTheFocusLeaves() {
        Fx.run(
                () -> {
                    field(PLACE).setText("5");
                    field("/Arguments/AlgorithmSpecification/TrainingImage");
                    assertThat(value(PLACE)).isEqualTo("5");
                });
    }

    @Test
    void takesWhatIsTypedBeforeAnotherStepIsShown() {
        Fx.run(
                () -> {
                    field(PLACE).setText("6");
                    select("Prep");
                    assertThat(value(PLACE)).isEqualTo("6");
                });
    }

    @Test
    void putsTheValueBackOnEscape() {
        Fx.run(
                () -> {
                    TextField field = field(PLACE);
                    field.setText("4");
                    press(field, KeyCode.ESCAPE);
                    assertThat(field.getText()).isEqualTo("1");
                    assertThat(sample.editor.history().size()).isZero();
                });
    }

    @Test
    void saysWhyATextIsRefusedAndKeepsIt() {
        Fx.run(
                () -> {
                    TextField field = field(PLACE);
                    field.setText("four");
                    press(field, KeyCode.ENTER);
                    assertThat(field.getText()).isEqualTo("four");
                    assertThat(texts(".error-text"))
                            .containsExactly("Instances takes a whole number, such as 30.");
                    // Not in the narrow column of the number, where words would be broken.
                    assertThat(view.lookup(".error-text").getParent())
                            .isNotInstanceOf(FieldRow.class);
                    press(field, KeyCode.ESCAPE);
                    assertThat(texts(".error-text")).isEmpty();
                });
    }

    @Test
    void keepsTheFieldAndItsCaretWhileOtherThingsChange() {
        Fx.run(
                () -> {
                    TextField field = field("/Arguments/AlgorithmSpecification/TrainingImage");
                    field.setText("images");
                    field.positionCaret(3);
                    sample.editor.perform(
                            new SetValue(
                                    PipelineFixture.id(sample.document(), "Train"),
                                    Pointer.parse(PLACE),
                                    Json.of(9)));
                    assertThat(stage.getScene().getFocusOwner()).isSameAs(field);
                    assertThat(field.getCaretPosition()).isEqualTo(3);
                    assertThat(field.getText()).isEqualTo("images");
                    assertThat(field(PLACE).getText()).isEqualTo("9");
                });
    }

    @Test
    void showsWhatUndoBringsBack() {
        Fx.run(
                () -> {
                    TextField field = field(PLACE);
                    field.setText("4");
                    press(field, KeyCode.ENTER);
                    sample.editor.undo();
                    assertThat(field.getText()).isEqualTo("1");
                });
    }

    @Test
    void goesFromAChipBackToTheDefaultOfItsParameter() {
        Fx.run(
                () -> {
                    String place = "/Arguments/ResourceConfig/InstanceType";
                    view.focusField(Pointer.parse(place));
                    Node chips = stage.getScene().getFocusOwner();
                    assertThat(
                                    view.lookupAll(".chip").stream()
                                            .map(chip -> ((Chip) chip).getText()))
                            .contains("Type");
                    press(chips, KeyCode.DELETE);
                    assertThat(value(place)).isEqualTo("\"ml.m5.xlarge\"");
                    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
                });
    }

    @Test
    void goesToTheFirstFieldOfWhatIsMissingAsAWhole() {
        Fx.run(
                () -> {
                    assertThat(field("/Arguments/OutputDataConfig").getAccessibleText())
                            .startsWith("Model location");
                    assertThat(field("/Arguments/AlgorithmSpecification").getAccessibleText())
                            .startsWith("Training image");
                });
    }

    @Test
    void unfoldsTheGroupOfAProblem() {
        Fx.run(
                () -> {
                    TextField field = field("/Arguments/HyperParameters/eta");
                    assertThat(field.getText()).isEqualTo("0.2");
                    field.setText("0.3");
                    press(field, KeyCode.ENTER);
                    assertThat(value("/Arguments/HyperParameters/eta")).isEqualTo("\"0.3\"");
                });
    }

    @Test
    void renamesInPlaceAndKeepsARefusedName() {
        Fx.run(
                () -> {
                    view.rename();
                    var field = (TextField) stage.getScene().getFocusOwner();
                    field.setText("Prep");
                    press(field, KeyCode.ENTER);
                    assertThat(texts(".error-text").getFirst())
                            .startsWith("There is already a step called “Prep”.");
                    field.setText("Fit");
                    press(field, KeyCode.ENTER);
                    assertThat(sample.document().named("Fit")).isPresent();
                    assertThat(texts(".inspector-title")).containsExactly("Fit");
                });
    }

    @Test
    void leavesAltEnterInTheNameToTheFixesOfAProblem() {
        Fx.run(
                () -> {
                    view.rename();
                    var field = (TextField) stage.getScene().getFocusOwner();
                    field.setText("Fit");
                    Event.fireEvent(
                            field,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.ENTER,
                                    false,
                                    false,
                                    true,
                                    false));
                    assertThat(stage.getScene().getFocusOwner()).isSameAs(field);
                    assertThat(sample.document().named("Train")).isPresent();
                });
    }
}
