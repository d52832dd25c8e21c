package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// prep --> train --> gate --True--> register, gate --False--> stop
class StepEditsTest {
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .uses(
                            "Input",
                            "Steps.prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri")
                    .condition("gate")
                    .after("train")
                    .inIf("register", "RegisterModel")
                    .after("prep", "train")
                    .inElse("stop", "Fail")
                    .document();

    private static List<String> names(Document document) {
        return document.steps().stream().map(Step::name).toList();
    }

    @Test
    void addsAStepOfEveryTypeWithAFreeName() {
        for (var type : StepCatalog.STANDARD.types()) {
            Document once =
                    EditLaws.holdFor(DOC, new AddStep(type, Scope.TOP, new Position(8, 16)));
            Document twice =
                    EditLaws.holdFor(once, new AddStep(type, Scope.TOP, new Position(8, 96)));
            assertThat(names(twice)).endsWith(type.name(), type.name() + "2");
            assertThat(twice.layout().position(id(twice, type.name() + "2")))
                    .contains(new Position(8, 96));
        }
    }

    @Test
    void aNewStepWorksWithTheRoleOfThePipeline() {
        var role = "arn:aws:iam::123456789012:role/Mine";
        Document mine = DOC.withSettings(DOC.settings().with("RoleArn", Json.of(role)));
        Document after =
                EditLaws.holdFor(
                        mine,
                        new AddStep(
                                StepCatalog.STANDARD.type("Training"),
                                Scope.TOP,
                                new Position(8, 16)));
        assertThat(after.named("Training").orElseThrow().at(Pointer.parse("/Arguments/RoleArn")))
                .map(Json::text)
                .contains("\"" + role + "\"");
    }

    @Test
    void addsAStepToABranch() {
        var scope = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new AddStep(
                                StepCatalog.STANDARD.type("Lambda"), scope, new Position(0, 0)));
        assertThat(after.named("Lambda").map(Step::scope)).contains(scope);
        assertThat(after.text())
                .startsWith(DOC.text().substring(0, DOC.text().indexOf("\"stop\"")));
    }

    @Test
    void addsAStepToABranchThatTheFileLeftOut() {
        Document bare =
                document(
                        "{'Steps': [{'Name': 'gate', 'Type': 'Condition', 'Arguments': {'Conditions': []}}]}");
        var scope = new Scope.Branch(id(bare, "gate"), Side.IF);
        Document after =
                EditLaws.holdFor(
                        bare,
                        new AddStep(StepCatalog.STANDARD.type("Fail"), scope, new Position(0, 0)));
        assertThat(after.named("Fail").map(Step::scope)).contains(scope);
    }

    @Test
    void removesAStepWithTheEntriesThatNameIt() {
        Document after = EditLaws.holdFor(DOC, new RemoveSteps(Set.of(id(DOC, "train"))));
        assertThat(names(after)).containsExactly("prep", "gate", "register", "stop");
        assertThat(after.named("gate").orElseThrow().body().has("DependsOn")).isFalse();
        assertThat(after.named("register").orElseThrow().dependsOn())
                .extracting("step")
                .containsExactly("prep");
    }

    @Test
    void removesAConditionWithItsBranches() {
        Document after =
                EditLaws.holdFor(DOC, new RemoveSteps(Set.of(id(DOC, "gate"), id(DOC, "stop"))));
        assertThat(names(after)).containsExactly("prep", "train");
    }

    @Test
    void renamesAStepEverywhereItIsNamed() {
        Document after = EditLaws.holdFor(DOC, new RenameStep(id(DOC, "prep"), "prepare"));
        assertThat(after.text())
                .isEqualTo(
                        DOC.text()
                                .replace("\"prep\"", "\"prepare\"")
                                .replace("Steps.prep.", "Steps.prepare."));
        assertThat(id(after, "prepare")).isEqualTo(id(DOC, "prep"));
    }

    @Test
    void renamesAStepInTheTextsThatItsGeneratedJobResolves() {
        String text =
                """
                {'Steps': [
                  {'Name': 'fit', 'Type': 'Training', 'Arguments': {
                    'AlgorithmSpecification': {'ContainerArguments': ['--pipeline_step_name', 'fit', 'fit', '--other', 'Steps.fit.x']},
                    'OutputDataConfig': {'S3OutputPath': {'Std:Join': {'On': '/', 'Values': ['s3://b', {'Get': 'Execution.PipelineExecutionId'}, 'fit', 'fit']}}}}},
                  {'Name': 'score', 'Type': 'Training', 'Arguments': {
                    'AlgorithmSpecification': {'ContainerArguments': ['--property_references', 'Steps.fit.OutputDataConfig.S3OutputPath', {'Get': 'Steps.fit.OutputDataConfig.S3OutputPath'}, 'Steps.fitter.x', 'Parameters.fit']},
                    'HyperParameters': {'note': 'Steps.fit.x'}}}]}
                """;
        Document doc = document(text);
        Document after = EditLaws.holdFor(doc, new RenameStep(id(doc, "fit"), "learn"));
        assertThat(after.text().replace('"', '\''))
                .isEqualTo(
                        text.replace("'Name': 'fit'", "'Name': 'learn'")
                                .replace(
                                        "'--pipeline_step_name', 'fit'",
                                        "'--pipeline_step_name', 'learn'")
                                .replace(
                                        "ExecutionId'}, 'fit', 'fit'",
                                        "ExecutionId'}, 'learn', 'fit'")
                                .replace(
                                        "Steps.fit.OutputDataConfig",
                                        "Steps.learn.OutputDataConfig"));
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThat(EditLaws.refusalOf(DOC, new RenameStep(id(DOC, "prep"), "stop")))
                .contains("already a step called “stop”");
        assertThat(EditLaws.refusalOf(DOC, new RenameStep(id(DOC, "prep"), " ")))
                .contains("needs a name");
    }

    @Test
    void connectsAndDisconnects() {
        Document after = EditLaws.holdFor(DOC, new Connect(id(DOC, "prep"), id(DOC, "gate")));
        assertThat(after.named("gate").orElseThrow().dependsOn())
                .extracting("step")
                .containsExactly("train", "prep");
        var editor = new PipelineEditor(after, () -> 0);
        var wire = editor.graph().into(id(after, "gate")).get(1);
        assertThat(EditLaws.holdFor(after, new Disconnect(wire)).text()).isEqualTo(DOC.text());
    }

    @Test
    void takesTheWholeListAwayWithItsLastEntry() {
        var wire = new PipelineEditor(DOC, () -> 0).graph().into(id(DOC, "gate")).getFirst();
        Document after = EditLaws.holdFor(DOC, new Disconnect(wire));
        assertThat(after.named("gate").orElseThrow().body().has("DependsOn")).isFalse();
    }

    @Test
    void refusesWiresThatCannotBe() {
        assertThat(EditLaws.refusalOf(DOC, new Connect(id(DOC, "prep"), id(DOC, "prep"))))
                .isEqualTo("prep cannot wait for itself.");
        assertThat(EditLaws.refusalOf(DOC, new Connect(id(DOC, "stop"), id(DOC, "prep"))))
                .contains("ends the execution");
        assertThat(EditLaws.refusalOf(DOC, new Connect(id(DOC, "train"), id(DOC, "gate"))))
                .contains("already waits");
        var data = new PipelineEditor(DOC, () -> 0).graph().into(id(DOC, "train")).getFirst();
        assertThat(EditLaws.refusalOf(DOC, new Disconnect(data)))
                .contains("train uses prep in /Arguments/Input");
    }

    @Test
    void refusesAWireThatClosesACycleAndNamesItsPath() {
        assertThat(EditLaws.refusalOf(DOC, new Connect(id(DOC, "gate"), id(DOC, "prep"))))
                .isEqualTo(
                        "This would close a cycle: prep waits for gate, which waits for train, which waits for prep.");
    }

    @Test
    void refusesAReferenceThatClosesACycle() {
        var edit =
                new SetValue(
                        id(DOC, "prep"),
                        Pointer.of("Arguments", "X"),
                        Json.of(Map.of("Get", "Steps.gate.Outcome")));
        assertThat(EditLaws.refusalOf(DOC, edit)).contains("prep waits for gate");
    }

    @Test
    void refusesAMoveIntoABranchThatClosesACycle() {
        var edit =
                new MoveToScope(
                        List.of(id(DOC, "train")), new Scope.Branch(id(DOC, "gate"), Side.IF));
        assertThat(EditLaws.refusalOf(DOC, edit))
                .isEqualTo(
                        "This would close a cycle: train waits for gate, which waits for train.");
    }

    @Test
    void opensAFilesOwnCycleAndAllowsEditsBesideIt() {
        Document loop =
                pipeline()
                        .step("a", "Lambda")
                        .after("b")
                        .step("b", "Lambda")
                        .after("a")
                        .step("c", "Lambda")
                        .document();
        EditLaws.holdFor(loop, new Connect(id(loop, "a"), id(loop, "c")));
        EditLaws.holdFor(loop, new RenameStep(id(loop, "a"), "z"));
        assertThat(
                        EditLaws.refusalOf(
                                EditLaws.holdFor(loop, new Connect(id(loop, "a"), id(loop, "c"))),
                                new Connect(id(loop, "c"), id(loop, "b"))))
                .contains("cycle");
    }

    @Test
    void movesStepsBetweenScopesWithTheirOwnSpelling() {
        Document doc =
                document(
                        """
                        {
                          'Steps': [
                            {
                              'Name': 'a',
                              'Type': 'Lambda',
                              'Arguments': {'x':   1.50, 'y': '\\u00e9'}
                            },
                            {
                              'Name': 'gate',
                              'Type': 'Condition',
                              'Arguments': {
                                'Conditions': [],
                                'IfSteps': []
                              }
                            }
                          ]
                        }
                        """);
        var scope = new Scope.Branch(id(doc, "gate"), Side.IF);
        Document inside = EditLaws.holdFor(doc, new MoveToScope(List.of(id(doc, "a")), scope));
        assertThat(inside.text().replace('"', '\''))
                .isEqualTo(
                        """
                        {
                          'Steps': [
                            {
                              'Name': 'gate',
                              'Type': 'Condition',
                              'Arguments': {
                                'Conditions': [],
                                'IfSteps': [
                                  {
                                    'Name': 'a',
                                    'Type': 'Lambda',
                                    'Arguments': {'x':   1.50, 'y': '\\u00e9'}
                                  }
                                ]
                              }
                            }
                          ]
                        }
                        """);
        assertThat(id(inside, "a")).isEqualTo(id(doc, "a"));
        Document other =
                EditLaws.holdFor(
                        inside,
                        new MoveToScope(
                                List.of(id(doc, "a")),
                                new Scope.Branch(id(doc, "gate"), Side.ELSE)));
        assertThat(other.named("a").map(Step::scope))
                .contains(new Scope.Branch(id(doc, "gate"), Side.ELSE));
        Document out = EditLaws.holdFor(inside, new MoveToScope(List.of(id(doc, "a")), Scope.TOP));
        assertThat(names(out)).containsExactly("gate", "a");
        assertThat(out.text()).contains("    {\n      \"Name\": \"a\",\n      \"Type\"");
    }

    @Test
    void refusesToMoveAConditionIntoItself() {
        Document doc = pipeline().condition("outer").conditionInIf("inner").document();
        assertThat(
                        EditLaws.refusalOf(
                                doc,
                                new MoveToScope(
                                        List.of(id(doc, "outer")),
                                        new Scope.Branch(id(doc, "inner"), Side.IF))))
                .isEqualTo("outer cannot be moved into itself.");
    }

    @Test
    void setsInsertsRemovesAndRenamesValues() {
        var train = id(DOC, "train");
        Document set =
                EditLaws.holdFor(
                        DOC,
                        new SetValue(
                                train,
                                Pointer.of("Arguments", "ResourceConfig", "InstanceCount"),
                                Json.of(2)));
        assertThat(
                        set.named("train")
                                .orElseThrow()
                                .at(Pointer.of("Arguments", "ResourceConfig", "InstanceCount")))
                .map(Json::text)
                .contains("2");
        Document unset =
                EditLaws.holdFor(
                        set,
                        new SetValue(
                                train,
                                Pointer.of("Arguments", "ResourceConfig", "InstanceCount"),
                                Optional.empty()));
        assertThat(unset.text()).isEqualTo(DOC.text());
        Document listed =
                EditLaws.holdFor(
                        DOC,
                        new InsertValue(
                                train,
                                Pointer.of("RetryPolicies"),
                                9,
                                Json.of(Map.of("IntervalSeconds", 1))));
        assertThat(
                        listed.named("train")
                                .orElseThrow()
                                .body()
                                .array("RetryPolicies")
                                .orElseThrow()
                                .size())
                .isEqualTo(1);
        Document renamed =
                EditLaws.holdFor(
                        DOC, new RenameKey(train, Pointer.of("Arguments", "Input"), "Data"));
        assertThat(renamed.text()).isEqualTo(DOC.text().replace("\"Input\"", "\"Data\""));
    }

    @Test
    void doesAllEditsOfAGroupOrNone() {
        var good = new Connect(id(DOC, "prep"), id(DOC, "gate"));
        var bad = new Connect(id(DOC, "prep"), id(DOC, "prep"));
        assertThat(EditLaws.refusalOf(DOC, new Many("two", List.of(good, bad)))).contains("itself");
        assertThat(EditLaws.holdFor(DOC, new Many("one", List.of(good))).text())
                .isNotEqualTo(DOC.text());
    }

    @Test
    void placesCardsWithoutTouchingTheText() {
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new PlaceSteps(
                                "Move", Map.of(id(DOC, "prep"), new Position(40, 80, true))));
        assertThat(after.text()).isEqualTo(DOC.text());
        assertThat(after.layout().position(id(DOC, "prep"))).contains(new Position(40, 80, true));
    }
}
