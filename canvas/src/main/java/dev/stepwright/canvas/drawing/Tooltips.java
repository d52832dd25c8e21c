package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is told of whatever the pointer rests on: what a card stands for with its first problems,
/// and what a wire carries.
public final class Tooltips {
    private static final int MOST_NAMES = 5;
    private static final int MOST_WIRES = 4;

    private final Drawing drawing;
    private final Descriptions descriptions;
    private final Map<StepId, StepProblems> problems;

    /// @param problems of the steps, whether they are folded or not
    public Tooltips(Drawing drawing, Map<StepId, StepProblems> problems) {
        this.drawing = drawing;
        this.descriptions = new Descriptions(drawing);
        this.problems = problems;
    }

    /// Empty where there is nothing to tell.
    public Optional<String> of(Hit hit) {
        return switch (hit) {
            case Hit.Box(var card) -> Optional.of(card(card));
            case Hit.Wire(var wire) -> Optional.of(wire(wire));
            case Hit.Port _, Hit.Note _, Hit.Head _, Hit.Nothing _ -> Optional.empty();
        };
    }

    private String card(StepId card) {
        Optional<Fold> fold = drawing.scene().ground().fold(card);
        var lines = new ArrayList<String>();
        if (fold.isPresent()) {
            List<Step> steps = steps(fold.get().steps());
            lines.add(fold.get().title());
            lines.add(names(steps));
            problems(steps, lines);
        } else {
            lines.add(descriptions.tooltip(card));
            problems(steps(Set.of(card)), lines);
        }
        return String.join("\n", lines);
    }

    private List<Step> steps(Set<StepId> wanted) {
        return drawing.document().steps().stream()
                .filter(step -> wanted.contains(step.id()))
                .toList();
    }

    /// "3 steps: Prepare, Train, Evaluate"
    private static String names(List<Step> steps) {
        var out = new StringBuilder(steps.size() == 1 ? "1 step: " : steps.size() + " steps: ");
        int told = steps.size() <= MOST_NAMES + 1 ? steps.size() : MOST_NAMES;
        out.append(String.join(", ", steps.stream().limit(told).map(Step::title).toList()));
        return told == steps.size()
                ? out.toString()
                : out.append(" and ").append(steps.size() - told).append(" more").toString();
    }

    /// The first two as sentences, then how many more there are; of several steps with the name of
    /// each.
    private void problems(List<Step> steps, List<String> lines) {
        var told = new ArrayList<String>();
        int count = 0;
        for (Step step : steps) {
            StepProblems found = problems.get(step.id());
            if (found != null) {
                count += found.count();
                found.first().stream()
                        .map(each -> steps.size() > 1 ? step.title() + " " + each : sentence(each))
                        .forEach(told::add);
            }
        }
        int shown = Math.min(told.size(), StepProblems.MOST_TOLD);
        lines.addAll(told.subList(0, shown));
        int more = count - shown;
        if (more > 0) {
            String word = more == 1 ? " problem" : " problems";
            lines.add(more + (shown > 0 ? " more" : "") + word);
        }
    }

    private static String sentence(String predicate) {
        return predicate.isEmpty()
                ? predicate
                : predicate.substring(0, 1).toUpperCase(Locale.ROOT) + predicate.substring(1);
    }

    private String wire(Wire wire) {
        CanvasScene scene = drawing.scene();
        if (!FoldWires.isOne(wire, scene.ground())) {
            return descriptions.tooltip(wire);
        }
        List<Wire> behind = FoldWires.behind(wire, scene, drawing.graph());
        if (behind.size() == 1) {
            return descriptions.tooltip(behind.getFirst());
        }
        var lines = new ArrayList<String>();
        behind.stream()
                .limit(MOST_WIRES)
                .map(each -> descriptions.tooltip(each).lines().findFirst().orElse(""))
                .forEach(lines::add);
        if (behind.size() > MOST_WIRES) {
            lines.add(behind.size() - MOST_WIRES + " more");
        }
        return String.join("\n", lines);
    }
}
