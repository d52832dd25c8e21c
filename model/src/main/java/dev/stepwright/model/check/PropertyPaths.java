package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.check.PropertyPath.Index;
import dev.stepwright.model.check.PropertyPath.Segment;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A path into the result of a step leads to something that the step has.
final class PropertyPaths implements StepCheck {
    static final int TUNING_SUMMARIES = 50;
    private static final Pointer OUTPUTS =
            Pointer.parse("/Arguments/ProcessingOutputConfig/Outputs");
    private static final List<String> BASELINE_CONSTRAINTS =
            List.of("CalculatedBaselineConstraints", "BaselineUsedForDriftCheckConstraints");
    private static final List<String> BASELINE_STATISTICS =
            List.of("CalculatedBaselineStatistics", "BaselineUsedForDriftCheckStatistics");

    @Override
    public void check(StepContext step) {
        for (Reference reference : step.step().references()) {
            if (reference.target() instanceof Expression.StepProperty property) {
                Pointer at = reference.at().child(Expression.GET);
                Optional<Step> target = step.named(property.step());
                if (target.isPresent() && target.get() == step.step()) {
                    step.tell(Rule.REF_SELF, at, Shown.text(reference.text()));
                } else if (!isInJsonGet(reference)) {
                    path(step, at, property, target);
                }
            }
        }
    }

    /// The property file of a `Std:JsonGet` is looked at by a check of its own.
    private static boolean isInJsonGet(Reference reference) {
        List<String> tokens = reference.at().tokens();
        return tokens.size() > 1
                && tokens.getLast().equals("PropertyFile")
                && tokens.get(tokens.size() - 2).equals(Expression.JSON_GET);
    }

    private static void path(
            StepContext step, Pointer at, Expression.StepProperty property, Optional<Step> target) {
        String name = Shown.text(property.step());
        if (target.isPresent() && step.typeOf(target.get()).has(Trait.TERMINAL)) {
            step.tell(Rule.REF_TO_FAIL, at, name, step.typeOf(target.get()).title());
            return;
        }
        if (property.path().isEmpty()) {
            if (target.isPresent()) {
                step.tell(Rule.REF_PATH_ROOT_ONLY, at, name);
            }
            return;
        }
        switch (PropertyPath.parse(property.path())) {
            case PropertyPath.Parsed.Fault(String reason, String found) ->
                    step.tell(
                            Placeholders.severity(Rule.REF_PATH_SYNTAX, property.path()),
                            Rule.REF_PATH_SYNTAX,
                            reason,
                            at,
                            Shown.text(property.path()),
                            name,
                            Shown.text(found));
            case PropertyPath.Parsed.Path(PropertyPath path) -> {
                if (target.isPresent()) {
                    into(step, at, property, target.get(), path);
                }
            }
        }
    }

    private static void into(
            StepContext step,
            Pointer at,
            Expression.StepProperty property,
            Step target,
            PropertyPath path) {
        StepType type = step.typeOf(target);
        String name = Shown.text(target.name());
        String shown = Shown.text(property.path());
        if (type.has(Trait.BRANCHING)) {
            if (!property.path().equals("Outcome")) {
                step.tell(Rule.REF_CONDITION_PATH, at, shown, name);
            }
        } else if (type.has(Trait.OUTPUT_PARAMETERS)) {
            outputParameter(step, at, target, path, shown);
        } else if (type.has(Trait.BASELINE_CHECK)) {
            baseline(step, at, type, path, name, shown);
        } else if (type.isKnown()) {
            member(step, at, target, type, path);
        }
    }

    private static void outputParameter(
            StepContext step, Pointer at, Step target, PropertyPath path, String shown) {
        String name = Shown.text(target.name());
        Segment first = path.segments().getFirst();
        if (!first.name().equals("OutputParameters")
                || first.indexes().isEmpty()
                || !(first.indexes().getFirst() instanceof Index.Key(String output))) {
            step.tell(Rule.REF_LAMBDA_PATH, at, shown, name);
            return;
        }
        if (path.segments().size() > 1 || first.indexes().size() > 1) {
            step.tell(Rule.REF_OUTPUT_NESTED, at, shown, name);
        }
        var declared = new ArrayList<String>();
        for (Json each :
                target.body().array("OutputParameters").orElse(JsonArray.EMPTY).values().toList()) {
            Optional<String> text = each.asObject().flatMap(object -> object.text("OutputName"));
            text.ifPresent(declared::add);
        }
        if (!declared.contains(output)
                && !Placeholders.in(output)
                && declared.stream().noneMatch(Placeholders::in)) {
            step.tell(
                    Rule.REF_OUTPUT_UNDECLARED,
                    at,
                    Shown.text(output),
                    name,
                    Texts.didYouMean(Names.nearest(output, declared)));
        }
    }

    private static void baseline(
            StepContext step,
            Pointer at,
            StepType type,
            PropertyPath path,
            String name,
            String shown) {
        boolean alone =
                path.segments().size() == 1 && path.segments().getFirst().indexes().isEmpty();
        boolean statistics = type.stepKeys().contains("SuppliedBaselineStatistics");
        if (alone && BASELINE_CONSTRAINTS.contains(path.first())
                || alone && statistics && BASELINE_STATISTICS.contains(path.first())) {
            return;
        }
        if (alone && BASELINE_STATISTICS.contains(path.first())) {
            step.tell(Rule.REF_CHECK_PATH, "statistics", at, shown, name, type.title());
            return;
        }
        var known = new ArrayList<>(BASELINE_CONSTRAINTS);
        if (statistics) {
            known.addAll(BASELINE_STATISTICS);
        }
        step.tell(
                Rule.REF_CHECK_PATH,
                at,
                shown,
                name,
                String.join(", ", known),
                Texts.didYouMean(Names.nearest(path.first(), known)));
    }

    private static void member(
            StepContext step, Pointer at, Step target, StepType type, PropertyPath path) {
        String name = Shown.text(target.name());
        Optional<Set<String>> known = PathRoots.of(type.name());
        if (known.isPresent() && !known.get().contains(path.first())) {
            step.tell(
                    Rule.REF_PATH_UNKNOWN_MEMBER,
                    at,
                    Shown.text(path.first()),
                    name,
                    type.title(),
                    Texts.didYouMean(Names.nearest(path.first(), known.get())));
            return;
        }
        if (path.first().equals("TrainingJobSummaries")
                && known.isPresent()
                && !path.segments().getFirst().indexes().isEmpty()
                && path.segments().getFirst().indexes().getFirst() instanceof Index.Position index
                && index.above(TUNING_SUMMARIES - 1)) {
            step.tell(Rule.REF_TUNING_TOPK, at, index.digits(), name);
        }
        if (type.has(Trait.PROCESSING_JOB)) {
            named(step, at, target, path);
        }
    }

    /// Inputs and outputs of a processing job are asked for by name.
    private static void named(StepContext step, Pointer at, Step target, PropertyPath path) {
        boolean output = path.startsWith("ProcessingOutputConfig", "Outputs");
        if (!output && !path.startsWith("ProcessingInputs")) {
            return;
        }
        Segment list = path.segments().get(output ? 1 : 0);
        if (list.indexes().isEmpty()) {
            return;
        }
        switch (list.indexes().getFirst()) {
            case Index.Position position ->
                    step.tell(
                            Rule.REF_PROCESSING_INDEX,
                            at,
                            list.name() + "[" + position.digits() + "]",
                            Shown.text(target.name()));
            case Index.Key(String key) -> {
                if (output && !Placeholders.in(key)) {
                    declared(target)
                            .filter(names -> !names.contains(key))
                            .ifPresent(
                                    names ->
                                            step.tell(
                                                    Rule.REF_PROCESSING_OUTPUT,
                                                    at,
                                                    Shown.text(key),
                                                    Shown.text(target.name()),
                                                    Texts.didYouMean(Names.nearest(key, names))));
                }
            }
        }
    }

    /// The names of a step's outputs; empty when one of them is not a plain text.
    private static Optional<List<String>> declared(Step target) {
        Optional<Json> outputs = target.at(OUTPUTS);
        if (outputs.isEmpty()) {
            return Optional.of(List.of());
        }
        if (!(outputs.get() instanceof JsonArray list)) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (Json each : list.values().toList()) {
            Optional<String> name = each.asObject().flatMap(object -> object.text("OutputName"));
            if (name.isEmpty() || Placeholders.in(name.get())) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(names);
    }
}
