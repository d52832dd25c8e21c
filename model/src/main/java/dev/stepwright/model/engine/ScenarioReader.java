package dev.stepwright.model.engine;

import dev.stepwright.model.engine.Scenario.Failure;
import dev.stepwright.model.engine.Scenario.Outcome;
import dev.stepwright.model.engine.Scenario.Reading;
import dev.stepwright.model.engine.Scenario.StepScenario;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/// Reads a scenario, and says in one sentence with its place what has the wrong kind.
final class ScenarioReader {
    private static final Set<String> MEMBERS = Set.of("seed", "steps", "s3");
    private static final Set<String> STEP_MEMBERS =
            Set.of("seconds", "outcomes", "failure", "propertyFiles", "outputs", "properties");
    private static final Set<String> FAILURE_MEMBERS = Set.of("type", "reason");
    private static final double LONGEST = 1e9;

    /// A value has the wrong kind.
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Pointer at;

        Wrong(Pointer at, String what) {
            super(what, null, false, false);
            this.at = at;
        }
    }

    private final List<String> remarks = new ArrayList<>();

    private ScenarioReader() {}

    static Reading read(JsonFile.Reading reading) {
        return switch (reading) {
            case JsonFile.Reading.Unreadable(var fault) ->
                    new Reading.Unreadable(
                            "line %d, column %d: %s"
                                    .formatted(fault.line(), fault.column(), fault.message()));
            case JsonFile.Reading.Read(JsonFile file) -> {
                try {
                    yield new Reading.Read(new ScenarioReader().scenario(file.root()));
                } catch (Wrong wrong) {
                    var place = Places.of(file).of(wrong.at);
                    yield new Reading.Unreadable(
                            "line %d, column %d: %s %s."
                                    .formatted(
                                            place.line(),
                                            place.column(),
                                            wrong.at.isRoot() ? "The scenario" : wrong.at,
                                            wrong.getMessage()));
                }
            }
        };
    }

    private Scenario scenario(Json root) throws Wrong {
        JsonObject body = object(root, Pointer.ROOT);
        remark(body, MEMBERS, Pointer.ROOT);
        OptionalLong seed = OptionalLong.empty();
        Optional<Json> given = body.get("seed");
        if (given.isPresent()) {
            if (!given.get().text().matches("-?\\d{1,18}")) {
                throw new Wrong(Pointer.of("seed"), "must be a whole number");
            }
            seed = OptionalLong.of(Long.parseLong(given.get().text()));
        }
        var steps = new LinkedHashMap<String, StepScenario>();
        for (var entry : members(body, "steps", Pointer.ROOT).entrySet()) {
            Pointer at = Pointer.of("steps", entry.getKey());
            steps.put(entry.getKey(), step(object(entry.getValue(), at), at));
        }
        Map<String, Json> s3 = members(body, "s3", Pointer.ROOT);
        return new Scenario(seed, steps, s3, List.copyOf(remarks));
    }

    private StepScenario step(JsonObject body, Pointer at) throws Wrong {
        remark(body, STEP_MEMBERS, at);
        Map<String, Json> properties = members(body, "properties", at);
        for (String path : properties.keySet()) {
            if (ValuePath.of(path).filter(read -> !read.parts().isEmpty()).isEmpty()) {
                throw new Wrong(at.child("properties").child(path), "has a key that is no path");
            }
        }
        return new StepScenario(
                seconds(body, at),
                outcomes(body, at),
                failure(body, at),
                members(body, "propertyFiles", at),
                members(body, "outputs", at),
                properties);
    }

    private static OptionalDouble seconds(JsonObject body, Pointer at) throws Wrong {
        Optional<Json> given = body.get("seconds");
        if (given.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (given.get() instanceof JsonNumber number) {
            double seconds = Double.parseDouble(number.raw());
            if (seconds >= 0 && seconds <= LONGEST) {
                return OptionalDouble.of(seconds);
            }
        }
        throw new Wrong(at.child("seconds"), "must be a number of seconds, 0 or more");
    }

    private static List<Outcome> outcomes(JsonObject body, Pointer at) throws Wrong {
        Optional<Json> given = body.get("outcomes");
        if (given.isEmpty()) {
            return List.of();
        }
        if (!(given.get() instanceof JsonArray list) || list.isEmpty()) {
            throw new Wrong(at.child("outcomes"), "must be a list with one outcome per attempt");
        }
        var found = new ArrayList<Outcome>();
        for (int i = 0; i < list.size(); i++) {
            Optional<Outcome> outcome = list.get(i).asText().flatMap(Outcome::of);
            if (outcome.isEmpty()) {
                throw new Wrong(
                        at.child("outcomes").child(i),
                        "must be \"Succeeded\", \"Failed\" or \"Stopped\"");
            }
            found.add(outcome.get());
        }
        return List.copyOf(found);
    }

    private Failure failure(JsonObject body, Pointer at) throws Wrong {
        Optional<Json> given = body.get("failure");
        if (given.isEmpty()) {
            return Failure.UNSAID;
        }
        Pointer here = at.child("failure");
        JsonObject failure = object(given.get(), here);
        remark(failure, FAILURE_MEMBERS, here);
        return new Failure(text(failure, "type", here), text(failure, "reason", here));
    }

    private static String text(JsonObject body, String name, Pointer at) throws Wrong {
        Optional<Json> given = body.get(name);
        if (given.isEmpty()) {
            return "";
        }
        if (given.get() instanceof JsonText text) {
            return text.value();
        }
        throw new Wrong(at.child(name), "must be a text, not " + given.get().kind());
    }

    private static Map<String, Json> members(JsonObject body, String name, Pointer at)
            throws Wrong {
        var found = new LinkedHashMap<String, Json>();
        Optional<Json> given = body.get(name);
        if (given.isPresent()) {
            for (JsonObject.Member member : object(given.get(), at.child(name)).members()) {
                found.put(member.name(), member.value());
            }
        }
        return found;
    }

    private static JsonObject object(Json value, Pointer at) throws Wrong {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new Wrong(at, "must be an object, not " + value.kind());
    }

    private void remark(JsonObject body, Set<String> known, Pointer at) {
        for (String name : body.names()) {
            if (!known.contains(name)) {
                remarks.add(
                        "The scenario's %s means nothing; known here: %s."
                                .formatted(
                                        at.child(name),
                                        String.join(", ", known.stream().sorted().toList())));
            }
        }
    }
}
