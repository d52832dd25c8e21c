package dev.stepwright.canvas.view;

import static dev.stepwright.canvas.Scenes.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class SceneViewFxTest {
    private static SceneView view(Palette palette, Camera camera) {
        var view = new SceneView();
        new Scene(view, 900, 400);
        view.resize(900, 400);
        view.setPalette(palette);
        view.setScene(Scenes.abalone());
        view.setCamera(camera);
        return view;
    }

    private static WritableImage picture(SceneView view) {
        view.layout();
        return view.snapshot(null, null);
    }

    private static Colour at(WritableImage image, double x, double y) {
        return new Colour(image.getPixelReader().getArgb((int) x, (int) y));
    }

    @Test
    void paintsGroundCardsAndStripsInTheColoursOfThePalette() throws Exception {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            WritableImage image =
                    FxTest.onFx(
                            () -> {
                                SceneView view = view(palette, new Camera(-20, -20, 1));
                                view.setPaintState(
                                        PaintState.NONE.withLooks(
                                                Map.of(id(1), StepLook.of(Status.SUCCEEDED))));
                                return picture(view);
                            });
            assertThat(at(image, 10, 11)).isEqualTo(palette.canvas());
            assertThat(at(image, 20 + 80, 100 + 56)).isEqualTo(palette.card());
            assertThat(at(image, 20 + 2, 100 + 16)).isEqualTo(palette.succeeded());
            assertThat(at(image, 300 + 2, 100 + 16)).isEqualTo(palette.card());
        }
    }

    @Test
    void repaintsAfterTheCameraMoved() throws Exception {
        WritableImage image =
                FxTest.onFx(
                        () -> {
                            SceneView view = view(Palette.LIGHT, new Camera(-20, -20, 1));
                            picture(view);
                            view.setCamera(new Camera(-20, 1000, 1));
                            return picture(view);
                        });
        assertThat(at(image, 100, 156)).isEqualTo(Palette.LIGHT.canvas());
    }

    @Test
    void paintsBlocksFromFarAway() throws Exception {
        WritableImage image =
                FxTest.onFx(
                        () -> {
                            SceneView view = view(Palette.LIGHT, new Camera(-2000, -2000, 0.05));
                            view.setPaintState(
                                    PaintState.NONE.withSelection(Set.of(id(2)), Set.of()));
                            return picture(view);
                        });
        Colour block = at(image, 100 + 14 + 5, 100 + 5);
        assertThat(block)
                .isEqualTo(Palette.LIGHT.accent().withOpacity(0.55).over(Palette.LIGHT.card()));
    }

    @Test
    void passesOnWhatTheZoomControlAndTheMinimapAskFor() throws Exception {
        var asked = new ArrayList<Object>();
        FxTest.onFx(
                () -> {
                    SceneView view = view(Palette.LIGHT, Camera.HOME);
                    view.onZoom(asked::add);
                    view.onMinimap(point -> asked.add(Math.round(point.y()) + " in the middle"));
                    picture(view);
                    click(view, ".zoom-fit", MouseEvent.MOUSE_CLICKED, new Point(5, 5));
                    click(view, ".minimap", MouseEvent.MOUSE_PRESSED, new Point(90, 54));
                    return asked;
                });
        assertThat(asked).containsExactly(ZoomAction.FIT, "200 in the middle");
    }

    @Test
    void hasNoMinimapWhereItWouldCoverHalfOfThePicture() throws Exception {
        List<Boolean> shown =
                FxTest.onFx(
                        () -> {
                            SceneView view = view(Palette.LIGHT, new Camera(0, 0, 1));
                            picture(view);
                            boolean large = view.lookup(".minimap").isVisible();
                            view.resize(900, 200);
                            picture(view);
                            return List.of(large, view.lookup(".minimap").isVisible());
                        });

        assertThat(shown).containsExactly(true, false);
    }

    private static void click(
            SceneView view, String part, javafx.event.EventType<MouseEvent> type, Point at) {
        var target = view.lookup(part);
        var inScene = target.localToScene(at.x(), at.y());
        target.fireEvent(
                new MouseEvent(
                        type,
                        inScene.getX(),
                        inScene.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
