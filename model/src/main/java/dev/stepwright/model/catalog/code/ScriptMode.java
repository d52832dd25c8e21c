package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The script of a framework's container, told among the hyperparameters as JSON inside the text,
// as
/// the SDK writes it: an archive, and the file in it that is started.
final class ScriptMode implements CodeForm {
    private static final Pointer PARAMETERS = Pointer.of("Arguments", "HyperParameters");
    private static final Pointer ARCHIVE = PARAMETERS.child("sagemaker_submit_directory");
    private static final Pointer PROGRAM = PARAMETERS.child("sagemaker_program");

    /// Not where the container is told what to run, as there nobody reads the hyperparameters, and
    /// not where nobody brings a container.
    @Override
    public Optional<CodePlace> in(Step step) {
        boolean can =
                step.type().equals("Training")
                        && step.at(
                                        Pointer.of(
                                                "Arguments",
                                                "AlgorithmSpecification",
                                                "ContainerEntrypoint"))
                                .isEmpty()
                        && step.at(Pointer.of("Arguments", "ServerlessJobConfig")).isEmpty()
                        && step.at(PARAMETERS.child("model_archive")).isEmpty();
        return can
                ? Optional.of(
                        new CodePlace(
                                ARCHIVE,
                                "Training script",
                                List.of(CodeFile.Kind.SCRIPT, CodeFile.Kind.FOLDER),
                                this))
                : Optional.empty();
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        return Json.of(base.uri(step.name(), "sourcedir.tar.gz")).text();
    }

    /// Of a folder the file stays that was started before.
    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        return file.kind() == CodeFile.Kind.FOLDER
                ? Map.of(
                        PROGRAM,
                        step.at(PROGRAM).orElseGet(() -> Json.of(Json.of("train.py").text())))
                : Map.of(PROGRAM, Json.of(Json.of(file.name()).text()));
    }

    /// The file of a folder that is started.
    static Optional<String> program(Step step) {
        return step.at(PROGRAM)
                .flatMap(Json::asText)
                .map(text -> text.replaceAll("^\"|\"$", ""))
                .filter(name -> !name.isBlank());
    }
}
