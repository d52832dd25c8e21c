package dev.stepwright.model.fix;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What mends the arguments of steps, by the shapes of AWS's requests.
final class ArgumentFixes {
    private static final String WAIT = "MaxWaitTimeInSeconds";
    private static final String RUN = "MaxRuntimeInSeconds";
    private static final Pattern SLIP =
            Pattern.compile("s3[:;]?/+|s3a://|s3n://", Pattern.CASE_INSENSITIVE);
    private static final int DAY = 86_400;
    private static final int LONGEST_MESSAGE = 3072;

    private ArgumentFixes() {}

    static Optional<Shape> shape(Spot spot, Pointer place) {
        return ReferenceFixes.shape(spot.type().name(), place);
    }

    // ---- kinds and values

    static List<Fix> kind(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        Optional<Json> fitting =
                shape(spot, spot.place())
                        .flatMap(
                                shape ->
                                        switch (shape) {
                                            case Shape.Number number ->
                                                    number.whole()
                                                            ? Scalars.asInteger(value)
                                                            : Scalars.asNumber(value);
                                            case Shape.Flag _ -> Scalars.asFlag(value);
                                            case Shape.Text _ -> Scalars.asText(value);
                                            case Shape.ListOf _ ->
                                                    value == JsonLiteral.NULL
                                                            ? Optional.empty()
                                                            : Optional.of(
                                                                    JsonArray.of(List.of(value)));
                                            default -> Optional.empty();
                                        });
        return fitting.map(json -> List.of(Fix.safe(title(json), spot.set(json))))
                .orElse(List.of());
    }

    private static String title(Json fitting) {
        return switch (fitting) {
            case JsonArray _ -> "Make it a list";
            case JsonText _ -> "Put it in quotes";
            default -> "Take the quotes off";
        };
    }

    static List<Fix> choice(Spot spot) {
        boolean key =
                shape(spot, spot.place().parent())
                        .filter(shape -> shape instanceof Shape.MapOf)
                        .isPresent();
        if (key) {
            return CommonFixes.renameOrRemove(spot);
        }
        return spot.meant()
                .filter(near -> near.equalsIgnoreCase(spot.text()))
                .map(near -> List.of(Fix.safe("Use " + Spot.quoted(near), spot.set(Json.of(near)))))
                .orElseGet(() -> CommonFixes.useMeant(spot));
    }

    /// The nearest number that is allowed.
    static List<Fix> range(Spot spot) {
        if (!(spot.node().orElse(JsonLiteral.NULL) instanceof JsonNumber number)
                || !(shape(spot, spot.place()).orElse(null) instanceof Shape.Number shape)) {
            return List.of();
        }
        Optional<BigDecimal> bound =
                Stream.of(shape.bounds().least(), shape.bounds().most())
                        .flatMap(Optional::stream)
                        .min(
                                java.util.Comparator.comparing(
                                        each -> each.subtract(number.value()).abs()));
        return bound.map(
                        each ->
                                List.of(
                                        Fix.guess(
                                                "Use " + each.toPlainString(),
                                                spot.set(new JsonNumber(each.toPlainString())))))
                .orElse(List.of());
    }

    /// An address in S3 with a slip in its first letters.
    static List<Fix> address(Spot spot) {
        String text = spot.text();
        var slip = SLIP.matcher(text);
        if (!slip.lookingAt() || slip.end() == text.length()) {
            return List.of();
        }
        String mended = "s3://" + text.substring(slip.end());
        return mended.equals(text)
                ? List.of()
                : List.of(Fix.guess("Use " + Spot.quoted(mended), spot.set(Json.of(mended))));
    }

    static List<Fix> mapValue(Spot spot) {
        List<Fix> quoted = CommonFixes.quote(spot);
        return quoted.isEmpty()
                ? List.of(
                        Fix.guess(
                                "Remove " + Spot.quoted(spot.place().last()),
                                spot.remove(spot.place())))
                : quoted;
    }

    /// A core count with a fraction.
    static List<Fix> fraction(Spot spot) {
        return spot.node().orElse(JsonLiteral.NULL) instanceof JsonNumber number
                ? List.of(
                        Fix.safe(
                                "Write " + number.raw() + ".0",
                                spot.set(new JsonNumber(number.raw() + ".0"))))
                : List.of();
    }

    static List<Fix> capital(Spot spot) {
        String name = spot.place().last();
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return spot.object(spot.place().parent()).has(capital)
                ? List.of()
                : List.of(
                        Fix.safe(
                                "Rename to " + Spot.quoted(capital),
                                spot.rename(spot.place(), capital)));
    }

    // ---- expressions

    static List<Fix> listOfOne(Spot spot) {
        return shape(spot, spot.place())
                .filter(shape -> shape instanceof Shape.ListOf)
                .flatMap(_ -> spot.node())
                .map(
                        value ->
                                List.of(
                                        Fix.guess(
                                                "Make it a list",
                                                spot.set(JsonArray.of(List.of(value))))))
                .orElse(List.of());
    }

    /// What the SDK's `to_string` writes.
    static List<Fix> join(Spot spot) {
        return spot.node()
                .map(
                        value ->
                                List.of(
                                        Fix.safe(
                                                "Wrap in a Join",
                                                spot.set(Expression.join("", List.of(value))))))
                .orElse(List.of());
    }

    /// The only value of a join, which has the type that is asked for.
    static List<Fix> unjoin(Spot spot) {
        return spot.node().map(Expression::of).orElse(null) instanceof Expression.Join join
                        && join.values().orElse(JsonLiteral.NULL) instanceof JsonArray values
                        && values.size() == 1
                ? List.of(Fix.guess("Use the value itself", spot.set(values.get(0))))
                : List.of();
    }

    /// The parameter gets the type of its place.
    static List<Fix> parameterType(Spot spot) {
        if (!(spot.node().map(Expression::of).orElse(null)
                instanceof Expression.ParameterRef(String name))) {
            return List.of();
        }
        Optional<Parameter> parameter = spot.document().parameter(name);
        Optional<String> type =
                shape(spot, spot.place())
                        .flatMap(
                                shape ->
                                        switch (shape) {
                                            case Shape.Number number ->
                                                    Optional.of(
                                                            number.whole() ? "Integer" : "Float");
                                            case Shape.Flag _ -> Optional.of("Boolean");
                                            default -> Optional.empty();
                                        });
        if (parameter.isEmpty() || type.isEmpty()) {
            return List.of();
        }
        Optional<Json> old = parameter.get().defaultValue();
        Optional<Json> value =
                old.flatMap(
                        each ->
                                switch (type.get()) {
                                    case "Integer" -> whole(each);
                                    case "Float" -> Scalars.asNumber(each);
                                    default -> Scalars.asFlag(each);
                                });
        if (old.isPresent() && value.isEmpty()) {
            return List.of();
        }
        Pointer at = Pointer.of("Parameters").child(parameter.get().index());
        var edits = new ArrayList<dev.stepwright.model.edit.Edit>();
        edits.add(new SetPipelineValue(at.child("Type"), Optional.of(Json.of(type.get()))));
        value.ifPresent(
                each ->
                        edits.add(
                                new SetPipelineValue(at.child("DefaultValue"), Optional.of(each))));
        return List.of(
                Fix.guess(
                        "Make %s %s %s"
                                .formatted(
                                        Spot.quoted(name),
                                        type.get().equals("Integer") ? "an" : "a",
                                        type.get()),
                        edits.toArray(dev.stepwright.model.edit.Edit[]::new)));
    }

    private static Optional<Json> whole(Json value) {
        return value instanceof JsonNumber number && number.raw().matches("-?\\d+\\.0+")
                ? Optional.of(new JsonNumber(number.raw().substring(0, number.raw().indexOf('.'))))
                : Scalars.asInteger(value);
    }

    // ---- one of two

    /// Two members of which one must go.
    private static List<Fix> either(Spot spot, String one, String other) {
        JsonObject object = spot.object(spot.place());
        return object.has(one) && object.has(other)
                ? List.of(
                        Fix.guess("Remove " + other, spot.remove(spot.place().child(other))),
                        Fix.guess("Remove " + one, spot.remove(spot.place().child(one))))
                : List.of();
    }

    static List<Fix> algorithm(Spot spot) {
        boolean serverless =
                !spot.place().isRoot()
                        && spot.object(spot.place().parent()).has("ServerlessJobConfig");
        return serverless
                ? CommonFixes.removeMember(spot)
                : either(spot, "TrainingImage", "AlgorithmName");
    }

    static List<Fix> tuningDefinition(Spot spot) {
        return either(spot, "TrainingJobDefinition", "TrainingJobDefinitions");
    }

    static List<Fix> tuningResource(Spot spot) {
        return either(spot, "HyperParameterTuningResourceConfig", "ResourceConfig");
    }

    static List<Fix> containers(Spot spot) {
        return either(spot, "PrimaryContainer", "Containers");
    }

    static List<Fix> cluster(Spot spot) {
        return either(spot, "ClusterId", "ClusterConfig");
    }

    static List<Fix> application(Spot spot) {
        return either(spot, "ApplicationId", "ApplicationConfig");
    }

    static List<Fix> instances(Spot spot) {
        return either(spot, "InstanceGroups", "InstanceFleets");
    }

    // ---- single types

    /// As long to wait as it may run.
    static List<Fix> spotWait(Spot spot) {
        boolean missing = spot.place().last().equals("EnableManagedSpotTraining");
        Pointer stopping =
                missing ? spot.place().parent().child("StoppingCondition") : spot.place().parent();
        JsonObject there = spot.object(stopping);
        Json run = there.get(RUN).orElse(Json.of(DAY));
        return List.of(
                Fix.guess(
                        run instanceof JsonNumber
                                ? "Wait " + run + " seconds"
                                : "Wait as long as it may run",
                        spot.set(stopping.child(WAIT), run)));
    }

    static List<Fix> bounds(Spot spot) {
        List<Fix> quoted = CommonFixes.quote(spot);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        JsonObject range = spot.object(spot.place());
        Optional<Json> least = range.get("MinValue");
        Optional<Json> most = range.get("MaxValue");
        return least.isPresent() && most.isPresent()
                ? List.of(
                        Fix.guess(
                                "Swap the ends",
                                spot.set(spot.place().child("MinValue"), most.get()),
                                spot.set(spot.place().child("MaxValue"), least.get())))
                : List.of();
    }

    static List<Fix> parallel(Spot spot) {
        return spot.at(spot.place().parent().child("MaxNumberOfTrainingJobs"))
                .filter(JsonNumber.class::isInstance)
                .map(most -> List.of(Fix.guess("Use " + most, spot.set(most))))
                .orElse(List.of());
    }

    static List<Fix> autoMLMode(Spot spot) {
        Pointer mode =
                switch (spot.place().last()) {
                    case "Mode" -> spot.place();
                    case "AutoMLJobConfig" -> spot.place().child("Mode");
                    default -> spot.place().child("AutoMLJobConfig").child("Mode");
                };
        return List.of(Fix.guess("Use “ENSEMBLING”", spot.set(mode, Json.of("ENSEMBLING"))));
    }

    static List<Fix> message(Spot spot) {
        return CommonFixes.shorten(spot, LONGEST_MESSAGE);
    }

    static List<Fix> outputType(Spot spot) {
        return spot.node().filter(JsonObject.class::isInstance).isPresent()
                ? List.of(
                        Fix.guess(
                                "Make it a String",
                                spot.set(spot.place().child("OutputType"), Json.of("String"))))
                : CommonFixes.useMeant(spot);
    }

    static List<Fix> baseline(Spot spot) {
        return List.of(
                Fix.guess(
                        "Skip the check and make a baseline",
                        spot.set(Pointer.of("SkipCheck"), Json.of(true)),
                        spot.set(Pointer.of("RegisterNewBaseline"), Json.of(true))));
    }

    static List<Fix> jar(Spot spot) {
        return List.of(
                Fix.guess(
                        "Use “command-runner.jar”",
                        spot.set(spot.place().child("Jar"), Json.of("command-runner.jar"))));
    }

    /// What the step itself says of its role or application.
    static List<Fix> sameAsStep(Spot spot) {
        String name = spot.place().last();
        String own = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return spot.at(Pointer.of("Arguments", own))
                .map(value -> List.of(Fix.guess("Use that of the step", spot.set(value))))
                .orElse(List.of());
    }

    static List<Fix> unreadFile(Spot spot) {
        return List.of(Fix.guess("Remove property file", spot.removeEntry(spot.place())));
    }
}
