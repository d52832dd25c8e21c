package dev.stepwright.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.inspector.form.PickerTree;
import dev.stepwright.app.desktop.inspector.form.Sample;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The list of references and the builder of conditions, by their keys.
@Tag("fx")
class ReferencesFxTest {
    private static final String IMAGE = "/Arguments/AlgorithmSpecification/TrainingImage";
    private static final String RIGHT = "/Arguments/Conditions/1/Conditions/0/RightValue";

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
                });
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(window -> window != stage)
                            .forEach(Window::hide);
                    stage.close();
                });
    }

    private void select(String name) {
        view.show(Set.of(PipelineFixture.id(sample.document(), name)));
        view.applyCss();
        view.layout();
    }

    private TextField field(String place) {
        view.focusField(Pointer.parse(place));
        return (TextField) stage.getScene().getFocusOwner();
    }

    private String value(String step, String place) {
        return sample.document()
                .named(step)
                .orElseThrow()
                .at(Pointer.parse(place))
                .map(Json::text)
                .map(text -> text.replaceAll("\\s+", ""))
                .orElse("nothing");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void type(Node node, String character) {
        Event.fireEvent(
                node,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        character,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private Window popup() {
        return Window.getWindows().stream().filter(each -> each != stage).findFirst().orElseThrow();
    }

    private TextField search() {
        return (TextField) popup().getScene().getRoot().lookup(".picker-field");
    }

    @SuppressWarnings("unchecked")
    private ListView<PickerTree.Line> list() {
        return (ListView<PickerTree.Line>) popup().getScene().getRoot().lookup(".picker-list");
    }

    private String selected() {
        return list().getSelectionModel().getSelectedItem().entry().orElseThrow().title();
    }

    @Test
    void walksTheTreeOfOutputsByKeys() {
        Fx.run(
                () -> {
                    select("Train");
                    TextField field = field(IMAGE);
                    type(field, "{");
                    search().setText("prep all outputs");
                    search().end();
                    assertThat(selected()).isEqualTo("All outputs…");
                    press(search(), KeyCode.RIGHT);
                    press(search(), KeyCode.RIGHT);
                    assertThat(selected()).isEqualTo("ProcessingInputs");
                    press(search(), KeyCode.LEFT);
                    assertThat(selected()).isEqualTo("All outputs…");
                    press(search(), KeyCode.LEFT);
                    assertThat(list().getItems()).hasSize(2);
                });
    }

    @Test
    void completesTheNameOfAStepAndReplacesIt() {
        Fx.run(
                () -> {
                    select("Train");
                    TextField field = field(IMAGE);
                    field.setText("image:Prep");
                    field.end();
                    type(field, ".");
                    assertThat(search().getText()).isEqualTo("Prep.");
                    assertThat(selected()).isEqualTo("Outputs[train] · S3Uri");
                    press(search(), KeyCode.ENTER);
                    press(field, KeyCode.ENTER);
                    assertThat(value("Train", IMAGE))
                            .isEqualTo(
                                    "{\"Std:Join\":{\"On\":\"\",\"Values\":[\"image:\",{\"Get\":"
                                            + "\"Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri\"}]}}");
                });
    }

    @Test
    void leavesADotInOrdinaryTextAlone() {
        Fx.run(
                () -> {
                    select("Train");
                    TextField field = field(IMAGE);
                    field.setText("image");
                    field.end();
                    type(field, ".");
                    assertThat(Window.getWindows()).containsExactly(stage);
                });
    }

    @Test
    void writesALiteralBesideATextAsOne() {
        Fx.run(
                () -> {
                    select("Gate");
                    TextField field = field(RIGHT);
                    field.setText("6");
                    press(field, KeyCode.ENTER);
                    assertThat(value("Gate", RIGHT)).isEqualTo("\"6\"");
                });
    }

    @Test
    void addsAnAlternativeToAGroup() {
        Fx.run(
                () -> {
                    select("Gate");
                    button("Add alternative").fire();
                    search().setText("Parameters.Count");
                    press(search(), KeyCode.ENTER);
                    assertThat(value("Gate", "/Arguments/Conditions/1/Conditions/2"))
                            .isEqualTo(
                                    "{\"Type\":\"LessThanOrEqualTo\",\"LeftValue\":{\"Get\":"
                                            + "\"Parameters.Count\"},\"RightValue\":0}");
                });
    }

    private Button button(String text) {
        return view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsFieldByFieldWhoUsesAnOutput() {
        Fx.run(
                () -> {
                    select("Prep");
                    view.focusField(Pointer.parse("/DependsOn/0"));
                    view.applyCss();
                    view.layout();
                    assertThat(
                                    view.lookupAll(".label").stream()
                                            .map(each -> ((Label) each).getText()))
                            .contains(
                                    "Used by",
                                    "S3 location of output train",
                                    "Channel train · S3 location",
                                    "Report › mse.value");
                });
    }
}
