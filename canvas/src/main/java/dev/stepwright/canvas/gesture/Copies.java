package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.edit.DuplicateSteps;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Names;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Copies of the selected steps, each in its own scope, as near below them as all have room.
final class Copies {
    private static final double GAP = 32;
    private static final int MOST_ROWS = 200;

    private Copies() {}

    /// Empty when no step is selected.
    static Optional<Edit> of(CanvasModel model) {
        Set<StepId> chosen = model.selection().steps();
        var tops = new ArrayList<StepId>();
        var names = new LinkedHashMap<StepId, String>();
        var taken = new HashSet<String>();
        for (Step step : model.document().steps()) {
            boolean held = isHeld(step, chosen, model);
            if (!chosen.contains(step.id()) && !held || step.name().isEmpty()) {
                continue;
            }
            if (!held) {
                tops.add(step.id());
            }
            String name =
                    Names.free(
                            step.name(),
                            wanted ->
                                    model.document().named(wanted).isPresent()
                                            || taken.contains(wanted));
            taken.add(name);
            names.put(step.id(), name);
        }
        return tops.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DuplicateSteps(
                                tops,
                                Optional.empty(),
                                names,
                                Optional.of(aside(List.copyOf(names.keySet()), model))));
    }

    private static boolean isHeld(Step step, Set<StepId> by, CanvasModel model) {
        Optional<Step> at = Optional.of(step);
        while (at.isPresent() && at.get().scope() instanceof Scope.Branch(StepId holder, _)) {
            if (by.contains(holder)) {
                return true;
            }
            at = model.document().step(holder);
        }
        return false;
    }

    private static Position aside(List<StepId> steps, CanvasModel model) {
        List<Rect> cards = steps.stream().map(id -> model.card(id).bounds()).toList();
        Rect all = Rect.around(cards).orElseThrow();
        double down = Math.ceil((all.height() + GAP) / CanvasModel.GRID) * CanvasModel.GRID;
        for (int row = 0; row < MOST_ROWS; row++) {
            double by = down + row * (GAP + CanvasModel.GRID);
            boolean free =
                    cards.stream()
                            .map(card -> card.movedTo(card.corner().plus(0, by)).grown(GAP / 2 - 1))
                            .allMatch(place -> model.scene().cardsIn(place).isEmpty());
            if (free) {
                return new Position(0, by);
            }
        }
        return new Position(0, down);
    }
}
