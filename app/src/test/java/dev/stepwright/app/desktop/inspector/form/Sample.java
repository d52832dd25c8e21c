package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A pipeline of all kinds of fields, and an editor for it.
///
/// ```
/// Prep --> Train --> Gate --if--> Stop
/// ```
public final class Sample {
    private static final String TEXT =
            """
            {
              'Parameters': [
                {'Name': 'Type', 'Type': 'String', 'DefaultValue': 'ml.m5.xlarge'},
                {'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1}
              ],
              'Steps': [
                {'Name': 'Prep', 'Type': 'Processing',
                 'PropertyFiles': [{'PropertyFileName': 'Report', 'OutputName': 'train', 'FilePath': 'r.json'}],
                 'Arguments': {
                  'AppSpecification': {'ImageUri': 'image', 'ContainerEntrypoint': ['python3', 'prep.py']},
                  'ProcessingOutputConfig': {'Outputs': [
                    {'OutputName': 'train', 'S3Output': {'S3Uri': {'Std:Join': {'On': '/', 'Values':
                      ['s3:/', 'bucket', {'Get': 'Execution.PipelineExecutionId'}, 'train']}}}}]}}},
                {'Name': 'Train', 'Type': 'Training', 'Arguments': {
                  'AlgorithmSpecification': {'TrainingImage': 'image', 'TrainingInputMode': 'File'},
                  'HyperParameters': {'eta': '0.2', 'rounds': {'Get': 'Parameters.Count'}},
                  'ResourceConfig': {'InstanceCount': 1, 'VolumeSizeInGB': '30',
                    'InstanceType': {'Get': 'Parameters.Type'}},
                  'InputDataConfig': [{'ChannelName': 'train', 'DataSource': {'S3DataSource':
                    {'S3Uri': {'Get': "Steps.Prep.ProcessingOutputConfig.Outputs[\\u0027train\\u0027].S3Output.S3Uri"}}}}],
                  'OutputDataConfig': {'S3OutputPath': 's3://bucket/models'}}},
                {'Name': 'Gate', 'Type': 'Condition', 'DependsOn': ['Train'], 'Arguments': {
                  'Conditions': [
                    {'Type': 'LessThanOrEqualTo', 'RightValue': 6.0, 'LeftValue': {'Std:JsonGet': {
                      'PropertyFile': {'Get': 'Steps.Prep.PropertyFiles.Report'}, 'Path': 'mse.value'}}},
                    {'Type': 'Or', 'Conditions': [
                      {'Type': 'Equals', 'LeftValue': {'Get': 'Parameters.Type'}, 'RightValue': 'a'},
                      {'Type': 'Not', 'Condition': {'Type': 'In', 'QueryValue': 1, 'Values': [1, 2]}}]},
                    {'Type': 'Near', 'Value': 3}],
                  'IfSteps': [{'Name': 'Stop', 'Type': 'Fail', 'Arguments': {'ErrorMessage': 'no'}}],
                  'ElseSteps': []}}
              ]
            }
            """;

    private final List<Problem> problems = new ArrayList<>();
    public final PipelineEditor editor;
    public final PipelineEditorPort port;

    public Sample() {
        editor = new PipelineEditor(PipelineFixture.document(TEXT), () -> 0);
        port = PipelineEditorPort.of(editor, () -> problems);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    public Document document() {
        return editor.document();
    }

    OfStep of(String name) {
        return (OfStep)
                InspectorViewModel.of(
                        editor.document(),
                        editor.graph(),
                        Set.of(PipelineFixture.id(editor.document(), name)),
                        StepCatalog.STANDARD,
                        problems);
    }

    Row row(String step, String place) {
        return of(step).rowAt(Pointer.parse(place)).orElseThrow();
    }

    ValueRow value(String step, String place) {
        return (ValueRow) row(step, place);
    }

    /// Performs what was typed; what stands at the place afterwards, as JSON on one line.
    String after(Typed typed, String step, String place) {
        Outcome outcome = editor.perform(((Typed.Change) typed).edit());
        if (outcome instanceof Outcome.Refused(String reason)) {
            return reason;
        }
        return PipelineFixture.id(document(), step) == null
                ? ""
                : document()
                        .named(step)
                        .orElseThrow()
                        .at(Pointer.parse(place))
                        .map(ValueText::onOneLine)
                        .orElse("nothing");
    }
}
