package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.palette.PaletteGroup;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
class PlacePickersFxTest {
    private static final List<PaletteGroup> GROUPS =
            List.of(
                    new PaletteGroup(
                            "Data",
                            List.of(
                                    new PaletteItem(
                                            "processing", "Processing", "processing", "data"),
                                    new PaletteItem(
                                            "transform", "Transform", "transform", "data"))),
                    new PaletteGroup(
                            "Model",
                            List.of(new PaletteItem("training", "Training", "training", "model"))));

    private final List<String> said = new ArrayList<>();
    private Stage stage;
    private Button owner;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    owner = new Button("canvas");
                    stage = new Stage();
                    stage.setScene(new Scene(new StackPane(owner), 600, 400));
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

    private static List<Popup> popups() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(Popup::isShowing)
                .toList();
    }

    private void askForStep(String when) {
        StepPicker.open(
                owner,
                new Point2D(stage.getX() + 40, stage.getY() + 40),
                when,
                GROUPS,
                item -> said.add(item.id()),
                () -> said.add("nothing"));
    }

    private void offer() {
        OfferPicker.open(
                owner,
                new Point2D(stage.getX() + 40, stage.getY() + 40),
                new OfferPicker.Offer("check", "b runs after a", "", () -> said.add("kept")),
                "Or use an output of a as",
                List.of(new OfferPicker.Offer("reference", "Model", "Name", () -> said.add("use"))),
                () -> said.add("closed"));
    }

    private static Node focused() {
        return Objects.requireNonNull(popups().getFirst().getScene().getFocusOwner());
    }

    private static void press(KeyCode code) {
        focused()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<String> texts() {
        var popup = popups().getFirst();
        popup.getScene().getRoot().layout();
        return popup.getScene().getRoot().lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    @Test
    void typingFindsAStepAndEnterTakesIt() {
        Fx.run(
                () -> {
                    askForStep("");
                    ((TextField) focused()).setText("trai");
                    press(KeyCode.ENTER);
                });
        assertThat(said).containsExactly("training");
        Fx.run(() -> assertThat(popups()).isEmpty());
    }

    @Test
    void arrowsGoFromStepToStepOverTheHeadings() {
        Fx.run(
                () -> {
                    askForStep("");
                    press(KeyCode.DOWN);
                    press(KeyCode.DOWN);
                    press(KeyCode.ENTER);
                });
        assertThat(said).containsExactly("training");
    }

    @Test
    void escapeWantsNothing() {
        Fx.run(
                () -> {
                    askForStep("");
                    press(KeyCode.ESCAPE);
                });
        assertThat(said).containsExactly("nothing");
    }

    @Test
    void aClickElsewhereWantsNothing() {
        Fx.run(
                () -> {
                    askForStep("");
                    popups().getFirst().hide();
                });
        assertThat(said).containsExactly("nothing");
    }

    @Test
    void whatTheStepWillDoStandsAbove() {
        Fx.run(
                () -> {
                    askForStep("will run after Train");
                    assertThat(texts()).contains("Will run after Train", "Data", "Processing");
                });
    }

    @Test
    void enterLeavesTheWireThatWasDrawn() {
        Fx.run(
                () -> {
                    offer();
                    assertThat(focused()).isInstanceOf(ListView.class);
                    press(KeyCode.ENTER);
                });
        assertThat(said).containsExactly("closed", "kept");
    }

    @Test
    void anotherLineTakesTheUse() {
        Fx.run(
                () -> {
                    offer();
                    press(KeyCode.DOWN);
                    press(KeyCode.ENTER);
                });
        assertThat(said).containsExactly("closed", "use");
    }

    @Test
    void anyOtherKeyPutsTheOfferAway() {
        for (KeyCode code : List.of(KeyCode.ESCAPE, KeyCode.Z)) {
            said.clear();
            Fx.run(
                    () -> {
                        offer();
                        press(code);
                        assertThat(popups()).isEmpty();
                    });
            assertThat(said).containsExactly("closed");
        }
    }
}
