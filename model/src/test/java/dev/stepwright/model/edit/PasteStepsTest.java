package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// prep --> train --> gate --True--> register
class PasteStepsTest {
    private static final String DATA =
            "Steps.prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri";
    private static final Document DOC =
            pipeline()
                    .parameter("Type", "String", "ml.m5.large")
                    .parameter("Rate", "Float", 0.5)
                    .step("prep", "Processing")
                    .uses("Instance", "Parameters.Type")
                    .step("train", "Training")
                    .after("prep")
                    .uses("Input", DATA)
                    .uses("Instance", "Parameters.Type")
                    .condition("gate")
                    .after("train")
                    .inIf("register", "RegisterModel")
                    .uses("Model", "Steps.train.ModelArtifacts.S3ModelArtifacts")
                    .document();

    private static Fragment copied(Document document, String... names) {
        var ids = Stream.of(names).map(name -> id(document, name)).collect(Collectors.toSet());
        return Fragment.of(document, ids, PasteSteps.parametersOf(document, ids));
    }

    private static Document paste(Document target, Fragment fragment) {
        return EditLaws.holdFor(target, new PasteSteps(fragment, Scope.TOP, List.of(), false));
    }

    private static List<String> names(Document document) {
        return document.steps().stream().map(Step::name).toList();
    }

    private static List<String> parameters(Document document) {
        return document.parameters().stream().map(Parameter::name).toList();
    }

    private static Set<String> into(Document document, String name) {
        var found = new TreeSet<String>();
        for (Dependency dependency : PipelineGraph.of(document).into(id(document, name))) {
            found.add(
                    document.step(dependency.from()).orElseThrow().name()
                            + " "
                            + dependency.kind());
        }
        return found;
    }

    @Test
    void copiesTakeOnlyTheParametersThatTheyUse() {
        assertThat(parameters(copied(DOC, "prep", "train").alone())).containsExactly("Type");
        assertThat(parameters(copied(DOC, "gate").alone())).isEmpty();
    }

    @Test
    void pastesIntoAnEmptyPipelineWhatWasCopied() {
        Document after = paste(Document.empty(), copied(DOC, "prep", "train"));
        assertThat(names(after)).containsExactly("prep", "train");
        assertThat(parameters(after)).containsExactly("Type");
        assertThat(into(after, "train")).containsExactly("prep DEPENDS_ON", "prep PROPERTY");
    }

    @Test
    void givesTakenNamesANumberAndTheInnerReferencesFollow() {
        Document after = paste(DOC, copied(DOC, "prep", "train", "gate"));
        assertThat(names(after))
                .endsWith("prep2", "train2", "gate2", "register2")
                .startsWith("prep", "train", "gate", "register");
        assertThat(into(after, "train2")).containsExactly("prep2 DEPENDS_ON", "prep2 PROPERTY");
        assertThat(into(after, "register2")).containsExactly("gate2 BRANCH_IF", "train2 PROPERTY");
        assertThat(parameters(after)).containsExactly("Type", "Rate");
        assertThat(after.text()).startsWith(DOC.text().substring(0, DOC.text().indexOf("Steps")));
    }

    @Test
    void anOrderFromOutsideIsKeptOnlyWhenAskedFor() {
        Fragment train = copied(DOC, "train");
        assertThat(PasteSteps.outside(train)).containsExactly("prep");
        assertThat(into(paste(DOC, train), "train2")).containsExactly("prep PROPERTY");
        assertThat(paste(DOC, train).named("train2").orElseThrow().body().has("DependsOn"))
                .isFalse();
        Document kept = EditLaws.holdFor(DOC, new PasteSteps(train, Scope.TOP, List.of(), true));
        assertThat(into(kept, "train2")).containsExactly("prep DEPENDS_ON", "prep PROPERTY");
    }

    @Test
    void whatIsUsedOfStepsThatAreNotThereStays() {
        Document after = paste(Document.empty(), copied(DOC, "train"));
        assertThat(after.text()).contains("\"Get\": \"" + DATA + "\"");
    }

    @Test
    void aParameterThatDiffersComesUnderAnotherName() {
        Document target = pipeline().parameter("Type", "String", "ml.c5.xlarge").document();
        Document once = paste(target, copied(DOC, "prep"));
        assertThat(parameters(once)).containsExactly("Type", "Type2");
        assertThat(once.text()).contains("\"Get\": \"Parameters.Type2\"");
        Document twice = paste(once, copied(DOC, "prep"));
        assertThat(parameters(twice)).containsExactly("Type", "Type2");
        assertThat(twice.named("prep2").orElseThrow().source().text()).contains("Parameters.Type2");
    }

    @Test
    void aParameterOfTheSameValuesIsUsedHoweverItIsWritten() {
        Document target =
                document(
                        "{'Parameters':[{'DefaultValue':'ml.m5.large','Type':'String',"
                                + "'Name':'Type'}],'Steps':[]}");
        assertThat(parameters(paste(target, copied(DOC, "prep")))).containsExactly("Type");
    }

    @Test
    void pastesIntoABranchAndPlacesTheCardsInTheOrderOfTheSteps() {
        var scope = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        var places = List.of(new Position(8, 8), new Position(300, 8));
        Document after =
                EditLaws.holdFor(
                        DOC, new PasteSteps(copied(DOC, "prep", "train"), scope, places, false));
        assertThat(after.named("train2").orElseThrow().scope()).isEqualTo(scope);
        assertThat(after.layout().position(id(after, "prep2"))).contains(new Position(8, 8));
        assertThat(after.layout().position(id(after, "train2"))).contains(new Position(300, 8));
    }

    @Test
    void stepsOfOneNameOrNoneAreTakenAsTheyAre() {
        Fragment odd =
                switch (Fragment.read(
                        "{\"Steps\":[{\"Name\":\"a\",\"Type\":\"Fail\"},"
                                + "{\"Name\":\"a\",\"Type\":\"Fail\"},{\"Type\":\"Fail\"},7]}")) {
                    case Fragment.Reading.Read(Fragment fragment) -> fragment;
                    case Fragment.Reading.Unreadable(String reason) ->
                            throw new AssertionError(reason);
                };
        assertThat(names(paste(Document.empty(), odd))).containsExactly("a", "a2", "", "");
    }

    @Test
    void refusesALoopAndAListThatIsNone() {
        Document waiting = pipeline().step("b", "Fail").after("a").document();
        Fragment loop = copied(pipeline().step("a", "Fail").after("b").document(), "a");
        assertThat(EditLaws.refusalOf(waiting, new PasteSteps(loop, Scope.TOP, List.of(), true)))
                .contains("waits for");
        Document broken = PipelineFixture.document("{'Parameters':3,'Steps':[]}");
        assertThat(
                        EditLaws.refusalOf(
                                broken,
                                new PasteSteps(copied(DOC, "prep"), Scope.TOP, List.of(), false)))
                .contains("“Parameters” is a number");
    }

    @Test
    void saysHowManyStepsArePasted() {
        assertThat(new PasteSteps(copied(DOC, "prep"), Scope.TOP, List.of(), false).label())
                .isEqualTo("Paste step");
        assertThat(new PasteSteps(copied(DOC, "gate"), Scope.TOP, List.of(), false).label())
                .isEqualTo("Paste 2 steps");
    }
}
