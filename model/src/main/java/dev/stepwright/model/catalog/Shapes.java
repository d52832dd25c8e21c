package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What AWS's service models say of every request and answer that pipeline steps are made of.
///
/// The facts stand in the resource `shapes.json`, which `model/src/main/shapes/refresh` makes anew
/// from a release of botocore; nothing of them is written by hand. A shape is read when it is first
/// asked for.
public final class Shapes {
    private static final class Holder {
        private static final Shapes STANDARD = new Shapes(resource());
    }

    private final JsonObject source;
    private final JsonObject facts;
    private final Map<String, Shape> known = new HashMap<>();

    Shapes(JsonObject source) {
        this.source = source;
        this.facts = source.object("shapes").orElseThrow();
    }

    /// The shapes that Stepwright comes with.
    public static Shapes standard() {
        return Holder.STANDARD;
    }

    private static JsonObject resource() {
        try (InputStream in = Shapes.class.getResourceAsStream("shapes.json")) {
            if (in == null) {
                throw new IllegalStateException("the build lacks shapes.json");
            }
            return switch (JsonFile.read(in.readAllBytes())) {
                case JsonFile.Reading.Read(JsonFile file) -> (JsonObject) file.root();
                case JsonFile.Reading.Unreadable(var fault) ->
                        throw new IllegalStateException("shapes.json: " + fault.message());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The release of AWS's models that the facts come from.
    public String release() {
        return source.text("source").orElse("");
    }

    /// The request that the `Arguments` of a type of step mirror.
    public Optional<Shape.Structure> request(String stepType) {
        return step(stepType)
                .flatMap(step -> step.text("request").map(name -> key(step, name)))
                .map(this::shape)
                .map(Shape.Structure.class::cast);
    }

    /// The answers that references to a step of a type lead into.
    public List<Shape.Structure> answers(String stepType) {
        return step(stepType).stream()
                .flatMap(
                        step ->
                                step.array("answers").orElse(JsonArray.EMPTY).values()
                                        .flatMap(name -> name.asText().stream())
                                        .map(name -> shape(key(step, name))))
                .map(Shape.Structure.class::cast)
                .toList();
    }

    private Optional<JsonObject> step(String stepType) {
        return source.object("steps").flatMap(steps -> steps.object(stepType));
    }

    private static String key(JsonObject step, String name) {
        return step.text("service").orElseThrow() + ":" + name;
    }

    /// A shape by its key, `service:Name`.
    ///
    /// @throws IllegalArgumentException when there is none
    public synchronized Shape shape(String key) {
        Shape shape = known.get(key);
        if (shape == null) {
            JsonObject fact =
                    facts.object(key)
                            .orElseThrow(() -> new IllegalArgumentException("no shape " + key));
            shape = read(key, fact);
            known.put(key, shape);
        }
        return shape;
    }

    private static Shape read(String key, JsonObject fact) {
        String service = key.substring(0, key.indexOf(':') + 1);
        String name = key.substring(service.length());
        return switch (fact.text("type").orElse("")) {
            case "structure" -> structure(service, name, fact);
            case "list" ->
                    new Shape.ListOf(name, service + fact.text("member").orElseThrow(), limits(fact));
            case "map" ->
                    new Shape.MapOf(
                            name,
                            service + fact.text("key").orElseThrow(),
                            service + fact.text("value").orElseThrow(),
                            limits(fact));
            case "integer", "long" -> new Shape.Number(name, true, limits(fact));
            case "float", "double" -> new Shape.Number(name, false, limits(fact));
            case "boolean" -> new Shape.Flag(name);
            case "timestamp" -> new Shape.Time(name);
            case "string" -> new Shape.Text(name, texts(fact, "enum"), limits(fact), fact.text("pattern"));
            default -> throw new IllegalStateException("shapes.json: unknown type of " + key);
        };
    }

    private static Shape structure(String service, String name, JsonObject fact) {
        List<String> required = texts(fact, "required");
        var members = new LinkedHashMap<String, Shape.Member>();
        for (JsonObject.Member member : fact.object("members").orElse(JsonObject.EMPTY).members()) {
            boolean deprecated = member.value() instanceof JsonObject;
            String shape =
                    member.value()
                            .asText()
                            .or(() -> member.value().asObject().flatMap(object -> object.text("shape")))
                            .orElseThrow();
            members.put(
                    member.name(),
                    new Shape.Member(service + shape, required.contains(member.name()), deprecated));
        }
        return new Shape.Structure(name, members, fact.has("union"));
    }

    private static List<String> texts(JsonObject fact, String member) {
        return fact.array(member).orElse(JsonArray.EMPTY).values()
                .flatMap(value -> value.asText().stream())
                .toList();
    }

    private static Shape.Limits limits(JsonObject fact) {
        return new Shape.Limits(bound(fact, "min"), bound(fact, "max"));
    }

    private static OptionalLong bound(JsonObject fact, String member) {
        return fact.get(member)
                .map(Json::text)
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }
}
