package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the check of one step sees. It remembers what it was asked beyond the step itself, so that
/// the findings can be kept for as long as every answer would be the same.
public final class StepContext {
    /// A value in the step's own content, with its place below the step.
    record Value(Pointer at, Json node) {}

    /// Something that was asked, and the answer.
    private interface Answer {
        boolean holdsIn(CheckContext context);
    }

    private final CheckContext context;
    private final Step step;
    private final StepType type;
    private final Findings found = new Findings();
    private final List<Answer> answers = new ArrayList<>();
    private @Nullable List<Value> values;

    StepContext(CheckContext context, Step step) {
        this.context = context;
        this.step = step;
        this.type = context.typeOf(step);
    }

    /// What was found in a step, and until when that stays true.
    static final class Result {
        private final Step step;
        private final List<Problem> problems;
        private final List<Answer> answers;

        private Result(StepContext context) {
            step = context.step;
            problems = context.found.problems();
            answers = List.copyOf(context.answers);
        }

        List<Problem> problems() {
            return problems;
        }

        boolean holdsFor(Step now, CheckContext context) {
            if (now != step) {
                return false;
            }
            for (Answer answer : answers) {
                if (!answer.holdsIn(context)) {
                    return false;
                }
            }
            return true;
        }
    }

    Result result() {
        return new Result(this);
    }

    public Step step() {
        return step;
    }

    public StepType type() {
        return type;
    }

    public JsonObject body() {
        return step.body();
    }

    /// Every value in the step's own content: without the steps that it holds, and without the maps
    /// whose keys are the user's own (their values are there).
    List<Value> values() {
        List<Value> known = values;
        if (known == null) {
            var list = new ArrayList<Value>();
            References.walk(step.body(), step.type(), (at, node) -> list.add(new Value(at, node)));
            known = list;
            values = known;
        }
        return known;
    }

    /// The first step of a name.
    public Optional<Step> named(String name) {
        Optional<Step> answer = context.document().named(name);
        Step expected = answer.orElse(null);
        answers.add(now -> now.document().named(name).orElse(null) == expected);
        return answer;
    }

    /// The catalog's entry for another step.
    public StepType typeOf(Step other) {
        return context.typeOf(other);
    }

    /// The first parameter of a name.
    public Optional<Parameter> parameter(String name) {
        Optional<Parameter> answer = context.document().parameter(name);
        Json expected = answer.map(Parameter::source).orElse(null);
        answers.add(
                now ->
                        now.document().parameter(name).map(Parameter::source).orElse(null)
                                == expected);
        return answer;
    }

    /// The name of a step that was most likely meant.
    public Optional<String> nearestStep(String name) {
        Names names = context.stepNames();
        answers.add(now -> now.stepNames() == names);
        return names.nearest(name);
    }

    /// The name of a parameter that was most likely meant.
    public Optional<String> nearestParameter(String name) {
        Names names = context.parameterNames();
        answers.add(now -> now.parameterNames() == names);
        return names.nearest(name);
    }

    /// The steps that hold this one, the innermost first; only their ids, types and order may be
    /// used.
    public List<Step> holders() {
        if (step.scope() instanceof Scope.Top) {
            return List.of();
        }
        List<Step> holders = context.holders(step);
        List<StepId> ids = holders.stream().map(Step::id).toList();
        List<String> types = holders.stream().map(Step::type).toList();
        answers.add(
                now -> {
                    List<Step> others = now.holders(step);
                    return others.stream().map(Step::id).toList().equals(ids)
                            && others.stream().map(Step::type).toList().equals(types);
                });
        return holders;
    }

    /// The names of the property files of this step that are read.
    public List<String> readPropertyFiles() {
        List<String> names = propertyFiles(context);
        answers.add(now -> propertyFiles(now).equals(names));
        return names;
    }

    private List<String> propertyFiles(CheckContext context) {
        return context.graph().outOf(step.id()).stream()
                .filter(dependency -> dependency.kind() == Dependency.Kind.PROPERTY_FILE)
                .flatMap(dependency -> dependency.detail().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Everything there is, for the few steps whose findings cannot be kept at all.
    public CheckContext everything() {
        answers.add(_ -> false);
        return context;
    }

    /// A place in this step.
    public Location at(Pointer within) {
        return Location.of(step.id(), within);
    }

    public void tell(Rule rule, Pointer within, Object... details) {
        found.tell(rule, at(within), details);
    }

    public void tell(Rule rule, String variant, Pointer within, Object... details) {
        found.tell(rule, variant, at(within), details);
    }

    public void tell(
            Severity severity, Rule rule, String variant, Pointer within, Object... details) {
        found.tell(severity, rule, variant, at(within), details);
    }

    void add(Problem problem) {
        found.add(problem);
    }
}
