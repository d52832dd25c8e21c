package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The input `code` of a processing job, as the SDK's `ScriptProcessor` makes it, and the command
/// that starts what it brings.
final class CodeInput implements CodeForm {
    private static final Pointer INPUTS = Pointer.of("Arguments", "ProcessingInputs");
    private static final Pointer URI = Pointer.of("S3Input", "S3Uri");
    private static final Pointer LOCAL = Pointer.of("S3Input", "LocalPath");
    private static final Pointer ENTRY =
            Pointer.of("Arguments", "AppSpecification", "ContainerEntrypoint");
    private static final String FOLDER = "/opt/ml/processing/input/code";

    @Override
    public Optional<CodePlace> in(Step step) {
        if (!step.type().equals("Processing")) {
            return Optional.empty();
        }
        var input = Lists.index(step, INPUTS, "InputName", "code");
        int index = input.orElse(Lists.list(step, INPUTS).size());
        return Optional.of(
                new CodePlace(
                        INPUTS.child(index).then(URI),
                        "Code",
                        List.of(
                                CodeFile.Kind.SCRIPT,
                                CodeFile.Kind.FUNCTION,
                                CodeFile.Kind.NOTEBOOK,
                                CodeFile.Kind.FOLDER),
                        this));
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        return base.uri(step.name(), file.name());
    }

    /// The input as a whole where there is none.
    @Override
    public Map<Pointer, Json> location(Step step, CodePlace at, CodeFile file, CodeBase base) {
        String uri = located(step, file, base);
        if (Lists.index(step, INPUTS, "InputName", "code").isPresent()) {
            return Map.of(at.place(), Json.of(uri));
        }
        var source = new LinkedHashMap<String, Object>();
        source.put("S3Uri", uri);
        source.put("LocalPath", FOLDER);
        source.put("S3DataType", "S3Prefix");
        source.put("S3InputMode", "File");
        source.put("S3DataDistributionType", "FullyReplicated");
        source.put("S3CompressionType", "None");
        JsonObject input =
                JsonObject.EMPTY
                        .plus("InputName", Json.of("code"))
                        .plus("AppManaged", Json.of(false))
                        .plus("S3Input", Json.of(source));
        return Map.of(Lists.end(step, INPUTS), Lists.last(step, INPUTS, input));
    }

    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        String folder =
                step.at(at.place().parent().parent().then(LOCAL))
                        .flatMap(Json::asText)
                        .map(path -> path.replaceFirst("/+$", ""))
                        .filter(path -> !path.isEmpty())
                        .orElse(FOLDER);
        return Map.of(
                ENTRY, Commands.starting(step, ENTRY, file, folder, "/opt/ml/processing/output"));
    }
}
