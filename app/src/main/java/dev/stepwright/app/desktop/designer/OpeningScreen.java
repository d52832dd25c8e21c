package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.shell.AfterPaint;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import javafx.animation.PauseTransition;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// What stands where the drawing will be while the first file is being read: an empty canvas, and
/// after a while words that say so.
///
/// Meanwhile the views of a pipeline are made ahead, as nobody can do much else.
final class OpeningScreen extends StackPane {
    private static final Duration BEFORE_WORDS = Duration.millis(400);

    private final Services services;

    /// Whether something else has come in its place.
    private boolean gone;

    /// @param file the name of the file
    /// @param takesLong whether the canvas is made now; it takes a while, and a small file does not
    ///     wait for it
    OpeningScreen(String file, Services services, boolean dark, boolean takesLong) {
        this.services = services;
        var words = new EmptyState("Opening " + file + " …", "");
        words.setVisible(false);
        words.setMouseTransparent(true);
        getChildren().add(words);
        parentProperty().addListener((_, _, now) -> gone = now == null);
        var soon = new PauseTransition(BEFORE_WORDS);
        soon.setOnFinished(
                _ -> {
                    words.setVisible(true);
                    if (!takesLong) {
                        addCanvas(dark);
                    }
                });
        if (takesLong) {
            addCanvas(dark);
        }
        AfterPaint.run(soon::play);
        AfterPaint.afterStart(() -> ViewsAhead.make(services, () -> !gone));
    }

    private void addCanvas(boolean dark) {
        if (gone) {
            return;
        }
        var ground = new PipelineCanvas(services.catalog());
        ground.setPalette(dark ? Palette.DARK : Palette.LIGHT);
        ground.setMinimapShown(false);
        ground.setFocusTraversable(false);
        ground.getStyleClass().setAll("opening-canvas");
        ground.open(new PipelineEditor(Document.empty(), System::currentTimeMillis));
        getChildren().addFirst(ground);
    }
}
