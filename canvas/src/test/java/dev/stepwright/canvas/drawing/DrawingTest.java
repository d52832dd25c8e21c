package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
    private static Drawing drawing(Document document) {
        return Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    private static Card card(Document document, String name) {
        return drawing(document).scene().card(id(document, name)).orElseThrow();
    }

    @Test
    void aCardSaysNameTypeAndOneFact() {
        Document doc =
                pipeline()
                        .parameter("Machine", "String", "ml.m5.2xlarge")
                        .step("Train", "Training")
                        .with(
                                "ResourceConfig",
                                Map.of("InstanceType", Map.of("Get", "Parameters.Machine")))
                        .key("CacheConfig", Map.of("Enabled", true))
                        .key("RetryPolicies", List.of(Map.of("MaxAttempts", 3)))
                        .document();
        Card card = card(doc, "Train");
        assertThat(List.of(card.title(), card.subtitle(), card.icon()))
                .isEqualTo(List.of("Train", "Training · ml.m5.2xlarge", "training"));
        assertThat(card.role()).isEqualTo(ColourRole.MODEL);
        assertThat(card.badges()).isEqualTo(new Badges(Optional.empty(), 0, true, 3));
    }

    @Test
    void anUnknownTypeAndAnEntryThatIsNoObjectAreDrawnToo() {
        Document doc =
                document("{'Steps': [{'Name': 'x', 'Type': 'Brew'}, null, {'Type': 'Fail'}]}");
        assertThat(drawing(doc).scene().cards())
                .extracting(card -> card.title() + "/" + card.subtitle() + "/" + card.role())
                .containsExactly(
                        "x/Brew/OTHER",
                        "(no name)/Step without a type/OTHER",
                        "(no name)/Fail/LOGIC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|No conditions yet",
                "[{'Type':'LessThanOrEqualTo','LeftValue':{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.E.PropertyFiles.R'},'Path':'regression_metrics.mse.value'}},'RightValue':6.0}]|mse ≤ 6.0",
                "[{'Type':'GreaterThan','LeftValue':{'Get':\"Steps.T.FinalMetricDataList['auc'].Value\"},'RightValue':{'Get':'Parameters.Least'}}]|auc > 0.8",
                "[{'Type':'Equals','LeftValue':{'Get':'Parameters.Least'},'RightValue':1},{'Type':'LessThan','LeftValue':2,'RightValue':3}]|Least = 1 and 2 < 3",
                "[{'Type':'In','QueryValue':{'Get':'Parameters.Stage'},'Values':['dev','prod']}]|Stage in dev, prod",
                "[{'Type':'Not','Condition':{'Type':'Equals','LeftValue':'a','RightValue':'b'}}]|a ≠ b",
                "[{'Type':'Or','Conditions':[{'Type':'Equals','LeftValue':'a','RightValue':'b'},{'Type':'Equals','LeftValue':'c','RightValue':'d'}]}]|a = b or c = d",
                "[{},{},{}]|3 conditions",
                "[{'Type':'Not','Condition':{'Type':'Equals','LeftValue':{'Get':'Parameters.Mode'},'RightValue':'dry-run'}}]|Mode ≠ dry-run",
                "[{'Type':'GreaterThan','LeftValue':1,'RightValue':{'Get':'Parameters.N'}},{'Type':'Equals','LeftValue':{'Get':'Parameters.Deploy'},'RightValue':true},{'Type':'In','QueryValue':'a','Values':['b']}]|1 > N and 2 more",
                "[{'Type':'Or','Conditions':[{'Type':'LessThanOrEqualTo','LeftValue':{'Get':'Parameters.SampleSize'},'RightValue':1000},{'Type':'Equals','LeftValue':{'Get':'Parameters.Mode'},'RightValue':'quick'},{'Type':'Not','Condition':{'Type':'In','QueryValue':{'Get':'Parameters.Stage'},'Values':['prod']}}]}]|SampleSize ≤ 1000 or 2 more",
                "[{'Type':'Not','Condition':{'Type':'In','QueryValue':{'Get':'Parameters.Stage'},'Values':['prod','test']}}]|Stage not in prod, test",
                "[{'Type':'Equals','LeftValue':{'Get':'Parameters.A'},'RightValue':1},{'Type':'Or','Conditions':[{'Type':'Equals','LeftValue':{'Get':'Parameters.B'},'RightValue':2},{'Type':'Equals','LeftValue':{'Get':'Parameters.C'},'RightValue':3}]}]|A = 1 and (B = 2 or C = 3)",
                "[{'Type':'Not','Condition':{'Type':'LessThan','LeftValue':{'Get':'Parameters.A'},'RightValue':1}}]|not (A < 1)",
                "[{'Type':'Odd'}]|1 condition"
            })
    void aConditionIsToldInAFewWords(String conditions, String words) {
        Document doc =
                document(
                        ("{'Parameters':[{'Name':'Least','Type':'Float','DefaultValue':0.8}],'Steps':[{'Name':'gate','Type':'Condition','Arguments':{'Conditions':"
                                + conditions
                                        .replace("['auc']", "[\\\"auc\\\"]")
                                        .replace("\"Steps.T", "'Steps.T")
                                        .replace(".Value\"", ".Value'")
                                + "}}]}"));
        assertThat(card(doc, "gate").subtitle()).isEqualTo(words);
    }

    /// ```
    /// a ---> b    a - -Failed- -> c    gate --True--> d, a - - -> d    loop --Each--> e
    /// ```
    @Test
    void dependenciesBecomeWiresOfTheirKind() {
        Document doc =
                document(
                        """
                        {'Steps': [
                          {'Name': 'a', 'Type': 'Training', 'Arguments': {}},
                          {'Name': 'b', 'Type': 'Processing', 'Arguments': {'X': {'Get': 'Steps.a.P'}, 'Y': {'Get': 'Steps.a.Q'}}, 'DependsOn': ['a']},
                          {'Name': 'c', 'Type': 'Lambda', 'Arguments': {}, 'DependsOn': [{'Step': 'a', 'Trigger': 'Failed'}]},
                          {'Name': 'gate', 'Type': 'Condition', 'Arguments': {'Conditions': [], 'IfSteps': [
                             {'Name': 'd', 'Type': 'Lambda', 'DependsOn': ['a']}], 'ElseSteps': []}},
                          {'Name': 'loop', 'Type': 'ForEach', 'Arguments': {'ForEachBody': [{'Name': 'e', 'Type': 'Lambda'}]}}]}
                        """);
        var a = id(doc, "a");
        assertThat(drawing(doc).scene().wires())
                .containsExactlyInAnyOrder(
                        new Wire(
                                Port.output(a),
                                Port.input(id(doc, "b")),
                                WireKind.DATA,
                                List.of("P", "Q"),
                                Optional.empty()),
                        Wire.of(Port.output(a), Port.input(id(doc, "c")), WireKind.ORDER)
                                .withTrigger("Failed"),
                        Wire.of(Port.output(a), Port.input(id(doc, "d")), WireKind.ORDER),
                        Wire.of(
                                new Port(id(doc, "gate"), Side.TRUE),
                                Port.input(id(doc, "d")),
                                WireKind.BRANCH),
                        Wire.of(
                                new Port(id(doc, "loop"), Side.EACH),
                                Port.input(id(doc, "e")),
                                WireKind.BRANCH));
        assertThat(card(doc, "gate").shape()).isEqualTo(CardShape.BRANCHING);
        assertThat(card(doc, "loop").shape()).isEqualTo(CardShape.LOOPING);
    }

    @Test
    void aNewDefaultOfAParameterIsSeenOnTheCardsThatUseIt() {
        Document doc =
                pipeline()
                        .parameter("Machine", "String", "ml.m5.large")
                        .step("Train", "Training")
                        .with(
                                "ResourceConfig",
                                Map.of("InstanceType", Map.of("Get", "Parameters.Machine")))
                        .step("Other", "Lambda")
                        .document();
        var editor = new PipelineEditor(doc, () -> 0);
        Drawing before = drawing(doc);
        Edit edit =
                new SetPipelineValue(
                        Pointer.of("Parameters", "0", "DefaultValue"),
                        Optional.of(Json.of("ml.c5.large")));
        Drawing[] after = new Drawing[1];
        editor.listen(change -> after[0] = before.after(editor.graph()));
        editor.perform(edit);
        assertThat(after[0].scene().card(id(doc, "Train")).orElseThrow().subtitle())
                .isEqualTo("Training · ml.c5.large");
        assertThat(after[0].scene().card(id(doc, "Other")).orElseThrow())
                .isSameAs(before.scene().card(id(doc, "Other")).orElseThrow());
    }

    @Test
    void stepsWithoutAPlaceGetOneThatNothingElseHas() {
        Document doc =
                Arranger.placed(
                        pipeline().step("a", "Lambda").step("b", "Lambda").after("a").document(),
                        StepCatalog.STANDARD);
        Document more =
                doc.withFile(
                        pipeline()
                                .step("a", "Lambda")
                                .step("b", "Lambda")
                                .after("a")
                                .step("c", "Lambda")
                                .after("a")
                                .step("d", "Lambda")
                                .document()
                                .file());
        var scene = drawing(more).scene();
        assertThat(scene.card(id(doc, "b"))).isEqualTo(drawing(doc).scene().card(id(doc, "b")));
        assertThat(scene.cards())
                .allSatisfy(
                        card ->
                                assertThat(scene.cardsIn(card.bounds().grown(8)))
                                        .containsExactly(card));
    }

    @Test
    void aCardIsSpokenOfInOneSentence() {
        Document doc =
                pipeline()
                        .step("Prep", "Processing")
                        .step("Train", "Training")
                        .after("Prep")
                        .document();
        var descriptions = new Descriptions(drawing(doc));
        var train = id(doc, "Train");
        assertThat(
                        descriptions.spoken(
                                train,
                                Map.of(train, new StepProblems(1, Severity.ERROR)),
                                Optional.of("failed")))
                .isEqualTo("Train, training step, failed, one input, one problem");
        assertThat(descriptions.tooltip(drawing(doc).scene().wires().iterator().next()))
                .isEqualTo("Train runs after Prep");
    }
}
