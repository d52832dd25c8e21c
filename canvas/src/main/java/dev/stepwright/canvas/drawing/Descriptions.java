package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is said of a card or a wire: in a tooltip, and to a screen reader.
public final class Descriptions {
    private static final int LONGEST = 400;

    private final PipelineGraph graph;
    private final StepCatalog catalog;

    public Descriptions(Drawing drawing) {
        this.graph = drawing.graph();
        this.catalog = drawing.catalog();
    }

    /// The full name, what else the step is called, what it is and what its author wrote about it.
    public String tooltip(StepId id) {
        Step step = graph.document().step(id).orElseThrow();
        StepType type = catalog.typeOf(step);
        var lines = new ArrayList<String>();
        lines.add(step.title());
        if (!step.displayName().equals(step.title())) {
            lines.add("Shown as “" + step.displayName() + "”");
        }
        lines.add(
                type.isKnown() || step.type().isEmpty()
                        ? kind(step).title()
                        : step.type() + ", a type Stepwright does not know");
        step.body()
                .text("Description")
                .filter(text -> !text.isBlank())
                .map(Descriptions::shortened)
                .ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private StepKind kind(Step step) {
        return catalog.kindOf(step, graph.document());
    }

    /// Why one step waits for the other, and for what.
    public String tooltip(Wire wire) {
        String from = name(wire.from().step());
        String to = name(wire.to().step());
        return switch (wire.kind()) {
            case ORDER ->
                    wire.trigger()
                            .map(trigger -> to + " runs when " + from + " " + ended(trigger))
                            .orElse(to + " runs after " + from);
            case DATA -> data(wire, from, to);
            case BRANCH ->
                    switch (wire.from().side()) {
                        case TRUE -> to + " runs when " + from + " is true";
                        case FALSE -> to + " runs when " + from + " is false";
                        default -> to + " runs for each item of " + from;
                    };
        };
    }

    private static String ended(String trigger) {
        return trigger.equals("Any")
                ? "has ended, whatever came of it"
                : "has " + trigger.toLowerCase(Locale.ROOT);
    }

    private String data(Wire wire, String from, String to) {
        var lines = new ArrayList<String>();
        lines.add(to + " uses " + from);
        for (Dependency dependency : graph.into(wire.to().step())) {
            if (dependency.from().equals(wire.from().step()) && dependency.kind().isData()) {
                String what = dependency.detail().filter(text -> !text.isEmpty()).orElse("output");
                lines.add(
                        (dependency.kind() == Dependency.Kind.PROPERTY_FILE
                                        ? "property file " + what
                                        : what)
                                + " in "
                                + String.join(" › ", dependency.at().tokens()));
            }
        }
        return lines.size() > 12
                ? String.join("\n", lines.subList(0, 11)) + "\n" + (lines.size() - 11) + " more"
                : String.join("\n", lines);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String name(StepId id) {
        return graph.document().step(id).map(Step::title).orElse("another step");
    }

    /// "Train, training step, failed, two inputs, one problem"
    public String spoken(StepId id, Map<StepId, StepProblems> problems, Optional<String> state) {
        Optional<Step> step = graph.document().step(id);
        if (step.isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(step.get().title());
        parts.add(kind(step.get()).noun().toLowerCase(Locale.ROOT));
        state.ifPresent(parts::add);
        long inputs = graph.into(id).stream().map(Dependency::from).distinct().count();
        parts.add(inputs == 0 ? "no inputs" : counted(inputs, "input"));
        StepProblems found = problems.get(id);
        if (found != null && found.count() > 0) {
            parts.add(counted(found.count(), "problem"));
        }
        return String.join(", ", parts);
    }

    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    /// "two inputs": small numbers as words, which a screen reader joins to what follows.
    private static String counted(long count, String word) {
        String number = count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
        return number + " " + word + (count == 1 ? "" : "s");
    }

    /// "Train waits for Process, which waits for Train": a way along dependencies, read backwards.
    public String chain(List<StepId> way) {
        List<String> names = way.reversed().stream().map(this::name).toList();
        int hidden = names.size() - 7;
        var out = new StringBuilder(names.getFirst());
        for (int i = 1; i < names.size(); i++) {
            if (hidden > 1 && i == 4) {
                out.append(", and so on over ").append(hidden).append(" more steps to ");
                i += hidden;
                out.append(names.get(i));
                continue;
            }
            out.append(i == 1 ? " waits for " : ", which waits for ").append(names.get(i));
        }
        return out.toString();
    }
}
