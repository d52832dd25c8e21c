package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.definition.DefinitionViewModel;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.executions.ExecutionRow;
import dev.stepwright.app.desktop.executions.StepRow;
import dev.stepwright.app.desktop.executions.TimelineRow;
import dev.stepwright.app.desktop.palette.PaletteGroup;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.app.desktop.parameters.ParametersPanel;
import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.app.desktop.shell.SamplePicture;
import dev.stepwright.app.desktop.shell.StartPage;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// The content of the pictures we aim at.
final class DemoContent {
    private DemoContent() {}

    static List<PaletteGroup> palette() {
        return List.of(
                new PaletteGroup(
                        "Data",
                        List.of(
                                new PaletteItem("Processing", "Processing", "processing", "data"),
                                new PaletteItem(
                                        "ExecuteCode", "Execute code", "execute-code", "data"),
                                new PaletteItem(
                                        "Transform", "Batch transform", "transform", "data"),
                                new PaletteItem(
                                        "QualityCheck",
                                        "Data quality check",
                                        "quality-check",
                                        "data"))),
                new PaletteGroup(
                        "Model",
                        List.of(
                                new PaletteItem("Training", "Training", "training", "model"),
                                new PaletteItem("Tuning", "Tuning", "tuning", "model"),
                                new PaletteItem("Model", "Create model", "model", "model"),
                                new PaletteItem(
                                        "RegisterModel",
                                        "Register model",
                                        "register-model",
                                        "model"))),
                new PaletteGroup(
                        "Logic",
                        List.of(
                                new PaletteItem("Condition", "Condition", "condition", "logic"),
                                new PaletteItem("Fail", "Fail", "fail", "logic"))),
                new PaletteGroup(
                        "Integration",
                        List.of(
                                new PaletteItem("Lambda", "Lambda", "lambda", "integration"),
                                new PaletteItem(
                                        "Callback", "Callback", "callback", "integration"))));
    }

    static List<ProblemRow> problems() {
        return List.of(
                new ProblemRow(
                        "1",
                        ProblemRow.Severity.WARNING,
                        "AbaloneEval",
                        "reads property file “EvaluationReport”, but no output is called “evaluations”."
                                + " Did you mean “evaluation”?",
                        "PF_OUTPUT_UNKNOWN"),
                new ProblemRow(
                        "2",
                        ProblemRow.Severity.INFO,
                        "InputDataUrl",
                        "is not used by any step.",
                        "PARAM_UNUSED"));
    }

    static DefinitionViewModel definitionModel() {
        var document = ((Document.Reading.Read) Document.read(definition())).document();
        var editor = new PipelineEditor(document, () -> 0);
        return DefinitionViewModel.of(PipelineEditorPort.of(editor, List::of));
    }

    /// The table of parameters of a small pipeline.
    static Node parameters(Questions questions) {
        var text =
                """
                {"Parameters": [
                  {"Name": "ProcessingInstanceType", "Type": "String", "DefaultValue": "ml.m5.xlarge"},
                  {"Name": "TrainingInstanceType", "Type": "String", "DefaultValue": "ml.m5.2xlarge"},
                  {"Name": "ModelApprovalStatus", "Type": "String", "DefaultValue": "Approved",
                   "EnumValues": ["Approved", "Rejected"]},
                  {"Name": "InputDataUrl", "Type": "String", "Description": "Where the data is"},
                  {"Name": "MseThreshold", "Type": "Float", "DefaultValue": 6.0}], "Steps": []}
                """;
        var document = ((Document.Reading.Read) Document.read(text)).document();
        var editor = new PipelineEditor(document, () -> 0);
        var panel =
                new ParametersPanel(PipelineEditorPort.of(editor, List::of), questions, _ -> {});
        editor.listen(_ -> panel.refresh());
        return panel.node();
    }

    static List<ExecutionRow> executions() {
        return List.of(
                new ExecutionRow(
                        "1",
                        "execution-1769850480",
                        State.EXECUTING,
                        "2026-01-31 09:04:58",
                        "12 m 03 s",
                        "Local engine"),
                new ExecutionRow(
                        "2",
                        "execution-1769764080",
                        State.FAILED,
                        "2026-01-30 09:08:00",
                        "8 m 11 s",
                        "Local engine"));
    }

    static List<StepRow> steps() {
        return List.of(
                new StepRow(
                        "AbaloneProcess",
                        State.SUCCEEDED,
                        "Succeeded",
                        "09:04:59",
                        "",
                        "4 m 12 s",
                        ""),
                new StepRow(
                        "AbaloneTrain",
                        State.SUCCEEDED,
                        "Succeeded",
                        "09:09:14",
                        "",
                        "6 m 48 s",
                        ""),
                new StepRow(
                        "AbaloneEval",
                        State.EXECUTING,
                        "Executing",
                        "09:16:05",
                        "",
                        "1 m 03 s",
                        ""),
                new StepRow(
                        "AbaloneMSECond",
                        State.WAITING,
                        "Waiting",
                        "",
                        "",
                        "",
                        "waits for AbaloneEval"));
    }

    static List<TimelineRow> timeline() {
        return List.of(
                new TimelineRow("AbaloneProcess", State.SUCCEEDED, 0, 252, "4 m 12 s"),
                new TimelineRow("AbaloneTrain", State.SUCCEEDED, 256, 664, "6 m 48 s"),
                new TimelineRow("AbaloneEval", State.EXECUTING, 667, 723, "1 m 03 s"));
    }

    static String definition() {
        return """
                {
                  "Version": "2020-12-01",
                  "Metadata": {},
                  "Parameters": [
                    {"Name": "ProcessingInstanceType", "Type": "String", "DefaultValue": "ml.m5.xlarge"},
                    {"Name": "InputDataUrl", "Type": "String", "DefaultValue": "s3://my-bucket/abalone.csv"}
                  ],
                  "Steps": []
                }
                """;
    }

    static List<StartPage.Sample> samples() {
        return List.of(
                new StartPage.Sample(
                        "abalone",
                        "Abalone",
                        "Prepares data, trains and evaluates a model, and registers it when its error is small enough.",
                        "6 steps · a condition"),
                new StartPage.Sample(
                        "approval",
                        "Approval",
                        "Waits for a person's answer before a model is deployed.",
                        "5 steps"),
                new StartPage.Sample(
                        "lambda",
                        "Notify by Lambda",
                        "Trains a model and tells a Lambda function about it.",
                        "3 steps"));
    }

    static List<StartPage.Recent> recent() {
        return List.of(
                new StartPage.Recent("1", "abalone.json", "~/pipelines", "today 09:04"),
                new StartPage.Recent("2", "churn.json", "~/pipelines/churn", "yesterday 17:20"));
    }

    static Node picture() {
        return new SamplePicture(
                List.of(
                        new SamplePicture.Box(0, 1, "data"),
                        new SamplePicture.Box(1, 1, "model"),
                        new SamplePicture.Box(2, 1, "data"),
                        new SamplePicture.Box(3, 1, "logic"),
                        new SamplePicture.Box(4, 0, "model"),
                        new SamplePicture.Box(4, 2, "logic")),
                List.of(
                        new SamplePicture.Wire(0, 1),
                        new SamplePicture.Wire(1, 2),
                        new SamplePicture.Wire(2, 3),
                        new SamplePicture.Wire(3, 4),
                        new SamplePicture.Wire(3, 5)));
    }

    static RunDialog.Request request() {
        return new RunDialog.Request(
                "abalone",
                List.of(
                        new RunDialog.Parameter(
                                "ProcessingInstanceType",
                                "String",
                                Optional.of("ml.m5.xlarge"),
                                List.of(),
                                ""),
                        new RunDialog.Parameter(
                                "ModelApprovalStatus",
                                "String",
                                Optional.of("PendingManualApproval"),
                                List.of("PendingManualApproval", "Approved", "Rejected"),
                                ""),
                        new RunDialog.Parameter(
                                "InputDataUrl",
                                "String",
                                Optional.empty(),
                                List.of(),
                                "Where the data is"),
                        new RunDialog.Parameter(
                                "MseThreshold", "Float", Optional.of("6.0"), List.of(), "")),
                List.of(
                        new RunDialog.Preset("Default values", Map.of("MseThreshold", "6.0")),
                        new RunDialog.Preset("dev", Map.of("MseThreshold", "9.5"))),
                "Default values",
                List.of("Small error: registers", "Large error: fails"),
                "Small error: registers",
                10,
                "60");
    }
}
