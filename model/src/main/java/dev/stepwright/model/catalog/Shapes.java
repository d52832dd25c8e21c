package dev.stepwright.model.catalog;

import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// What AWS's service models say of every request and answer that pipeline steps are made of.
///
/// The facts stand in the resource `shapes.json`, which `model/src/main/shapes/refresh` makes anew
/// from a release of botocore; nothing of them is written by hand. Where a pipeline differs from
/// the requests and answers (members it adds, requests it puts together) stands in the same form in
/// `pipeline-shapes.json`, which is kept by hand. Nothing is read before the first question, and a
/// shape when it is first asked for; any thread may ask.
public final class Shapes {
    private static final class Holder {
        private static final Shapes STANDARD =
                new Shapes(resource("shapes.json"), resource("pipeline-shapes.json"));
    }

    /// A list or map of a step's outputs whose entries are asked for by a name the step declares.
    ///
    /// @param declaredAt the list below the step that declares them
    /// @param member the member of its entries that holds the name
    /// @param shape the member that holds the name of the entry's shape, if entries differ
    record Named(Pointer declaredAt, String member, Optional<String> shape) {}

    private final JsonObject source;
    private final JsonObject pipeline;
    private final List<String> capitalised;
    private final Map<String, JsonObject> facts = new HashMap<>();
    private final Map<String, Shape> known = new HashMap<>();
    private final Map<String, Optional<Shape.Structure>> sides = new HashMap<>();

    Shapes(JsonObject source, JsonObject pipeline) {
        this.source = source;
        this.pipeline = pipeline;
        this.capitalised = texts(pipeline, "capitalised");
        for (JsonObject each : List.of(source, pipeline)) {
            for (JsonObject.Member fact : each.object("shapes").orElseThrow().members()) {
                facts.put(fact.name(), (JsonObject) fact.value());
            }
        }
    }

    /// The shapes that Stepwright comes with.
    public static Shapes standard() {
        return Holder.STANDARD;
    }

    /// A file of facts that stands beside this class.
    static JsonObject resource(String name) {
        try (InputStream in = Shapes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return switch (JsonFile.read(in.readAllBytes())) {
                case JsonFile.Reading.Read(JsonFile file) -> (JsonObject) file.root();
                case JsonFile.Reading.Unreadable(var fault) ->
                        throw new IllegalStateException(name + ": " + fault.message());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The release of AWS's models that the facts come from, such as `botocore 1.44.5`.
    public String release() {
        return source.text("source").orElse("");
    }

    /// The types of steps that AWS's models say something of.
    public List<String> stepTypes() {
        return source.object("steps").map(JsonObject::names).orElse(List.of());
    }

    /// The service of AWS that a type of step asks, in botocore's spelling, such as
    /// `emr-serverless`.
    ///
    /// @throws IllegalArgumentException when it is none of [#stepTypes]
    public String service(String stepType) {
        return source.object("steps")
                .flatMap(steps -> steps.object(stepType))
                .flatMap(step -> step.text("service"))
                .orElseThrow(() -> new IllegalArgumentException("no service for " + stepType));
    }

    /// The keys of all shapes, `service:Name`, in no order.
    List<String> keys() {
        return List.copyOf(facts.keySet());
    }

    /// The request of AWS that a type of step makes; empty where it makes none of its own or
    /// several.
    public Optional<Shape.Structure> request(String stepType) {
        List<Shape.Structure> all = named(stepType, "request");
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// All requests of AWS that a type of step is made of.
    public List<Shape.Structure> requests(String stepType) {
        return Stream.of("request", "requests", "cluster", "application")
                .flatMap(role -> named(stepType, role).stream())
                .toList();
    }

    /// The answers of AWS to the requests of a type of step.
    public List<Shape.Structure> answers(String stepType) {
        return named(stepType, "answers");
    }

    /// What the `Arguments` of a type of step hold: its request, with what a pipeline adds; empty
    /// where they mirror none.
    public Optional<Shape.Structure> arguments(String stepType) {
        return remembered(
                stepType + " arguments",
                name ->
                        together(name, pipelineSide(stepType, "arguments"))
                                .or(() -> request(stepType)));
    }

    /// What references to a step of a type lead into: the answers, with what a pipeline adds; empty
    /// where nothing is known.
    public Optional<Shape.Structure> outputs(String stepType) {
        return remembered(
                stepType + " outputs",
                name ->
                        together(name, pipelineSide(stepType, "outputs"))
                                .or(() -> together(name, answers(stepType))));
    }

    /// A whole step of a type as one structure: its `Arguments`, and the members beside them that
    /// a pipeline knows.
    public synchronized Shape.Structure step(String stepType) {
        return remembered(stepType + " step", _ -> Optional.of(wholeStep(stepType))).orElseThrow();
    }

    private Shape.Structure wholeStep(String stepType) {
        var members = new LinkedHashMap<String, Shape.Member>();
        arguments(stepType)
                .ifPresent(
                        arguments -> {
                            String key = "step:" + stepType;
                            known.put(key, arguments);
                            members.put("Arguments", new Shape.Member(key, true, false));
                        });
        pipelineStep(stepType)
                .flatMap(step -> step.text("map"))
                .ifPresent(map -> members.put("Arguments", new Shape.Member(map, false, false)));
        members.putAll(((Shape.Structure) shape("pipeline:StepMembers")).members());
        pipelineSide(stepType, "step").forEach(more -> members.putAll(more.members()));
        return new Shape.Structure(stepType, Collections.unmodifiableMap(members), false);
    }

    private synchronized Optional<Shape.Structure> remembered(
            String name, Function<String, Optional<Shape.Structure>> reading) {
        Optional<Shape.Structure> found = sides.get(name);
        if (found == null) {
            found = reading.apply(name);
            sides.put(name, found);
        }
        return found;
    }

    /// Whether nobody has seen what references to a step of this type lead into, so that the
    /// outputs are the likeliest reading and no ground for a complaint.
    public boolean outputsAreAGuess(String stepType) {
        return pipelineStep(stepType).filter(step -> step.has("guess")).isPresent();
    }

    /// How the entries of an output are asked for when it is by names that the step declares.
    Optional<Named> named(String stepType, Pointer outputs) {
        return pipelineStep(stepType)
                .flatMap(step -> step.object("names"))
                .flatMap(names -> names.object(String.join(".", outputs.tokens())))
                .map(
                        fact ->
                                new Named(
                                        Pointer.parse(fact.text("at").orElseThrow()),
                                        fact.text("name").orElseThrow(),
                                        fact.text("shape")));
    }

    /// How many elements a list of a step's outputs has at most, where a pipeline says so.
    Optional<Integer> count(String stepType, Pointer outputs) {
        return pipelineStep(stepType)
                .flatMap(step -> step.object("counts"))
                .flatMap(counts -> counts.get(String.join(".", outputs.tokens())))
                .map(count -> Integer.valueOf(count.text()));
    }

    /// The list of steps whose outputs stand in every entry of an output of the step that holds
    /// them.
    Optional<Pointer> bodies(String stepType, Pointer outputs) {
        return pipelineStep(stepType)
                .flatMap(step -> step.object("bodies"))
                .flatMap(bodies -> bodies.text(String.join(".", outputs.tokens())))
                .map(Pointer::parse);
    }

    private Optional<JsonObject> pipelineStep(String stepType) {
        return pipeline.object("steps").flatMap(steps -> steps.object(stepType));
    }

    private List<Shape.Structure> pipelineSide(String stepType, String side) {
        return pipelineStep(stepType).map(step -> texts(step, side)).orElse(List.of()).stream()
                .map(key -> (Shape.Structure) shape(key))
                .toList();
    }

    private List<Shape.Structure> named(String stepType, String role) {
        Optional<JsonObject> step = source.object("steps").flatMap(steps -> steps.object(stepType));
        if (step.isEmpty()) {
            return List.of();
        }
        String service = step.get().text("service").orElseThrow() + ":";
        return Stream.concat(step.get().text(role).stream(), texts(step.get(), role).stream())
                .map(name -> (Shape.Structure) shape(service + name))
                .toList();
    }

    /// One structure with the members of all; of two members of one name the later counts.
    private static Optional<Shape.Structure> together(String name, List<Shape.Structure> parts) {
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        var members = new LinkedHashMap<String, Shape.Member>();
        parts.forEach(part -> members.putAll(part.members()));
        return Optional.of(new Shape.Structure(name, Collections.unmodifiableMap(members), false));
    }

    /// A shape by its key, `service:Name`.
    ///
    /// @throws IllegalArgumentException when there is none
    public synchronized Shape shape(String key) {
        Shape shape = known.get(key);
        if (shape == null) {
            JsonObject fact = facts.get(key);
            if (fact == null) {
                throw new IllegalArgumentException("no shape " + key);
            }
            shape = read(key, fact);
            known.put(key, shape);
        }
        return shape;
    }

    boolean has(String key) {
        return facts.containsKey(key);
    }

    /// The shape of a member of a structure; empty when it has none of that name.
    public Optional<Shape> member(Shape.Structure structure, String name) {
        return Optional.ofNullable(structure.members().get(name))
                .map(member -> shape(member.shape()));
    }

    private Shape read(String key, JsonObject fact) {
        String service = key.substring(0, key.indexOf(':'));
        String name = key.substring(service.length() + 1);
        if (fact.has("document")) {
            return new Shape.Anything(name);
        }
        return switch (fact.text("type").orElse("")) {
            case "structure" -> structure(service, name, fact);
            case "list" -> new Shape.ListOf(name, other(service, fact, "member"), limits(fact));
            case "map" ->
                    new Shape.MapOf(
                            name,
                            other(service, fact, "key"),
                            other(service, fact, "value"),
                            limits(fact),
                            fact.has("sensitive"));
            case "integer", "long" -> new Shape.Number(name, true, bounds(fact));
            case "float", "double" -> new Shape.Number(name, false, bounds(fact));
            case "boolean" -> new Shape.Flag(name);
            case "timestamp" -> new Shape.Time(name);
            case "string" ->
                    new Shape.Text(
                            name,
                            texts(fact, "enum"),
                            limits(fact),
                            fact.text("pattern"),
                            fact.has("sensitive"));
            default -> throw new IllegalStateException("shapes.json: unknown type of " + key);
        };
    }

    private Shape structure(String service, String name, JsonObject fact) {
        List<String> required = texts(fact, "required");
        var members = new LinkedHashMap<String, Shape.Member>();
        boolean union = fact.has("union");
        if (fact.has("like")) {
            var other = (Shape.Structure) shape(fact.text("like").orElseThrow());
            List<String> optional = texts(fact, "optional");
            members.putAll(other.members());
            texts(fact, "without").forEach(members::remove);
            members.replaceAll(
                    (member, was) ->
                            new Shape.Member(
                                    was.shape(),
                                    required.contains(member)
                                            || was.required() && !optional.contains(member),
                                    was.deprecated()));
            union = other.union();
        }
        for (JsonObject.Member member : fact.object("members").orElse(JsonObject.EMPTY).members()) {
            boolean deprecated = member.value() instanceof JsonObject;
            String shape =
                    member.value()
                            .asText()
                            .or(() -> member.value().asObject().flatMap(it -> it.text("shape")))
                            .orElseThrow();
            members.put(
                    spelled(service, member.name()),
                    new Shape.Member(
                            other(service, shape), required.contains(member.name()), deprecated));
        }
        return new Shape.Structure(name, Collections.unmodifiableMap(members), union);
    }

    /// A member's name as a definition spells it.
    private String spelled(String service, String member) {
        return capitalised.contains(service)
                ? Character.toUpperCase(member.charAt(0)) + member.substring(1)
                : member;
    }

    private static String other(String service, JsonObject fact, String part) {
        return other(service, fact.text(part).orElseThrow());
    }

    /// The key of a shape that another one names: one of the same service unless it says which.
    private static String other(String service, String name) {
        return name.indexOf(':') < 0 ? service + ":" + name : name;
    }

    private static List<String> texts(JsonObject fact, String member) {
        return fact.array(member)
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asText().stream())
                .toList();
    }

    private static Shape.Limits limits(JsonObject fact) {
        return new Shape.Limits(count(fact, "min"), count(fact, "max"));
    }

    private static OptionalLong count(JsonObject fact, String member) {
        return bound(fact, member)
                .map(value -> OptionalLong.of(value.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private static Shape.Bounds bounds(JsonObject fact) {
        return new Shape.Bounds(bound(fact, "min"), bound(fact, "max"));
    }

    private static Optional<BigDecimal> bound(JsonObject fact, String member) {
        return fact.get(member)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).value());
    }
}
