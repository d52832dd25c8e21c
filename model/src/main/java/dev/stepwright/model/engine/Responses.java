package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes up what the service would answer when asked for a step's job: the request as it was sent,
/// then generated names, ARNs, status and times.
///
/// Numbers that only a real job could know (metrics, scores) are not made up: they may decide.
final class Responses {
    private static final int MOST_TRAINING_JOBS = 50;
    private static final int USUAL_TRAINING_JOBS = 10;

    private final Names names;

    Responses(Names names) {
        this.names = names;
    }

    JsonObject of(StepState state) {
        JsonObject echo = state.resolved.object("Arguments").orElse(JsonObject.EMPTY);
        return switch (state.type.answer().extra()) {
            case NONE, IN_SERVICE -> basics(state, echo);
            case MODEL_ARTIFACTS -> training(state, basics(state, echo));
            case TRAINING_JOBS -> tuning(basics(state, echo));
            case BEST_CANDIDATE -> autoMl(state, basics(state, echo));
            case MODEL_PACKAGE -> modelPackage(state, echo);
            case BASELINE -> check(state, basics(state, echo), false);
            case BASELINE_WITH_STATISTICS -> check(state, basics(state, echo), true);
            case CLUSTER -> emr(state, echo);
        };
    }

    /// Name, ARN, status and times.
    private JsonObject basics(StepState state, JsonObject echo) {
        ServiceAnswer naming = state.type.answer();
        String noun = naming.noun();
        Optional<String> chosen = echo.text(noun + "Name");
        String name =
                !naming.isJob()
                        ? chosen.orElseGet(() -> jobName(state))
                        : chosen.map(prefix -> names.job(prefix, state.name(), state.attempts))
                                .orElseGet(() -> jobName(state));
        JsonObject answer =
                echo.plus(noun + "Name", Json.of(name))
                        .plus(noun + "Arn", Json.of(names.arn(naming.resource(), name)))
                        .plus(
                                noun + "Status",
                                Json.of(
                                        naming.extra() == ServiceAnswer.Extra.IN_SERVICE
                                                ? "InService"
                                                : "Completed"));
        String began = noun.replace("Job", "") + "StartTime";
        String ended = noun.replace("Job", "") + "EndTime";
        JsonText start = JsonText.of(Names.time(state.start));
        JsonText end = JsonText.of(Names.time(Math.max(state.start, state.end)));
        return answer.plus("CreationTime", start)
                .plus(began, start)
                .plus(ended, end)
                .plus("LastModifiedTime", end);
    }

    /// A name or an ARN that the answer may hold under another word; it can decide nothing.
    Optional<Json> generated(StepState state, String member) {
        if (!member.matches("[A-Za-z]+(Arn|Name)")) {
            return Optional.empty();
        }
        String name = jobName(state);
        return Optional.of(
                Json.of(
                        member.endsWith("Arn")
                                ? names.arn(state.type.answer().resource(), name)
                                : name));
    }

    /// The name of the job that the current attempt started.
    String jobName(StepState state) {
        return names.job(state.name(), state.attempts);
    }

    private static JsonObject training(StepState state, JsonObject answer) {
        Optional<String> folder =
                answer.at(Pointer.of("OutputDataConfig", "S3OutputPath")).flatMap(Json::asText);
        if (folder.isEmpty()) {
            return answer;
        }
        String model =
                "%s/%s/output/model.tar.gz"
                        .formatted(
                                folder.get().replaceAll("/+$", ""),
                                answer.text("TrainingJobName").orElse(state.name()));
        return answer.plus(
                "ModelArtifacts", JsonObject.EMPTY.plus("S3ModelArtifacts", Json.of(model)));
    }

    private JsonObject tuning(JsonObject answer) {
        String job = answer.text("HyperParameterTuningJobName").orElse("tuning");
        int count =
                answer.at(
                                Pointer.of(
                                        "HyperParameterTuningJobConfig",
                                        "ResourceLimits",
                                        "MaxNumberOfTrainingJobs"))
                        .filter(JsonNumber.class::isInstance)
                        .map(number -> (int) Double.parseDouble(number.text()))
                        .orElse(USUAL_TRAINING_JOBS);
        var summaries = new ArrayList<Json>();
        for (int i = 1; i <= Math.clamp(count, 1, MOST_TRAINING_JOBS); i++) {
            String name = "%s-%03d-%s".formatted(job, i, names.random(job + i, 8));
            summaries.add(
                    JsonObject.EMPTY
                            .plus("TrainingJobName", Json.of(name))
                            .plus("TrainingJobArn", Json.of(names.arn("training-job", name)))
                            .plus("TrainingJobStatus", Json.of("Completed")));
        }
        return answer.plus("TrainingJobSummaries", JsonArray.of(summaries))
                .plus("BestTrainingJob", summaries.getFirst());
    }

    private JsonObject autoMl(StepState state, JsonObject answer) {
        String job = answer.text("AutoMLJobName").orElse(state.name());
        String folder =
                answer.at(Pointer.of("OutputDataConfig", "S3OutputPath"))
                                .flatMap(Json::asText)
                                .orElse(names.bucket(state.name()))
                                .replaceAll("/+$", "")
                        + '/'
                        + job;
        var environment = new HashMap<String, Object>();
        for (String key :
                List.of(
                        "MODEL_NAME",
                        "SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT",
                        "SAGEMAKER_INFERENCE_INPUT",
                        "SAGEMAKER_INFERENCE_OUTPUT",
                        "SAGEMAKER_INFERENCE_SUPPORTED",
                        "SAGEMAKER_PROGRAM",
                        "SAGEMAKER_SUBMIT_DIRECTORY")) {
            environment.put(key, inferenceValue(key));
        }
        JsonObject container =
                JsonObject.EMPTY
                        .plus(
                                "Image",
                                Json.of(
                                        "123456789012.dkr.ecr.us-east-1.amazonaws.com/autogluon-inference:latest"))
                        .plus("ModelDataUrl", Json.of(folder + "/model/model.tar.gz"))
                        .plus("Environment", Json.of(environment));
        return answer.plus(
                        "BestCandidate",
                        JsonObject.EMPTY
                                .plus("CandidateName", Json.of(job + "-best"))
                                .plus("CandidateStatus", Json.of("Completed"))
                                .plus("ObjectiveStatus", Json.of("Succeeded"))
                                .plus(
                                        "InferenceContainers",
                                        JsonArray.of(List.of(container, container, container))))
                .plus(
                        "BestCandidateProperties",
                        JsonObject.EMPTY
                                .plus(
                                        "ModelInsightsJsonReportPath",
                                        Json.of(
                                                folder
                                                        + "/documentation/model_monitor/statistics.json"))
                                .plus(
                                        "ExplainabilityJsonReportPath",
                                        Json.of(
                                                folder
                                                        + "/documentation/explainability/analysis.json")));
    }

    private static String inferenceValue(String key) {
        return switch (key) {
            case "SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT" -> "text/csv";
            case "SAGEMAKER_INFERENCE_OUTPUT" -> "predicted_label";
            case "SAGEMAKER_INFERENCE_INPUT", "SAGEMAKER_INFERENCE_SUPPORTED" ->
                    "predicted_label,probability,probabilities";
            case "SAGEMAKER_PROGRAM" -> "serve.py";
            case "SAGEMAKER_SUBMIT_DIRECTORY" -> "/opt/ml/model/code";
            default -> "best-model";
        };
    }

    private JsonObject modelPackage(StepState state, JsonObject echo) {
        String group = echo.text("ModelPackageGroupName").orElseGet(() -> jobName(state));
        String name = group.toLowerCase(Locale.ROOT) + "/1";
        JsonText time = JsonText.of(Names.time(state.end));
        return echo.plus("ModelPackageGroupName", Json.of(group))
                .plus("ModelPackageVersion", Json.of(1))
                .plus("ModelPackageName", Json.of(group))
                .plus("ModelPackageArn", Json.of(names.arn("model-package", name)))
                .plus("ModelPackageStatus", Json.of("Completed"))
                .plus(
                        "ModelApprovalStatus",
                        echo.get("ModelApprovalStatus")
                                .orElse(JsonText.of("PendingManualApproval")))
                .plus("CreationTime", time)
                .plus("LastModifiedTime", time);
    }

    /// The baselines of a check: what it calculated, and what it compared with.
    private JsonObject check(StepState state, JsonObject answer, boolean statistics) {
        boolean registers =
                state.resolved
                        .get("RegisterNewBaseline")
                        .filter(value -> value.text().equals("true"))
                        .isPresent();
        JsonObject found = answer;
        for (String what :
                statistics ? List.of("Constraints", "Statistics") : List.of("Constraints")) {
            Json calculated =
                    Json.of(
                            "%s/%s.json"
                                    .formatted(
                                            names.bucket(state.name()),
                                            what.toLowerCase(Locale.ROOT)));
            Json used =
                    state.resolved
                            .get("SuppliedBaseline" + what)
                            .filter(
                                    value ->
                                            value instanceof JsonText text
                                                    && !text.value().isEmpty())
                            .filter(_ -> !registers)
                            .orElse(calculated);
            found =
                    found.plus("CalculatedBaseline" + what, calculated)
                            .plus("BaselineUsedForDriftCheck" + what, used);
        }
        return found;
    }

    private JsonObject emr(StepState state, JsonObject echo) {
        String random = names.random(state.name(), 13).toUpperCase(Locale.ROOT);
        JsonObject answer =
                echo.has("ClusterId") ? echo : echo.plus("ClusterId", Json.of("j-" + random));
        return answer.plus("Id", Json.of("s-" + random))
                .plus("Name", Json.of(state.name()))
                .plus("Status", JsonObject.EMPTY.plus("State", Json.of("COMPLETED")));
    }
}
