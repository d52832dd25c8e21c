package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class PickersFxTest {
    private static final List<String> TYPES =
            List.of("ml.m5.large", "ml.m5.xlarge", "ml.c5.xlarge", "ml.g5.xlarge");

    private final List<String> chosen = new ArrayList<>();
    private Stage stage;
    private Button field;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    field = new Button("field");
                    stage = new Stage();
                    stage.setScene(new Scene(new StackPane(field), 600, 400));
                    new Looks(Theme.LIGHT).dress(stage.getScene());
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    popups().forEach(Popup::hide);
                    stage.close();
                });
    }

    private void openTypes(String current) {
        InstanceTypePicker.open(
                field, TYPES, Optional.of(current), List.of("ml.c5.xlarge"), chosen::add);
    }

    private void openImages() {
        ImagePicker.open(
                field,
                Optional.empty(),
                Optional.of("us-east-1"),
                List.of("123456789012.dkr.ecr.us-east-1.amazonaws.com/own:1"),
                chosen::add);
    }

    private static List<Popup> popups() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .toList();
    }

    private static Node look(String selector) {
        return popups().getFirst().getScene().getRoot().lookup(selector);
    }

    private static Node focused() {
        return popups().getFirst().getScene().getFocusOwner();
    }

    private static void type(String text) {
        ((TextField) look(".picker-field")).setText(text);
    }

    private static void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            Event.fireEvent(
                    focused(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    private static String address() {
        return ((Label) look(".pick-address")).getText().replace("\n", "");
    }

    @Test
    void choosesAnInstanceTypeByKeys() {
        Fx.run(
                () -> {
                    openTypes("ml.m5.large");
                    press(KeyCode.DOWN, KeyCode.ENTER);
                    assertThat(chosen).containsExactly("ml.m5.xlarge");
                    assertThat(popups()).isEmpty();
                });
    }

    @Test
    void choosesAnInstanceTypeByTyping() {
        Fx.run(
                () -> {
                    openTypes("ml.m5.large");
                    type("gpu");
                    press(KeyCode.ENTER);
                    openTypes("ml.m5.large");
                    type("ml.z9.large");
                    press(KeyCode.ENTER);
                    assertThat(chosen).containsExactly("ml.g5.xlarge", "ml.z9.large");
                });
    }

    @Test
    void startsWithWhatTheDocumentUses() {
        Fx.run(
                () -> {
                    openTypes("");
                    press(KeyCode.ENTER);
                    assertThat(chosen).containsExactly("ml.c5.xlarge");
                });
    }

    @Test
    void closesOnEscape() {
        Fx.run(
                () -> {
                    openTypes("ml.m5.large");
                    press(KeyCode.ESCAPE);
                    assertThat(popups()).isEmpty();
                    openImages();
                    press(KeyCode.ESCAPE);
                    assertThat(popups()).isEmpty();
                    assertThat(chosen).isEmpty();
                });
    }

    @Test
    void choosesAnImageOfTheDocumentAtOnce() {
        Fx.run(
                () -> {
                    openImages();
                    press(KeyCode.ENTER);
                    assertThat(chosen)
                            .containsExactly("123456789012.dkr.ecr.us-east-1.amazonaws.com/own:1");
                });
    }

    @Test
    void goesOnFromAFrameworkToTheButton() {
        Fx.run(
                () -> {
                    openImages();
                    type("clarify");
                    press(KeyCode.ENTER);
                    assertThat(chosen).isEmpty();
                    assertThat(((Button) focused()).getText()).isEqualTo("Use this image");
                    ((Button) focused()).fire();
                    assertThat(chosen)
                            .containsExactly(
                                    "205585389593.dkr.ecr.us-east-1.amazonaws.com"
                                            + "/sagemaker-clarify-processing:1.0");
                    assertThat(popups()).isEmpty();
                });
    }

    @Test
    void showsTheAddressOfWhatIsChosen() {
        Fx.run(
                () -> {
                    openImages();
                    type("xgboost built");
                    box("Version").setValue("1.7-1");
                    assertThat(address())
                            .isEqualTo(
                                    "683313688378.dkr.ecr.us-east-1.amazonaws.com"
                                            + "/sagemaker-xgboost:1.7-1");
                    box("Region").setValue("cn-north-1");
                    assertThat(address())
                            .isEqualTo(
                                    "450853457545.dkr.ecr.cn-north-1.amazonaws.com.cn"
                                            + "/sagemaker-xgboost:1.7-1");
                });
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(String label) {
        return popups().getFirst().getScene().getRoot().lookupAll(".combo-box").stream()
                .map(node -> (ComboBox<String>) node)
                .filter(box -> label.equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
