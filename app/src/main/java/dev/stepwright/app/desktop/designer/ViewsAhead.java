package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Arranger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Makes the views of a sample, lays them out where nobody sees it, and throws them away.
///
/// The first views of a program take a third of a second, for classes, fonts and styles. While a
/// large file is being read nobody can do much in the window; once it is there, everybody wants to.
/// It is done view by view, so that the window answers between them, and not while somebody uses
/// mouse or keys.
final class ViewsAhead {
    /// Room for a few rows of everything, in pixels.
    private static final double WIDTH = 900;

    private static final double HEIGHT = 240;

    /// Long enough to answer to the mouse, and to paint that.
    private static final Duration BETWEEN = Duration.millis(120);

    /// Who has not moved for so long is watching.
    private static final java.time.Duration UNUSED = java.time.Duration.ofMillis(700);

    private final Services services;
    private final Queue<Runnable> parts = new ArrayDeque<>();
    private Runnable close = () -> {};
    private final EventHandler<InputEvent> uses = _ -> used = System.nanoTime();
    private long used = System.nanoTime() - UNUSED.toNanos();

    private ViewsAhead(Services services) {
        this.services = services;
    }

    /// @param wanted whether the time for it still lasts
    static void make(Services services, BooleanSupplier wanted) {
        var ahead = new ViewsAhead(services);
        services.window().root().addEventFilter(InputEvent.ANY, ahead.uses);
        services.tasks()
                .run(
                        ahead::sample,
                        document -> {
                            ahead.parts.add(() -> ahead.begin(document));
                            ahead.next(wanted);
                        });
    }

    private void next(BooleanSupplier wanted) {
        var pause = new PauseTransition(BETWEEN);
        pause.setOnFinished(
                _ -> {
                    if (!wanted.getAsBoolean() || parts.isEmpty()) {
                        end();
                        return;
                    }
                    if (System.nanoTime() - used > UNUSED.toNanos()) {
                        parts.remove().run();
                    }
                    next(wanted);
                });
        pause.play();
    }

    private void end() {
        services.window().root().removeEventFilter(InputEvent.ANY, uses);
        parts.clear();
        close.run();
    }

    private OpenDocument sample() {
        Samples.Sample sample = Samples.first();
        return new OpenDocument(
                Arranger.placed(sample.document(), services.catalog()),
                services.catalog(),
                Optional.empty(),
                Optional.of(sample),
                sample.fileName());
    }

    private void begin(OpenDocument document) {
        var view = new DocumentView(document, services, () -> {});
        close = view.run()::close;
        var bottom = new UnderlineTabs();
        view.fill(bottom);
        for (Node part : List.of(view.canvas(), view.inspector(), bottom, view.outline())) {
            parts.add(() -> layOut(part));
        }
        for (String tab : List.of("definition", "parameters", "executions")) {
            parts.add(
                    () -> {
                        bottom.select(tab);
                        layOut(bottom);
                    });
        }
    }

    /// Lays a view out in a window of its own that is never shown. A canvas paints when it is laid
    /// out.
    private void layOut(Node part) {
        var root = new StackPane(part);
        var unseen = new Scene(root, WIDTH, HEIGHT);
        unseen.getStylesheets().setAll(services.window().root().getScene().getStylesheets());
        root.resize(WIDTH, HEIGHT);
        root.applyCss();
        root.layout();
        root.getChildren().clear();
    }
}
