package dev.stepwright.model.refactor;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// prep --> fit --> gate --True--> tell, and report waits for fit by its data.
class RefactoringTest {
    private static final Document DOC =
            document(
                    """
                    {'Parameters': [{'Name': 'Type', 'Type': 'String', 'DefaultValue': 'ml.m5.large'},
                                    {'Name': 'Needed', 'Type': 'Integer'}],
                     'Steps': [
                      {'Name': 'prep', 'Type': 'Processing', 'Arguments': {'ProcessingResources': {'ClusterConfig': {
                          'InstanceType': {'Get': 'Parameters.Type'}, 'InstanceCount': 2}}}},
                      {'Name': 'fit', 'Type': 'Training', 'DependsOn': ['prep'], 'Arguments': {
                          'ResourceConfig': {'InstanceType': 'ml.p3.2xlarge', 'VolumeSizeInGB': 2},
                          'OutputDataConfig': {'S3OutputPath': 's3://bucket/fit/model'},
                          'HyperParameters': {'note': 'fitting', 'kind': 'ml.p3.2xlarge'}}},
                      {'Name': 'report', 'Type': 'Processing', 'Arguments': {'ProcessingResources': {'ClusterConfig': {
                          'InstanceType': 'ml.p3.2xlarge'}},
                          'Environment': {'Model': {'Get': 'Steps.fit.ModelArtifacts.S3ModelArtifacts'}}}},
                      {'Name': 'gate', 'Type': 'Condition', 'DependsOn': ['fit'], 'Arguments': {'Conditions': [],
                          'IfSteps': [
                            {'Name': 'make', 'Type': 'Model', 'Arguments': {}},
                            {'Name': 'tell', 'Type': 'Lambda', 'DependsOn': ['make', 'prep'], 'Arguments': {}}],
                          'ElseSteps': []}},
                      {'Name': 'last', 'Type': 'Lambda', 'DependsOn': ['report'], 'Arguments': {}}]}
                    """);

    private static final PipelineGraph GRAPH = PipelineGraph.of(DOC);

    private static List<String> lines(Refactoring.Preview preview) {
        return preview.places().stream()
                .map(
                        place ->
                                place.who()
                                        + " "
                                        + place.field()
                                        + ": "
                                        + place.before()
                                        + " > "
                                        + place.after()
                                        + " "
                                        + place.tick())
                .toList();
    }

    private static List<String> waits(Document document, String step) {
        return document.named(step).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    private static Optional<Scope> scope(Document document, String step) {
        return document.named(step).map(Step::scope);
    }

    @Test
    void renamesAStepWhereItIsCertainAndOffersWhereItIsNot() {
        var rename = new StepRename(DOC, id(DOC, "fit"));
        Refactoring.Preview preview = rename.preview("train");
        assertThat(lines(preview))
                .containsExactly(
                        "report Environment.Model: Steps.fit.ModelArtifacts.S3ModelArtifacts >"
                                + " Steps.train.ModelArtifacts.S3ModelArtifacts ON",
                        "gate DependsOn[0]: fit > train ON",
                        "fit OutputDataConfig.S3OutputPath: s3://bucket/fit/model >"
                                + " s3://bucket/train/model OFF");
        Document plain = EditLaws.holdFor(DOC, preview.edit());
        assertThat(plain.text())
                .isEqualTo(
                        DOC.text()
                                .replace("\"fit\"", "\"train\"")
                                .replace("Steps.fit.", "Steps.train."));
        Document all = EditLaws.holdFor(DOC, preview.choose().apply(Set.of(0, 1, 2)));
        assertThat(all.text()).contains("s3://bucket/train/model");
        Document few = EditLaws.holdFor(DOC, preview.choose().apply(Set.of(1)));
        assertThat(few.text()).contains("Steps.fit.", "\"train\"");
        assertThat(id(few, "train")).isEqualTo(id(DOC, "fit"));
    }

    @Test
    void saysWhyANameCannotBe() {
        var rename = new StepRename(DOC, id(DOC, "fit"));
        assertThat(rename.preview("gate").hindrance())
                .contains("There is already a step called “gate”.");
        assertThat(rename.preview(" ").hindrance()).contains("A step needs a name.");
        assertThat(new ParameterRename(DOC, 0).preview("Needed").hindrance())
                .contains("There is already a parameter called “Needed”.");
    }

    @Test
    void renamesAParameter() {
        Refactoring.Preview preview = new ParameterRename(DOC, 0).preview("Machine");
        assertThat(lines(preview))
                .containsExactly(
                        "prep ProcessingResources.ClusterConfig.InstanceType: Parameters.Type >"
                                + " Parameters.Machine ON");
        assertThat(EditLaws.holdFor(DOC, preview.edit()).text())
                .contains("\"Machine\"", "Parameters.Machine")
                .doesNotContain("Parameters.Type");
    }

    @Test
    void makesAParameterOfEveryEqualValueThatIsTicked() {
        var extraction =
                new Extraction(
                        DOC,
                        id(DOC, "fit"),
                        Pointer.of("Arguments", "ResourceConfig", "InstanceType"));
        assertThat(extraction.input().orElseThrow().initial()).isEqualTo("InstanceType");
        Refactoring.Preview preview = extraction.preview("InstanceType");
        assertThat(lines(preview))
                .containsExactly(
                        "fit ResourceConfig.InstanceType: ml.p3.2xlarge > Parameters.InstanceType ALWAYS",
                        "fit HyperParameters.kind: ml.p3.2xlarge > Parameters.InstanceType OFF",
                        "report ProcessingResources.ClusterConfig.InstanceType: ml.p3.2xlarge >"
                                + " Parameters.InstanceType ON");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(
                        after.parameter("InstanceType")
                                .orElseThrow()
                                .defaultValue()
                                .orElseThrow()
                                .text())
                .isEqualTo("\"ml.p3.2xlarge\"");
        assertThat(Uses.ofParameter(after, "InstanceType"))
                .extracting(Place::who)
                .containsExactly("fit", "report");
    }

    @Test
    void keepsTheKindOfANumberThatBecomesAParameter() {
        var extraction =
                new Extraction(
                        DOC,
                        id(DOC, "fit"),
                        Pointer.of("Arguments", "ResourceConfig", "VolumeSizeInGB"));
        Document after = EditLaws.holdFor(DOC, extraction.preview("Size").edit());
        assertThat(after.parameter("Size").orElseThrow().type()).isEqualTo("Integer");
    }

    @Test
    void writesOutAParameterAndRemovesIt() {
        Refactoring.Preview preview = new Inlining(DOC, 0).preview("ml.m5.large");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(after.parameter("Type")).isEmpty();
        assertThat(after.text()).contains("'InstanceType': 'ml.m5.large'".replace('\'', '"'));
        assertThat(EditLaws.holdFor(DOC, preview.choose().apply(Set.of())).parameter("Type"))
                .isPresent();
    }

    @Test
    void asksForTheValueOfAParameterWithoutOne() {
        assertThat(new Inlining(DOC, 1).preview("many").hindrance())
                .contains("This is no value of the type Integer.");
        assertThat(EditLaws.holdFor(DOC, new Inlining(DOC, 1).preview("3").edit()).parameters())
                .hasSize(1);
    }

    @Test
    void healsTheOrderThatWentThroughADeletedStep() {
        Refactoring.Preview preview = new HealedRemoval(GRAPH, Set.of(id(DOC, "fit"))).preview("");
        assertThat(lines(preview))
                .containsExactly(
                        "report DependsOn: fit > prep ON",
                        "gate DependsOn: fit > prep ON",
                        "report Environment.Model: fit.ModelArtifacts.S3ModelArtifacts > to be filled in NOTE");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(waits(after, "report")).containsExactly("prep");
        assertThat(waits(after, "gate")).containsExactly("prep");
        assertThat(after.named("fit")).isEmpty();
        assertThat(waits(EditLaws.holdFor(DOC, preview.choose().apply(Set.of(1))), "report"))
                .isEmpty();
    }

    @Test
    void healsThroughSeveralDeletedStepsWithoutWhatIsWaitedForAnyway() {
        Document after =
                EditLaws.holdFor(
                        DOC,
                        new HealedRemoval(GRAPH, Set.of(id(DOC, "fit"), id(DOC, "report")))
                                .preview("")
                                .edit());
        assertThat(waits(after, "last")).containsExactly("prep");
        assertThat(lines(new HealedRemoval(GRAPH, Set.of(id(DOC, "make"))).preview(""))).isEmpty();
    }

    @Test
    void movesWhatWaitsForAStepIntoTheBranchWithIt() {
        var into = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        Refactoring.Preview preview =
                new ScopeMove(GRAPH, Set.of(id(DOC, "report")), into).preview("");
        assertThat(lines(preview))
                .containsExactly(
                        "report : top level > gate, False ALWAYS",
                        "last : top level > gate, False ON");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(scope(after, "last")).contains(into);
    }

    @Test
    void doesNotMoveAStepBehindTheConditionThatWaitsForIt() {
        var into = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        assertThat(new ScopeMove(GRAPH, Set.of(id(DOC, "fit")), into).preview("").hindrance())
                .contains("gate waits for fit, so fit cannot move into its branch.");
    }

    @Test
    void movesWhatAStepNeedsOutOfTheBranchWithIt() {
        Refactoring.Preview preview =
                new ScopeMove(GRAPH, Set.of(id(DOC, "tell")), Scope.TOP).preview("");
        assertThat(lines(preview))
                .containsExactly(
                        "make : gate, True > top level ON", "tell : gate, True > top level ALWAYS");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(scope(after, "make")).contains(Scope.TOP);
    }

    @Test
    void duplicatesABranchUnderNewNames() {
        var from = new Scope.Branch(id(DOC, "gate"), Side.IF);
        var to = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        Refactoring.Preview preview =
                Duplication.ofBranch(DOC, "the True branch", from, to).preview("-copy");
        assertThat(lines(preview))
                .containsExactly(
                        "make : make > make-copy ALWAYS", "tell : tell > tell-copy ALWAYS");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(scope(after, "tell-copy")).contains(to);
        assertThat(waits(after, "tell-copy")).containsExactly("make-copy", "prep");
        assertThat(waits(after, "tell")).containsExactly("make", "prep");
    }

    @Test
    void duplicatesAConditionWithWhatItHolds() {
        Refactoring.Preview preview =
                new Duplication(DOC, "gate", List.of(id(DOC, "gate")), Scope.TOP).preview("2");
        Document after = EditLaws.holdFor(DOC, preview.edit());
        assertThat(scope(after, "tell2")).contains(new Scope.Branch(id(after, "gate2"), Side.IF));
        assertThat(waits(after, "gate2")).containsExactly("fit");
    }

    @Test
    void findsTheUsesOfAStepAndTheTextsThatMayMeanIt() {
        assertThat(Uses.ofStep(DOC, id(DOC, "fit")))
                .extracting(Place::who, Place::tick)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("report", Place.Tick.ON),
                        org.assertj.core.groups.Tuple.tuple("gate", Place.Tick.ON),
                        org.assertj.core.groups.Tuple.tuple("fit", Place.Tick.OFF));
    }
}
