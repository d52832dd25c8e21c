package dev.stepwright.model.catalog.code;

import dev.stepwright.model.catalog.variants.StepFunction;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The packed function of `@step`: it lies below the base that the container is told, in the folder
/// of the step and in one that `--func_step_s3_dir` names.
final class PackedFunction implements CodeForm {
    private static final Pointer WORDS =
            Pointer.of("Arguments", "AlgorithmSpecification", "ContainerArguments");
    private static final Pointer CHANNELS = Pointer.of("Arguments", "InputDataConfig");
    private static final Pointer RESULTS =
            Pointer.of("Arguments", "OutputDataConfig", "S3OutputPath", "Std:Join", "Values", "0");

    @Override
    public Optional<CodePlace> in(Step step) {
        OptionalInt base = Lists.behind(step, WORDS, "--s3_base_uri");
        return base.isPresent() && StepFunction.is(step)
                ? Optional.of(
                        new CodePlace(
                                WORDS.child(base.getAsInt()),
                                "Function",
                                List.of(CodeFile.Kind.FUNCTION),
                                this))
                : Optional.empty();
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        return base.root();
    }

    @Override
    public Map<Pointer, Json> location(Step step, CodePlace at, CodeFile file, CodeBase base) {
        var values = new LinkedHashMap<Pointer, Json>();
        values.put(at.place(), Json.of(base.root()));
        channel(step, "sagemaker_remote_function_bootstrap")
                .ifPresent(
                        place ->
                                values.put(
                                        place,
                                        Json.of(
                                                base.root()
                                                        + "/sagemaker_remote_function_bootstrap")));
        OptionalInt folder = Lists.behind(step, WORDS, "--func_step_s3_dir");
        if (folder.isPresent()) {
            String name = Lists.list(step, WORDS).get(folder.getAsInt()).asText().orElse("packed");
            channel(step, "pre_exec_script_and_dependencies")
                    .ifPresent(
                            place ->
                                    values.put(
                                            place,
                                            Json.of(
                                                    base.uri(
                                                            step.name(),
                                                            name
                                                                    + "/pre_exec_script_and_dependencies"))));
        }
        if (step.at(RESULTS).flatMap(Json::asText).isPresent()) {
            values.put(RESULTS, Json.of(base.root()));
        }
        return values;
    }

    private static Optional<Pointer> channel(Step step, String name) {
        OptionalInt index = Lists.index(step, CHANNELS, "ChannelName", name);
        return index.isPresent()
                ? Optional.of(
                        CHANNELS.child(index.getAsInt())
                                .then(Pointer.of("DataSource", "S3DataSource", "S3Uri")))
                : Optional.empty();
    }

    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        return Map.of(
                Pointer.of("DisplayName"),
                Json.of(file.stem() + "." + file.function().orElse("main")));
    }
}
