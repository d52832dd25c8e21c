package dev.stepwright.canvas.view;

import dev.stepwright.canvas.drawing.FoldLooks;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.CanvasModel;
import dev.stepwright.canvas.paint.Detail;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Painter;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an execution and the checks say of the steps, and the marks of the cards that come of it.
final class CardMarks {
    private Map<StepId, StepLook> looks = Map.of();
    private Map<StepId, StepProblems> problems = Map.of();
    private Map<StepId, StepProblems> markedProblems = Map.of();
    private CanvasScene markedScene = CanvasScene.EMPTY;
    private Map<StepId, Badges> marks = Map.of();

    void clear() {
        looks = Map.of();
        problems = Map.of();
    }

    void setLooks(Map<StepId, StepLook> now) {
        looks = Map.copyOf(now);
    }

    void setProblems(Map<StepId, StepProblems> now) {
        problems = Map.copyOf(now);
    }

    /// The problems of the steps, folded or not.
    Map<StepId, StepProblems> problems() {
        return problems;
    }

    Optional<StepLook> look(StepId step) {
        return Optional.ofNullable(looks.get(step));
    }

    Status status(StepId step) {
        return look(step).orElse(StepLook.IDLE).status();
    }

    /// What is said of the cards of a scene.
    PaintState.Told told(CanvasScene scene) {
        Map<StepId, StepProblems> ofCards = FoldLooks.problems(problems, scene);
        return new PaintState.Told(FoldLooks.looks(looks, ofCards, scene), marks(scene, ofCards));
    }

    /// The marks of the cards, made anew only for other problems or other cards.
    private Map<StepId, Badges> marks(CanvasScene scene, Map<StepId, StepProblems> ofCards) {
        if (markedScene != scene || markedProblems != problems) {
            var next = new HashMap<StepId, Badges>();
            ofCards.forEach(
                    (id, each) ->
                            scene.card(id).ifPresent(card -> next.put(id, each.on(card.badges()))));
            markedScene = scene;
            markedProblems = problems;
            marks = next.equals(marks) ? marks : next;
        }
        return marks;
    }

    /// The card whose mark of problems is at a pixel. Near the edge of a card a port may be nearer,
    /// so the cards themselves are asked.
    Optional<StepId> problemAt(Point at, CanvasModel model) {
        if (Detail.DEFAULT.at(model.camera().zoom()) != Detail.Level.FULL) {
            return Optional.empty();
        }
        Point world = model.toWorld(at);
        return model.scene().cardsIn(new Rect(world.x(), world.y(), 0, 0)).stream()
                .filter(card -> problems.containsKey(card.id()))
                .filter(
                        card ->
                                Painter.problemMark(card.bounds(), status(card.id()))
                                        .contains(world))
                .map(Card::id)
                .findFirst();
    }
}
