package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Arranger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// Makes the views of a sample, paints them where nobody sees it, and throws them away.
///
/// The first views of a program take a third of a second, for classes, fonts and styles. While a
/// large file is being read nobody can do much in the window; once it is there, everybody wants to.
/// It is done view by view, so that the window answers between them.
final class ViewsAhead {
    private final Services services;
    private final Queue<Runnable> parts = new ArrayDeque<>();
    private Runnable close = () -> {};

    private ViewsAhead(Services services) {
        this.services = services;
        parts.add(this::begin);
    }

    /// @param wanted whether the time for it still lasts
    static void make(Services services, BooleanSupplier wanted) {
        new ViewsAhead(services).next(wanted);
    }

    private void next(BooleanSupplier wanted) {
        AfterPaint.run(
                () -> {
                    if (!wanted.getAsBoolean()) {
                        parts.clear();
                        close.run();
                    } else if (!parts.isEmpty()) {
                        parts.remove().run();
                        next(wanted);
                    } else {
                        close.run();
                    }
                });
    }

    private void begin() {
        Samples.Sample sample = Samples.first();
        var document =
                new OpenDocument(
                        Arranger.placed(sample.document(), services.catalog()),
                        services.catalog(),
                        Optional.empty(),
                        Optional.of(sample),
                        sample.fileName());
        var view = new DocumentView(document, services, () -> {});
        close = view.run()::close;
        var bottom = new UnderlineTabs();
        view.fill(bottom);
        for (Node part : List.of(view.canvas(), view.inspector(), view.outline())) {
            parts.add(() -> paint(part));
        }
        for (String tab : List.of("problems", "definition", "parameters", "executions")) {
            parts.add(
                    () -> {
                        bottom.select(tab);
                        paint(bottom);
                    });
        }
    }

    private void paint(Node part) {
        Scene window = services.window().root().getScene();
        var unseen = new Scene(new StackPane(part), window.getWidth(), window.getHeight());
        unseen.getStylesheets().setAll(window.getStylesheets());
        unseen.snapshot(null);
        unseen.setRoot(new StackPane());
    }
}
