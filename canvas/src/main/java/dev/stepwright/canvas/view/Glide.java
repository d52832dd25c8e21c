package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Idle;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Cards on their way from where they stood to where an arrangement has put them.
///
/// The document holds the new places from the beginning; this only draws the way there, and ends at
/// once when somebody does something else.
final class Glide extends Transition {
    static final Duration TIME = Duration.millis(220);

    /// Among more moving cards the eye follows none, and every picture would take too long.
    private static final int MOST = 300;

    private final CanvasSession session;
    private final Map<StepId, Point> from;
    private final Map<StepId, Point> to;
    private final Camera cameraFrom;
    private final Camera cameraTo;
    private final Document document;

    private Glide(
            CanvasSession session,
            Map<StepId, Point> from,
            Map<StepId, Point> to,
            Camera cameraFrom,
            Camera cameraTo) {
        this.session = session;
        this.from = from;
        this.to = to;
        this.cameraFrom = cameraFrom;
        this.cameraTo = cameraTo;
        this.document = session.editor().document();
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
        setOnFinished(_ -> end());
    }

    /// Shows the way of the cards that stand elsewhere than before; nothing where that is none or
    /// too many.
    static void show(CanvasSession session, CanvasScene before, Camera cameraBefore) {
        var from = new HashMap<StepId, Point>();
        var to = new HashMap<StepId, Point>();
        for (Card card : session.model().scene().cards()) {
            before.card(card.id())
                    .map(old -> old.bounds().corner())
                    .filter(corner -> !corner.equals(card.bounds().corner()))
                    .ifPresent(
                            corner -> {
                                from.put(card.id(), corner);
                                to.put(card.id(), card.bounds().corner());
                            });
        }
        if (!from.isEmpty() && from.size() <= MOST) {
            var glide = new Glide(session, from, to, cameraBefore, session.model().camera());
            glide.interpolate(0);
            glide.play();
        }
    }

    @Override
    protected void interpolate(double share) {
        if (!goesOn()) {
            stop();
            end();
            return;
        }
        var corners = new HashMap<StepId, Point>();
        from.forEach(
                (id, corner) ->
                        corners.put(id, between(corner, to.getOrDefault(id, corner), share)));
        session.glide(corners);
        session.look(
                new Camera(
                        between(cameraFrom.x(), cameraTo.x(), share),
                        between(cameraFrom.y(), cameraTo.y(), share),
                        between(cameraFrom.zoom(), cameraTo.zoom(), share)));
    }

    private boolean goesOn() {
        return session.gesture() instanceof Idle && session.editor().document() == document;
    }

    private void end() {
        if (goesOn()) {
            session.glide(Map.of());
            session.look(cameraTo);
        }
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(between(a.x(), b.x(), share), between(a.y(), b.y(), share));
    }

    private static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
