package dev.stepwright.model.catalog.code;

import dev.stepwright.model.catalog.variants.CodeJob;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The channel `code` of a job that executes code.
final class CodeChannel implements CodeForm {
    private static final Pointer CHANNELS = Pointer.of("Arguments", "InputDataConfig");
    private static final Pointer ENTRY =
            Pointer.of("Arguments", "AlgorithmSpecification", "ContainerEntrypoint");

    @Override
    public Optional<CodePlace> in(Step step) {
        var channel = Lists.index(step, CHANNELS, "ChannelName", "code");
        return channel.isPresent() && CodeJob.is(step)
                ? Optional.of(
                        new CodePlace(
                                CHANNELS.child(channel.getAsInt())
                                        .then(Pointer.of("DataSource", "S3DataSource", "S3Uri")),
                                "Code",
                                List.of(
                                        CodeFile.Kind.SCRIPT,
                                        CodeFile.Kind.FUNCTION,
                                        CodeFile.Kind.NOTEBOOK,
                                        CodeFile.Kind.FOLDER),
                                this))
                : Optional.empty();
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        return base.uri(step.name(), file.name());
    }

    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        return Map.of(
                ENTRY, Commands.starting(step, ENTRY, file, CodeJob.CODE, "/opt/ml/output/data"));
    }
}
