package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a card that stands for several steps tells of them: the worst state, how many are done, and
/// all of their problems.
public final class FoldLooks {
    /// The worst first.
    private static final List<Status> WORST =
            List.of(
                    Status.FAILED,
                    Status.STOPPING,
                    Status.STOPPED,
                    Status.EXECUTING,
                    Status.WAITING,
                    Status.SUCCEEDED,
                    Status.CACHED,
                    Status.SKIPPED,
                    Status.IDLE);

    private FoldLooks() {}

    /// The problems of cards, from those of steps.
    public static Map<StepId, StepProblems> problems(
            Map<StepId, StepProblems> steps, CanvasScene scene) {
        if (scene.ground().folds().isEmpty()) {
            return steps;
        }
        var cards = new HashMap<>(steps);
        for (Fold fold : scene.ground().folds()) {
            fold.steps().forEach(cards::remove);
            fold.steps().stream()
                    .filter(steps::containsKey)
                    .map(steps::get)
                    .reduce(StepProblems::and)
                    .ifPresent(all -> cards.put(fold.lead(), all));
        }
        return cards;
    }

    /// The looks of cards, from those of steps.
    ///
    /// @param problems of cards
    public static Map<StepId, StepLook> looks(
            Map<StepId, StepLook> steps, Map<StepId, StepProblems> problems, CanvasScene scene) {
        if (scene.ground().folds().isEmpty()) {
            return steps;
        }
        var cards = new HashMap<>(steps);
        for (Fold fold : scene.ground().folds()) {
            fold.steps().forEach(cards::remove);
            String summary = scene.card(fold.lead()).map(Card::subtitle).orElse("");
            StepLook look = look(fold, steps, problems.get(fold.lead()), summary);
            if (!look.equals(StepLook.IDLE)) {
                cards.put(fold.lead(), look);
            }
        }
        return cards;
    }

    private static StepLook look(
            Fold fold,
            Map<StepId, StepLook> steps,
            @Nullable StepProblems problems,
            String summary) {
        var found = new ArrayList<Status>();
        for (StepId step : fold.steps()) {
            StepLook look = steps.get(step);
            if (look != null) {
                found.add(look.status());
            }
        }
        Status worst = WORST.stream().filter(found::contains).findFirst().orElse(Status.IDLE);
        if (worst == Status.IDLE) {
            return problems == null
                    ? StepLook.IDLE
                    : new StepLook(Status.IDLE, summary + " · " + words(problems.count()));
        }
        long done = found.stream().filter(FoldLooks::isDone).count();
        long failed = found.stream().filter(Status.FAILED::equals).count();
        String text = done + " of " + fold.steps().size() + " done";
        return new StepLook(worst, failed > 0 ? failed + " failed · " + text : text);
    }

    private static boolean isDone(Status status) {
        return switch (status) {
            case SUCCEEDED, CACHED, SKIPPED, FAILED, STOPPED -> true;
            default -> false;
        };
    }

    private static String words(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }
}
