package dev.stepwright.app.desktop.inspector.form;

import static dev.stepwright.model.catalog.Wanted.member;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfPipeline;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.Wanted;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;

/// The form of the pipeline itself: what `CreatePipeline` takes beside the definition, kept beside
/// the file, and what the definition says of experiments.
final class PipelineForm {
    private static final List<Wanted> PIPELINE =
            List.of(
                    member("PipelineName"),
                    member("PipelineDisplayName"),
                    member("PipelineDescription"),
                    member("RoleArn").explained("The role that the pipeline works with."),
                    member("ParallelismConfiguration.MaxParallelExecutionSteps"));
    private static final List<Wanted> TAGS = List.of(member("Tags").with(member("Value")));
    private static final List<Wanted> CODE =
            List.of(
                    member("CodeBucket")
                            .called("Bucket")
                            .explained(
                                    "The S3 bucket that publishing puts the files of steps into;"
                                            + " empty for the one that SageMaker has by default."));
    private static final List<Wanted> EXPERIMENT =
            List.of(
                    member("PipelineExperimentConfig.ExperimentName"),
                    member("PipelineExperimentConfig.TrialName"));
    private static final List<Wanted> MLFLOW =
            List.of(
                    member("MlflowConfig.MlflowResourceArn"),
                    member("MlflowConfig.MlflowExperimentName"));

    private final Document document;
    private final List<Problem> problems;

    private PipelineForm(Document document, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
    }

    static OfPipeline of(Document document, List<Problem> problems) {
        var form = new PipelineForm(document, problems);
        String name = document.settings().pipelineName().orElse("");
        return new OfPipeline(
                name.isEmpty() ? "Pipeline" : name,
                counted(document.steps().size(), "step")
                        + " · "
                        + counted(document.parameters().size(), "parameter"),
                List.of(
                        form.settings("Pipeline", false, PIPELINE),
                        form.settings("Tags", true, TAGS),
                        form.settings("Code", true, CODE),
                        form.definition("Experiment", EXPERIMENT),
                        form.definition("MLflow", MLFLOW)));
    }

    private Group settings(String title, boolean folded, List<Wanted> wanted) {
        JsonObject settings = document.settings().values();
        var reader =
                new RowReader(
                        new Target.InSettings(settings, Pointer.ROOT),
                        place -> settings.at(place).filter(json -> !isEmptyText(json)),
                        UsedBy.nobody(),
                        List.of());
        return group(title, folded, FormFields.of("pipeline:Settings", _ -> false, wanted), reader);
    }

    private static boolean isEmptyText(Json json) {
        return json.asText().filter(String::isEmpty).isPresent();
    }

    private Group definition(String title, List<Wanted> wanted) {
        List<Problem> own =
                problems.stream().filter(problem -> problem.location().step().isEmpty()).toList();
        var reader =
                new RowReader(
                        new Target.InPipeline(document.root(), Pointer.ROOT),
                        document.root()::at,
                        UsedBy.nobody(),
                        own);
        return group(
                title,
                true,
                FormFields.of(
                        "pipeline:Definition",
                        place -> ExpressionPlaces.inPipeline(place).size() > 1,
                        wanted),
                reader);
    }

    private static Group group(String title, boolean folded, List<Field> fields, RowReader reader) {
        var rows = new ArrayList<Row>();
        int count = 0;
        for (Field field : fields) {
            Row row = reader.read(field);
            rows.add(row);
            count += folded ? row.count() : 0;
        }
        return new Group(title, folded, count, List.copyOf(rows));
    }

    private static String counted(int count, String word) {
        return count == 1 ? "1 " + word : count + " " + word + "s";
    }
}
