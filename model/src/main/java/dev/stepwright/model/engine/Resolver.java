package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.engine.Unresolved.Silent;
import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts values in the place of expressions: of one step, at one moment.
final class Resolver {
    private static final Json EXAMPLE = new JsonNumber("0");

    private final RunContext run;
    private final Properties properties;
    private final StepState state;
    private final Loop.@Nullable Round round;
    private final long now;
    private Json example = EXAMPLE;

    /// @param round the round of the loop that the step runs in, null outside of loops
    Resolver(RunContext run, StepState state, Loop.@Nullable Round round, long now) {
        this.run = run;
        this.properties = new Properties(run, state.name());
        this.state = state;
        this.round = round;
        this.now = now;
    }

    /// The step with every expression in it replaced, without the steps that it holds.
    JsonObject step() throws Unresolved {
        JsonObject body = state.step.body();
        List<String> held = Side.of(state.step.type()).stream().map(Side::key).toList();
        boolean input = state.type.has(Trait.OUTPUT_PARAMETERS);
        JsonObject resolved = body;
        for (JsonObject.Member member : body.members()) {
            Json value =
                    member.name().equals("Arguments")
                                    && member.value() instanceof JsonObject arguments
                            ? value(without(arguments, held), input)
                            : value(member.value(), References.isMap(member.name()));
            if (value != member.value()) {
                resolved = resolved.plus(member.name(), value);
            }
        }
        return resolved;
    }

    /// The arguments without the steps that are held, and without what can only be told after them.
    private static JsonObject without(JsonObject arguments, List<String> held) {
        if (held.isEmpty()) {
            return arguments;
        }
        JsonObject own = JsonObject.EMPTY;
        for (JsonObject.Member argument : arguments.members()) {
            if (!held.contains(argument.name()) && !argument.name().equals("Selector")) {
                own = own.plus(argument.name(), argument.value());
            }
        }
        return own;
    }

    /// @param map whether this is an object whose keys are the user's own
    private Json value(Json node, boolean map) throws Unresolved {
        return switch (node) {
            case JsonObject object when !map && Expression.isExpression(object) ->
                    expression(object);
            case JsonObject object -> object(object);
            case JsonArray array -> array(array);
            default -> node;
        };
    }

    private Json object(JsonObject object) throws Unresolved {
        Json before = example;
        JsonObject changed = object;
        for (JsonObject.Member member : object.members()) {
            example = exampleBeside(object, member.name()).orElse(before);
            Json value = value(member.value(), References.isMap(member.name()));
            if (value != member.value()) {
                changed = changed.plus(member.name(), value);
            }
        }
        example = before;
        return changed;
    }

    /// What an operand is compared with, as an example for a value that is not given.
    private static Optional<Json> exampleBeside(JsonObject object, String member) {
        return switch (member) {
            case "LeftValue" -> object.get("RightValue").filter(Resolver::isScalar);
            case "RightValue" -> object.get("LeftValue").filter(Resolver::isScalar);
            default -> Optional.empty();
        };
    }

    private static boolean isScalar(Json value) {
        return !(value instanceof JsonObject || value instanceof JsonArray);
    }

    private Json array(JsonArray array) throws Unresolved {
        var values = new ArrayList<Json>(array.size());
        boolean same = true;
        for (JsonArray.Element element : array.elements()) {
            Json value = value(element.value(), false);
            same &= value == element.value();
            values.add(value);
        }
        return same ? array : JsonArray.of(values);
    }

    private Json expression(JsonObject object) throws Unresolved {
        return switch (Expression.of(object)) {
            case Expression.Literal(Json value) -> value;
            case Expression.ParameterRef(String name) ->
                    run.parameters()
                            .value(name)
                            .orElseThrow(
                                    () -> new Unfit("Parameters.%s is undefined".formatted(name)));
            case Expression.ExecutionVariable(String name) -> variable(name);
            case Expression.StepProperty(String name, String path) -> property(name, path);
            case Expression.ExperimentValue(String member) -> experiment(member);
            case Expression.CurrentItem(String path) -> currentItem(path);
            case Expression.IterationOutput(String name, String path) -> property(name, path);
            case Expression.UnknownReference(String text) ->
                    throw new Unfit("%s is undefined".formatted(text));
            case Expression.Join join -> JsonText.of(join(join));
            case Expression.JsonGet get -> jsonGet(get);
            case Expression.UnknownFunction(String name, Json _) ->
                    throw new Unfit("the function %s cannot be evaluated".formatted(name));
        };
    }

    private Json variable(String name) throws Unfit {
        Names names = run.names();
        String job = run.responses().jobName(state);
        return JsonText.of(
                switch (name) {
                    case "PipelineName" -> names.pipeline();
                    case "PipelineArn" -> names.pipelineArn();
                    case "PipelineExecutionId" -> names.execution();
                    case "PipelineExecutionArn" -> names.executionArn();
                    case "StartDateTime" -> Names.time(run.start());
                    case "CurrentDateTime" -> Names.time(now);
                    case "TrainingJobName" -> jobOf(Trait.TRAINING_JOB, name, job);
                    case "ProcessingJobName" -> jobOf(Trait.PROCESSING_JOB, name, job);
                    default -> throw new Unfit("Execution.%s is undefined".formatted(name));
                });
    }

    private String jobOf(Trait trait, String variable, String job) throws Unfit {
        if (!state.type.has(trait)) {
            throw new Unfit(
                    "Execution.%s is undefined in a step of type %s"
                            .formatted(variable, state.step.type()));
        }
        return job;
    }

    private Json property(String name, String path) throws Unresolved {
        StepState target =
                round != null && round.instances().containsKey(name)
                        ? round.instances().get(name)
                        : run.state(name).orElse(null);
        if (target == null) {
            throw new Unfit(
                    "Steps.%s.%s is undefined: there is no step %s".formatted(name, path, name));
        }
        return properties.of(target, path, example);
    }

    private Json experiment(String member) throws Unresolved {
        Optional<Json> value =
                run.document()
                        .root()
                        .object("PipelineExperimentConfig")
                        .flatMap(config -> config.get(member))
                        .filter(
                                found ->
                                        !(Expression.of(found)
                                                instanceof Expression.ExperimentValue));
        if (value.isEmpty()) {
            throw new Unfit("PipelineExperimentConfig.%s is undefined".formatted(member));
        }
        return value(value.get(), false);
    }

    private Json currentItem(String path) throws Unfit {
        String rest = path.startsWith(".") ? path.substring(1) : path;
        Loop.Round current = round;
        return (current == null
                        ? Optional.<Json>empty()
                        : ValuePath.of(rest).flatMap(found -> found.in(current.item(), true)))
                .orElseThrow(() -> new Unfit("ForEach.CurrentItem%s is undefined".formatted(path)));
    }

    private String join(Expression.Join join) throws Unresolved {
        String on = join.on().isEmpty() ? "" : text(value(join.on().get(), false), "On");
        if (!(join.values().orElse(JsonArray.EMPTY) instanceof JsonArray values)) {
            throw new Unfit("Std:Join has no list Values");
        }
        var out = new StringBuilder();
        String separator = "";
        Json before = example;
        example = EXAMPLE;
        for (Json part : values.values().toList()) {
            Json value = value(part, false);
            String text = text(value, "a value");
            out.append(separator).append(isOutcome(part) ? text.toLowerCase(Locale.ROOT) : text);
            separator = on;
        }
        example = before;
        return out.toString();
    }

    private static boolean isOutcome(Json part) {
        return Expression.of(part) instanceof Expression.StepProperty(String _, String path)
                && path.equals("Outcome");
    }

    private static String text(Json value, String what) throws Unfit {
        return switch (value) {
            case JsonText text -> text.value();
            case JsonNumber number -> number.raw();
            case JsonLiteral literal when literal != JsonLiteral.NULL -> literal.text();
            default ->
                    throw new Unfit(
                            "%s of a Std:Join is %s, not a text, a number, true or false"
                                    .formatted(what, value.kind()));
        };
    }

    private Json jsonGet(Expression.JsonGet get) throws Unresolved {
        String text =
                get.path()
                        .flatMap(Json::asText)
                        .orElseThrow(() -> new Unfit("Std:JsonGet has no Path"));
        ValuePath path =
                ValuePath.of(text)
                        .orElseThrow(() -> new Unfit("the path %s cannot be read".formatted(text)));
        if (get.s3Uri().isPresent()) {
            return s3(get.s3Uri().get(), text, path);
        }
        Expression file = Expression.of(get.propertyFile().orElse(JsonLiteral.NULL));
        if (file instanceof Expression.StepProperty property
                && property.propertyFile().isPresent()) {
            return propertyFile(property.step(), property.propertyFile().get(), text, path);
        }
        throw new Unfit("Std:JsonGet names neither a property file nor an S3 location");
    }

    private Json propertyFile(String step, String file, String text, ValuePath path)
            throws Unresolved {
        boolean declared =
                run.state(step)
                        .flatMap(target -> target.step.body().array("PropertyFiles"))
                        .filter(files -> declares(files, file))
                        .isPresent();
        if (!declared) {
            throw new Unfit("step %s declares no property file %s".formatted(step, file));
        }
        Json content = run.scenario().step(step).propertyFiles().get(file);
        if (content == null) {
            throw Silent.propertyFile(state.name(), step, file, text, path.holding(example));
        }
        return path.in(content, false)
                .orElseThrow(
                        () ->
                                new Unfit(
                                        "%s is not in the property file %s of step %s"
                                                .formatted(text, file, step)));
    }

    private static boolean declares(JsonArray files, String file) {
        return files.values()
                .anyMatch(
                        entry ->
                                entry.asObject()
                                        .flatMap(body -> body.text("PropertyFileName"))
                                        .filter(file::equals)
                                        .isPresent());
    }

    private Json s3(Json location, String text, ValuePath path) throws Unresolved {
        String uri = text(value(location, false), "S3Uri");
        Json content = run.scenario().s3().get(uri);
        if (content == null) {
            throw Silent.s3(state.name(), writer(location), uri, text, path.holding(example));
        }
        return path.in(content, false)
                .orElseThrow(() -> new Unfit("%s is not in %s".formatted(text, uri)));
    }

    /// The step that writes a file: the one whose property its location is made of.
    private String writer(Json location) {
        if (location instanceof JsonObject object) {
            if (Expression.of(object) instanceof Expression.StepProperty(String name, String _)) {
                return name;
            }
            return object.members().stream()
                    .map(member -> writer(member.value()))
                    .filter(name -> !name.equals(state.name()))
                    .findFirst()
                    .orElse(state.name());
        }
        return location instanceof JsonArray array
                ? array.values()
                        .map(this::writer)
                        .filter(name -> !name.equals(state.name()))
                        .findFirst()
                        .orElse(state.name())
                : state.name();
    }
}
