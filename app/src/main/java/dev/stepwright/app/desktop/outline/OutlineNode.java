package dev.stepwright.app.desktop.outline;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A line of the outline with those below it: a step, or a branch of one.
public record OutlineNode(Entry entry, List<OutlineNode> children) {
    public OutlineNode {
        children = List.copyOf(children);
    }

    /// What a line stands for.
    public sealed interface Entry {
        StepId step();
    }

    public record OfStep(StepId step) implements Entry {}

    /// One side of a step that branches.
    public record OfBranch(StepId step, Side side) implements Entry {
        public String words() {
            return switch (side) {
                case IF -> "If true";
                case ELSE -> "If false";
                case EACH -> "For each item";
            };
        }
    }

    /// The steps of a document in the order of its definition, each branch below its step. With a
    /// search those that are found, and what holds them.
    public static List<OutlineNode> of(Document document, Predicate<Step> found) {
        Map<Scope, List<Step>> held = new HashMap<>();
        for (Step step : document.steps()) {
            held.computeIfAbsent(step.scope(), _ -> new ArrayList<>()).add(step);
        }
        return nodes(Scope.TOP, held, found);
    }

    private static List<OutlineNode> nodes(
            Scope scope, Map<Scope, List<Step>> held, Predicate<Step> found) {
        var nodes = new ArrayList<OutlineNode>();
        for (Step step : held.getOrDefault(scope, List.of())) {
            var children = new ArrayList<OutlineNode>();
            for (Side side : step.sides()) {
                List<OutlineNode> inside = nodes(new Scope.Branch(step.id(), side), held, found);
                if (!inside.isEmpty()) {
                    children.add(new OutlineNode(new OfBranch(step.id(), side), inside));
                }
            }
            if (!children.isEmpty() || found.test(step)) {
                nodes.add(new OutlineNode(new OfStep(step.id()), children));
            }
        }
        return nodes;
    }

    /// How many steps are in some nodes.
    public static int steps(List<OutlineNode> nodes) {
        int count = 0;
        for (OutlineNode node : nodes) {
            count += (node.entry instanceof OfStep ? 1 : 0) + steps(node.children);
        }
        return count;
    }
}
