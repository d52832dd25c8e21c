package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// A pipeline as a value: its definition, where its cards stand, and what belongs to it beside the
/// definition.
///
/// The definition's text is the source of truth; steps and parameters are read off it. A document
/// never changes, so any thread may read it; an edit makes a new one that shares all it did not
/// touch.
public final class Document {
    /// What reading a definition gave.
    public sealed interface Reading {
        /// It opens. What is wrong with it is told by the checks.
        record Read(Document document) implements Reading {}

        /// It cannot be opened, for this one reason.
        ///
        /// @param missingSteps true when it is JSON, but no object with an array `Steps`
        record Unreadable(JsonFault fault, boolean missingSteps) implements Reading {}
    }

    private final JsonFile file;
    private final Layout layout;
    private final PipelineSettings settings;
    private final Pipeline pipeline;

    private Document(JsonFile file, Layout layout, PipelineSettings settings, Pipeline pipeline) {
        this.file = file;
        this.layout = layout;
        this.settings = settings;
        this.pipeline = pipeline;
    }

    /// Reads a definition from the bytes of its file.
    public static Reading read(byte[] bytes) {
        return read(JsonFile.read(bytes));
    }

    /// Reads a definition from its text.
    public static Reading read(String text) {
        return read(JsonFile.read(text));
    }

    private static Reading read(JsonFile.Reading reading) {
        return switch (reading) {
            case JsonFile.Reading.Unreadable(JsonFault fault) ->
                    new Reading.Unreadable(fault, false);
            case JsonFile.Reading.Read(JsonFile file) -> {
                Optional<Json> steps = file.root().asObject().flatMap(root -> root.get("Steps"));
                if (steps.filter(JsonArray.class::isInstance).isPresent()) {
                    yield new Reading.Read(of(file));
                }
                String message =
                        !(file.root() instanceof JsonObject)
                                ? "The file holds "
                                        + file.root().kind()
                                        + ", but a pipeline definition is an object with a list \"Steps\"."
                                : steps.map(
                                                node ->
                                                        "\"Steps\" is "
                                                                + node.kind()
                                                                + ", but must be a list.")
                                        .orElse(
                                                "There is no list \"Steps\", so this is no pipeline definition.");
                Pointer place = steps.isPresent() ? Pointer.of("Steps") : Pointer.ROOT;
                var at = Places.of(file).of(place);
                yield new Reading.Unreadable(
                        new JsonFault(JsonFault.Kind.SYNTAX, message, at.line(), at.column()),
                        true);
            }
        };
    }

    private static Document of(JsonFile file) {
        return new Document(
                file, Layout.EMPTY, PipelineSettings.EMPTY, Pipeline.of((JsonObject) file.root()));
    }

    /// A pipeline without steps, as the SDK would write it.
    public static Document empty() {
        String text =
                """
                {
                  "Version": "2020-12-01",
                  "Metadata": {},
                  "Parameters": [],
                  "PipelineExperimentConfig": {
                    "ExperimentName": {
                      "Get": "Execution.PipelineName"
                    },
                    "TrialName": {
                      "Get": "Execution.PipelineExecutionId"
                    }
                  },
                  "Steps": []
                }
                """;
        return switch (read(text)) {
            case Reading.Read(Document document) -> document;
            case Reading.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.fault().message());
        };
    }

    /// The definition's file, with every byte.
    public JsonFile file() {
        return file;
    }

    public JsonObject root() {
        return (JsonObject) file.root();
    }

    /// The definition as text.
    public String text() {
        return file.text();
    }

    public Layout layout() {
        return layout;
    }

    public PipelineSettings settings() {
        return settings;
    }

    /// All steps, flat: in the order of the text, each before those it holds.
    public List<Step> steps() {
        return pipeline.steps();
    }

    public List<Parameter> parameters() {
        return pipeline.parameters();
    }

    /// The step with an id; empty when it is gone.
    public Optional<Step> step(StepId id) {
        int index = pipeline.indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(pipeline.steps().get(index));
    }

    /// The index of a step in [#steps], -1 when it is gone.
    public int indexOf(StepId id) {
        return pipeline.indexOf(id);
    }

    /// The first step of a name.
    public Optional<Step> named(String name) {
        return pipeline.named(name).flatMap(this::step);
    }

    /// The first parameter of a name.
    public Optional<Parameter> parameter(String name) {
        return parameters().stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /// The place of a step in the definition.
    ///
    /// @throws java.util.NoSuchElementException when it is gone
    public Pointer pointer(StepId id) {
        return pipeline.pointer(step(id).orElseThrow());
    }

    /// The place of the list in which the steps of a scope stand.
    public Pointer list(Scope scope) {
        return pipeline.list(scope);
    }

    /// Every `Get` outside the steps, with its place below the root.
    public List<Reference> ownReferences() {
        return root().members().stream()
                .filter(member -> !member.name().equals("Steps"))
                .flatMap(
                        member -> References.of(member.value(), Pointer.of(member.name())).stream())
                .toList();
    }

    /// This document with another definition; steps are matched with those of before.
    public Document withRoot(Json root) {
        return root == file.root()
                ? this
                : new Document(
                        file.withRoot(root), layout, settings, pipeline.after((JsonObject) root));
    }

    /// This document with another text around and in it; steps are matched with those of before.
    public Document withFile(JsonFile changed) {
        return new Document(changed, layout, settings, pipeline.after((JsonObject) changed.root()));
    }

    public Document withLayout(Layout changed) {
        return changed == layout ? this : new Document(file, changed, settings, pipeline);
    }

    public Document withSettings(PipelineSettings changed) {
        return changed == settings ? this : new Document(file, layout, changed, pipeline);
    }

    /// The same document without what can be derived again, for keeping in a history.
    public Document compact() {
        return new Document(file, layout, settings, pipeline.compact());
    }
}
