package dev.stepwright.app.workspace;

import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The pipelines that Stepwright comes with, each with scenarios to run it by.
///
/// They are part of the program: one that cannot be read is a fault of the build.
public final class Samples {
    private static final String FOLDER = "/dev/stepwright/app/samples/";

    /// A sample.
    ///
    /// The pipeline and its scenarios are read when they are asked for: a page that shows all
    /// samples needs neither.
    ///
    /// @param name what it is known by
    /// @param title what people read
    /// @param description one sentence
    /// @param definition the file of the pipeline
    /// @param thumbnail what the pipeline looks like, small
    /// @param scenarioFiles what its jobs may return, the usual one first
    public record Sample(
            String name,
            String title,
            String description,
            String definition,
            Thumbnail thumbnail,
            List<ScenarioFile> scenarioFiles) {

        /// What a file of it would be called.
        public String fileName() {
            return definition.substring(definition.lastIndexOf('/') + 1);
        }

        /// The pipeline.
        public Document document() {
            return Samples.document(definition);
        }

        /// What its jobs may return, the usual one first.
        public List<NamedScenario> scenarios() {
            return scenarioFiles.stream().map(Samples::scenario).toList();
        }

        /// The scenario that it runs by unless another is chosen.
        public Scenario defaultScenario() {
            return scenarioFiles.isEmpty()
                    ? Scenario.EMPTY
                    : Samples.scenario(scenarioFiles.getFirst()).scenario();
        }
    }

    /// Where a scenario lies, and what people read.
    public record ScenarioFile(String title, String file) {}

    /// A scenario with what people read.
    ///
    /// @param source the scenario as its file has it
    public record NamedScenario(String title, Scenario scenario, JsonObject source) {
        @Override
        public String toString() {
            return title;
        }
    }

    private Samples() {}

    /// All samples, in the order of the start page.
    public static List<Sample> all() {
        return json("samples.json")
                .asArray()
                .orElseThrow()
                .values()
                .map(entry -> sample((JsonObject) entry))
                .toList();
    }

    /// The sample that is opened and run when nothing else is asked for.
    public static Sample first() {
        return all().getFirst();
    }

    private static Sample sample(JsonObject entry) {
        return new Sample(
                text(entry, "name"),
                text(entry, "title"),
                text(entry, "description"),
                text(entry, "definition"),
                Thumbnail.of(text(entry, "steps"), text(entry, "wires")),
                entry.array("scenarios")
                        .orElseThrow()
                        .values()
                        .map(scenario -> (JsonObject) scenario)
                        .map(it -> new ScenarioFile(text(it, "title"), text(it, "file")))
                        .toList());
    }

    private static Document document(String file) {
        return switch (Document.read(bytes(file))) {
            case Document.Reading.Read(Document document) -> document;
            case Document.Reading.Unreadable unreadable ->
                    throw new IllegalStateException(file + ": " + unreadable.fault().message());
        };
    }

    private static NamedScenario scenario(ScenarioFile source) {
        return switch (Scenario.read(bytes(source.file()))) {
            case Scenario.Reading.Read(Scenario scenario) ->
                    new NamedScenario(source.title(), scenario, (JsonObject) json(source.file()));
            case Scenario.Reading.Unreadable(String reason) ->
                    throw new IllegalStateException(source.file() + ": " + reason);
        };
    }

    private static Json json(String file) {
        return switch (JsonFile.read(bytes(file))) {
            case JsonFile.Reading.Read(JsonFile read) -> read.root();
            case JsonFile.Reading.Unreadable(var fault) ->
                    throw new IllegalStateException(file + ": " + fault.message());
        };
    }

    private static String text(JsonObject entry, String name) {
        return entry.text(name).orElseThrow();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + FOLDER + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
