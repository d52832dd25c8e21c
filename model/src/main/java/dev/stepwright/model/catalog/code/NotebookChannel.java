package dev.stepwright.model.catalog.code;

import dev.stepwright.model.catalog.variants.NotebookJob;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The channel that brings a notebook job its notebook, and the variables and the tag that name it.
final class NotebookChannel implements CodeForm {
    private static final Pointer CHANNELS = Pointer.of("Arguments", "InputDataConfig");
    private static final Pointer ENVIRONMENT = Pointer.of("Arguments", "Environment");
    private static final Pointer TAGS = Pointer.of("Arguments", "Tags");

    @Override
    public Optional<CodePlace> in(Step step) {
        var channel =
                Lists.index(
                        step, CHANNELS, "ChannelName", "sagemaker_headless_execution_pipelinestep");
        return channel.isPresent() && NotebookJob.is(step)
                ? Optional.of(
                        new CodePlace(
                                CHANNELS.child(channel.getAsInt())
                                        .then(Pointer.of("DataSource", "S3DataSource", "S3Uri")),
                                "Notebook",
                                List.of(CodeFile.Kind.NOTEBOOK),
                                this))
                : Optional.empty();
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        return base.uri(step.name(), file.name());
    }

    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        var values = new LinkedHashMap<Pointer, Json>();
        values.put(ENVIRONMENT.child("SM_INPUT_NOTEBOOK_NAME"), Json.of(file.name()));
        values.put(
                ENVIRONMENT.child("SM_OUTPUT_NOTEBOOK_NAME"),
                Json.of(file.stem() + "-output.ipynb"));
        Lists.index(step, TAGS, "Key", "sagemaker:notebook-name")
                .ifPresent(tag -> values.put(TAGS.child(tag).child("Value"), Json.of(file.name())));
        return values;
    }
}
