package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// prep - - -> train, other prep2, alone
class ConnectedEditsTest {
    private static final String PATH = "ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri";

    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .condition("gate")
                    .inIf("register", "RegisterModel")
                    .step("alone", "Lambda")
                    .document();

    private static AddStep lambda(Scope scope) {
        return new AddStep(StepCatalog.STANDARD.type("Lambda"), scope, new Position(0, 0));
    }

    private static List<String> waits(Document document, String name) {
        return document.named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    private static List<Dependency> between(Document document, String from, String to) {
        return PipelineGraph.of(document).into(id(document, to)).stream()
                .filter(each -> each.from().equals(id(document, from)))
                .toList();
    }

    private static Ties onTheWire(Document document) {
        return new Ties(
                Scope.TOP,
                List.of(id(document, "prep")),
                List.of(id(document, "train")),
                between(document, "prep", "train"));
    }

    @Test
    void aNewStepTakesThePlaceOfAnOrder() {
        Document after = EditLaws.holdFor(DOC, new AddConnected(lambda(Scope.TOP), onTheWire(DOC)));
        assertThat(waits(after, "Lambda")).containsExactly("prep");
        assertThat(waits(after, "train")).containsExactly("Lambda");
    }

    @Test
    void theFirstStepOfAConstructWaitsAndTheLastIsWaitedFor() {
        var deploy =
                (dev.stepwright.model.catalog.Construct) StepCatalog.STANDARD.entry("deploy-model");
        var places = List.of(new Position(0, 0), new Position(280, 0), new Position(560, 0));
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new AddConnected(
                                new AddConstruct(deploy, Scope.TOP, places), onTheWire(DOC)));
        assertThat(waits(after, "Deploy-Model")).containsExactly("prep");
        assertThat(waits(after, "train")).containsExactly("Deploy-Endpoint");
    }

    @Test
    void whatSetTheLaterStepGoingSetsTheNewOneGoing() {
        Document failed =
                ((Outcome.Done)
                                new SetTrigger(
                                                between(DOC, "prep", "train").getFirst(),
                                                Optional.of("Failed"))
                                        .applyTo(DOC))
                        .document();
        Document after =
                EditLaws.holdFor(failed, new AddConnected(lambda(Scope.TOP), onTheWire(failed)));
        assertThat(after.named("Lambda").orElseThrow().dependsOn())
                .extracting(StepDependency::step, StepDependency::trigger)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("prep", Optional.of("Failed")));
        assertThat(after.named("train").orElseThrow().dependsOn())
                .extracting(StepDependency::trigger)
                .containsExactly(Optional.empty());
    }

    @Test
    void aStepThatIsThereTakesThePlaceOfAnOrder() {
        Document after = EditLaws.holdFor(DOC, new InsertStep(id(DOC, "alone"), onTheWire(DOC)));
        assertThat(waits(after, "alone")).containsExactly("prep");
        assertThat(waits(after, "train")).containsExactly("alone");
    }

    @Test
    void aStepThatIsThereMovesIntoABranchBeforeAnother() {
        var branch = new Scope.Branch(id(DOC, "gate"), Side.IF);
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new InsertStep(
                                id(DOC, "alone"),
                                new Ties(
                                        branch,
                                        List.of(),
                                        List.of(id(DOC, "register")),
                                        List.of())));
        assertThat(after.named("alone").orElseThrow().scope()).isEqualTo(branch);
        assertThat(waits(after, "register")).containsExactly("alone");
    }

    @Test
    void nothingIsDoneWhereTheStepEndsTheExecution() {
        var fail = new AddStep(StepCatalog.STANDARD.type("Fail"), Scope.TOP, new Position(0, 0));
        assertThat(new AddConnected(fail, onTheWire(DOC)).applyTo(DOC))
                .isEqualTo(
                        new Outcome.Refused("Nothing can run after Fail: it ends the execution."));
    }

    @Test
    void referencesGoOverToAnotherStepWithTheSameOutputs() {
        Document doc =
                pipeline()
                        .step("left", "Training")
                        .step("right", "Training")
                        .step("use", "Processing")
                        .uses("Model", "Steps.left.ModelArtifacts.S3ModelArtifacts")
                        .after("left")
                        .document();
        Document after =
                EditLaws.holdFor(
                        doc, new Rebind(id(doc, "use"), id(doc, "left"), id(doc, "right")));
        assertThat(between(after, "right", "use"))
                .extracting(Dependency::kind)
                .containsExactly(Dependency.Kind.PROPERTY);
        assertThat(waits(after, "use")).containsExactly("left");
    }

    @Test
    void aStepWithoutTheOutputCannotStandIn() {
        Document doc =
                pipeline()
                        .step("prep", "Processing")
                        .step("other", "Lambda")
                        .step("use", "Training")
                        .uses("Input", "Steps.prep." + PATH)
                        .document();
        assertThat(Rebind.refusal(doc.named("other").orElseThrow(), between(doc, "prep", "use")))
                .contains("other has no " + PATH + ".");
    }

    @Test
    void eachCopyStaysInItsOwnScope() {
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new DuplicateSteps(
                                List.of(id(DOC, "register"), id(DOC, "alone")),
                                Optional.empty(),
                                Map.of(
                                        id(DOC, "register"),
                                        "register2",
                                        id(DOC, "alone"),
                                        "alone2"),
                                Optional.empty()));
        assertThat(after.named("register2").orElseThrow().scope())
                .isEqualTo(new Scope.Branch(id(DOC, "gate"), Side.IF));
        assertThat(after.named("alone2").orElseThrow().scope()).isEqualTo(Scope.TOP);
    }

    @Test
    void anEditInPlaceOfTheLastIsOneStep() {
        var editor = new PipelineEditor(DOC, () -> 0);
        editor.perform(new Connect(id(DOC, "train"), id(DOC, "alone")));
        editor.amend(editor.revision(), new Connect(id(DOC, "prep"), id(DOC, "alone")));
        assertThat(waits(editor.document(), "alone")).containsExactly("prep");
        editor.undo();
        assertThat(editor.document().text()).isEqualTo(DOC.text());
    }

    @Test
    void anEditInPlaceOfTheLastLeavesItWhereItIsRefused() {
        var editor = new PipelineEditor(DOC, () -> 0);
        editor.perform(new Connect(id(DOC, "train"), id(DOC, "alone")));
        Outcome outcome =
                editor.amend(editor.revision(), new Connect(id(DOC, "alone"), id(DOC, "alone")));
        assertThat(outcome).isEqualTo(new Outcome.Refused("alone cannot wait for itself."));
        assertThat(waits(editor.document(), "alone")).containsExactly("train");
    }

    @Test
    void whatWasDoneMeanwhileIsNotTakenBack() {
        var editor = new PipelineEditor(DOC, () -> 0);
        editor.perform(new Connect(id(DOC, "train"), id(DOC, "alone")));
        int then = editor.revision();
        editor.perform(new RenameStep(id(DOC, "gate"), "check"));
        editor.amend(then, new Connect(id(DOC, "prep"), id(DOC, "alone")));
        assertThat(waits(editor.document(), "alone")).containsExactly("train", "prep");
        assertThat(editor.document().named("check")).isPresent();
    }
}
