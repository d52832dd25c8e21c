package dev.stepwright.app.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {
    private static final String DEFINITION =
            "{\"Version\": \"2020-12-01\", \"Steps\": [{\"Name\": \"Fit\", \"Type\": \"Training\", \"Arguments\": {\"N\": 6.0}}]}";
    private static final String QUOTED = Json.of(DEFINITION).text();

    private static LookAlike.Holds holds(String text) {
        return (LookAlike.Holds) LookAlike.of(text).orElseThrow();
    }

    private static Document only(String text, String what) {
        LookAlike.Holds holds = holds(text);
        assertThat(holds.what()).isEqualTo(what);
        assertThat(holds.found()).hasSize(1);
        return holds.found().getFirst().document();
    }

    private static List<String> names(Document document) {
        return document.steps().stream().map(Step::name).toList();
    }

    @Test
    void unwrapsADescribePipelineAnswerWithTheNameOfThePipeline() {
        Document document =
                only(
                        "{\"PipelineArn\": \"arn:x\", \"PipelineName\": \"churn\", \"RoleArn\": \"<role>\", \"PipelineDefinition\": "
                                + QUOTED
                                + "}",
                        "a DescribePipeline answer");
        assertThat(document.text())
                .isEqualTo(
                        """
                        {
                          "Version": "2020-12-01",
                          "Steps": [
                            {
                              "Name": "Fit",
                              "Type": "Training",
                              "Arguments": {
                                "N": 6.0
                              }
                            }
                          ]
                        }
                        """);
        assertThat(document.settings().pipelineName()).contains("churn");
        assertThat(document.settings().role()).isEmpty();
    }

    @Test
    void keepsTheLinesOfADefinitionThatHasItsOwn() {
        String own = "{\n    \"Steps\": [ ]\n}";
        assertThat(only(Json.of(own).text(), "a definition written as one JSON text").text())
                .isEqualTo(own + "\n");
    }

    @Test
    void unwrapsABodyInPiecesThatIsWrappedTwice() {
        String inner = Json.of("{\"PipelineDefinitionBody\": " + QUOTED + "}").text();
        int middle = inner.indexOf("Fit");
        String body =
                "{\"Fn::Join\": [\"\", ["
                        + inner.substring(0, middle)
                        + "\", {\"Ref\": \"Bucket\"}, {\"Fn::GetAtt\": [\"Role\", \"Arn\"]}, \""
                        + inner.substring(middle)
                        + "]]}";
        Document document =
                only(
                        "{\"Resources\": {\"Mine\": {\"Type\": \"AWS::SageMaker::Pipeline\", \"Properties\": {\"PipelineDefinition\":"
                                + " {\"PipelineDefinitionBody\": "
                                + body
                                + "}}}}}",
                        "a CloudFormation template");
        assertThat(names(document)).containsExactly("${Bucket}${Role.Arn}Fit");
    }

    @Test
    void keepsTheFunctionsOfAYamlTemplateAsText() {
        Document document =
                only(
                        """
                        Resources:
                          Pipeline:
                            Type: AWS::SageMaker::Pipeline
                            Properties:
                              PipelineName: !Ref Name
                              PipelineDefinition:
                                PipelineDefinitionBody:
                                  Fn::ToJsonString:
                                    Version: '2020-12-01'
                                    Steps:
                                      - Name: Fit
                                        Type: Training
                                        Arguments:
                                          Image: !Sub '${AWS::Region}/x:${Tag}'
                                          Uri: !Sub ['s3://${B}/in', {B: !Ref Bucket}]
                                          Role: !GetAtt Role.Arn
                                          Both: !Join ['-', [a, !Ref B]]
                                          Count: 1
                                          Rate: 1.50
                        """,
                        "a CloudFormation template");
        assertThat(document.named("Fit").orElseThrow().arguments().text().replaceAll("\\s+", " "))
                .isEqualTo(
                        "{ \"Image\": \"${AWS::Region}/x:${Tag}\", \"Uri\": \"s3://${Bucket}/in\", \"Role\": \"${Role.Arn}\","
                                + " \"Both\": \"a-${B}\", \"Count\": 1, \"Rate\": 1.50 }");
    }

    @Test
    void unwrapsAKubernetesManifest() {
        Document document =
                only(
                        """
                        apiVersion: sagemaker.services.k8s.aws/v1alpha1
                        kind: Pipeline
                        spec:
                          pipelineName: mine
                          pipelineDefinition: '%s'
                        """
                                .formatted(DEFINITION.replace(", \"Type", ",\n  \"Type")),
                        "a Kubernetes manifest");
        assertThat(names(document)).containsExactly("Fit");
    }

    @Test
    void offersEveryPipelineOfADocument() {
        String state = "{\"PipelineDefinition\": {\"PipelineDefinitionBody\": " + QUOTED + "}}";
        LookAlike.Holds holds =
                holds(
                        "{\"desiredResourceState\": "
                                + state
                                + ", \"previousResourceState\": "
                                + state
                                + "}");
        assertThat(holds.found())
                .extracting(LookAlike.Found::name)
                .containsExactly("desiredResourceState", "previousResourceState");
    }

    @Test
    void readsWhatPythonPrints() {
        Document document =
                only(
                        """
                        {'Version': '2020-12-01',
                         'Parameters': [{'Name': 'N', 'Type': 'Float', 'DefaultValue': 6.0},],
                         'Steps': [{'Name': 'Fit', 'Type': 'Training', 'DisplayName': None,
                           'Arguments': {'Managed': False, 'Both': ('a', "it's"), 'Long': 'one '
                            'two'}}]}
                        """,
                        "a definition printed by Python");
        assertThat(document.named("Fit").orElseThrow().body().text().replaceAll("\\s+", " "))
                .contains(
                        "\"DisplayName\": null",
                        "\"Managed\": false",
                        "[ \"a\", \"it's\" ]",
                        "\"one two\"");
        assertThat(document.text()).contains("6.0");
    }

    @Test
    void readsAnAnswerThatPythonPrints() {
        only(
                "{'PipelineArn': 'x', 'PipelineDefinition': '"
                        + DEFINITION
                        + "', 'CreationTime': datetime.datetime(2023, 5, 1, tzinfo=tzlocal())}",
                "a DescribePipeline answer printed by Python");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<-EOT\n    %s\n  EOT",
                "jsonencode({\n  Version = \"2020-12-01\"\n  Steps = [{ Name = \"Fit\", \"Type\" : \"Training\", Arguments = { Image = var.image, Uri = \"s3://${aws_s3_bucket.b.id}/x\" } }]\n})"
            })
    void unwrapsATerraformConfiguration(String value) {
        Document document =
                only(
                        "resource \"aws_sagemaker_pipeline\" \"main\" {\n  pipeline_name = \"x\"\n  pipeline_definition = "
                                + value.replace("%s", DEFINITION)
                                + "\n}\n",
                        "a Terraform configuration");
        assertThat(names(document)).containsExactly("Fit");
    }

    @Test
    void keepsWhatTerraformWorksOutAsText() {
        Document document =
                only(
                        """
                        locals {
                          steps = {
                            Steps = [{ Name = "Fit", Arguments = { A = var.image, B = "s3://${b.id}/x", C = max(1, 2) + 1 } }]
                          }
                        }
                        resource "aws_sagemaker_pipeline" "main" {
                          pipeline_definition = jsonencode(local.steps)
                        }
                        """
                                .replace("jsonencode(local.steps)", "local.steps"),
                        "a Terraform configuration");
        assertThat(document.named("Fit").orElseThrow().arguments().text().replaceAll("\\s+", " "))
                .isEqualTo(
                        "{ \"A\": \"${var.image}\", \"B\": \"s3://${b.id}/x\", \"C\": \"${max(1, 2) + 1}\" }");
    }

    @Test
    void saysWhereADefinitionIsThatIsNotInTheFile() {
        assertThat(
                        LookAlike.of(
                                "resource \"aws_sagemaker_pipeline\" \"main\" {\n  pipeline_definition = file(\"p.json\")\n}"))
                .contains(
                        new LookAlike.Lacks(
                                "a Terraform configuration",
                                "Its definition is in the file p.json; open that one."));
        assertThat(
                        LookAlike.of(
                                "{\"Resources\": {\"P\": {\"Properties\": {\"PipelineDefinition\": {\"PipelineDefinitionS3Location\":"
                                        + " {\"Bucket\": \"b\", \"Key\": \"k\"}}}}}}"))
                .contains(
                        new LookAlike.Lacks(
                                "a CloudFormation template",
                                "Its definition lies in S3, at s3://b/k; download that file and open it."));
    }

    @Test
    void offersBothSidesOfAConflict() {
        LookAlike.Holds holds =
                holds(
                        """
                        {"Steps": [
                        <<<<<<< HEAD
                        {"Name": "Mine"}
                        ||||||| base
                        {"Name": "Base"}
                        =======
                        {"Name": "Theirs"}
                        >>>>>>> feature
                        ]}
                        """);
        assertThat(holds.what())
                .isEqualTo(
                        "a file with conflict markers of a version control system, from line 2 on");
        assertThat(holds.found())
                .extracting(LookAlike.Found::name)
                .containsExactly("mine (HEAD)", "theirs (feature)");
        assertThat(holds.found().stream().map(each -> names(each.document())))
                .containsExactly(List.of("Mine"), List.of("Theirs"));
    }

    @Test
    void findsADefinitionInATemplateThatBreaksItsOwnGrammar() {
        only(
                "# a comment\n{\"Resources\": {\"P\": {\"Type\": \"AWS::SageMaker::Pipeline\" \"PipelineDefinitionBody\": "
                        + QUOTED
                        + "}}}",
                "a CloudFormation template with mistakes in it");
    }

    @Test
    void tellsWhatIsWrongWithTheDefinitionInside() {
        assertThat(LookAlike.of("{\"PipelineArn\": \"x\", \"PipelineDefinition\": \"{]\"}"))
                .get()
                .extracting(LookAlike.Lacks.class::cast)
                .extracting(LookAlike.Lacks::why)
                .asString()
                .startsWith("The definition in it is no valid JSON: its line 1, column 2:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"a\": 1}",
                "hello",
                "'Steps'",
                "Steps: none",
                "<<<<<<< x\n>>>>>>> y",
                "{'Steps': [",
                "PipelineDefinition: &a [*a, *a]"
            })
    void leavesAloneWhatHasNothingToDoWithPipelines(String text) {
        assertThat(LookAlike.of(text).filter(LookAlike.Holds.class::isInstance)).isEmpty();
    }

    @Test
    void isNotLedAstrayByWhatNestsWithoutEnd() {
        for (String deep : List.of("[", "{'Steps':", "- ", "{\"Steps\": ")) {
            assertThat(LookAlike.of("PipelineDefinition: Steps: " + deep.repeat(20_000))).isEmpty();
            assertThat(LookAlike.of(deep.repeat(20_000) + "PipelineDefinition Steps:")).isEmpty();
        }
    }
}
