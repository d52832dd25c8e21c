package dev.stepwright.model.pipeline;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// prep --> gate --True--> register --True--> (nothing)
class FragmentTest {
    private static final Document DOC =
            pipeline()
                    .parameter("Type", "String", "ml.m5.large")
                    .step("prep", "Processing")
                    .condition("gate")
                    .after("prep")
                    .inIf("register", "RegisterModel")
                    .document();

    private static List<String> names(Fragment.Reading reading) {
        return switch (reading) {
            case Fragment.Reading.Read(Fragment fragment) ->
                    fragment.steps().stream().map(Step::name).toList();
            case Fragment.Reading.Unreadable(String reason) -> List.of(reason);
        };
    }

    @Test
    void isADefinitionOfItsOwn() {
        Fragment fragment = Fragment.of(DOC, Set.of(id(DOC, "prep")), Set.of("Type"));
        assertThat(fragment.text())
                .isEqualTo(
                        """
                        {
                          "Version": "2020-12-01",
                          "Parameters": [
                            {
                              "Name": "Type",
                              "Type": "String",
                              "DefaultValue": "ml.m5.large"
                            }
                          ],
                          "Steps": [
                            {
                              "Name": "prep",
                              "Type": "Processing",
                              "Arguments": {}
                            }
                          ]
                        }
                        """);
        assertThat(Document.read(fragment.text())).isInstanceOf(Document.Reading.Read.class);
    }

    @Test
    void holdsAStepOnceThoughItsHolderIsChosenToo() {
        Fragment fragment =
                Fragment.of(DOC, Set.of(id(DOC, "gate"), id(DOC, "register")), Set.of());
        assertThat(names(Fragment.read(fragment.text()))).containsExactly("gate", "register");
        assertThat(fragment.definition().array("Steps").orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void readsWhateverStepsStandInATextEditor() {
        String step = "{\"Name\": \"a\", \"Type\": \"Fail\", \"Arguments\": {}}";
        String other = step.replace("\"a\"", "\"b\"");
        assertThat(names(Fragment.read(step))).containsExactly("a");
        assertThat(names(Fragment.read("[" + step + "," + other + "]"))).containsExactly("a", "b");
        assertThat(names(Fragment.read(step + ",\n" + other + ",\n"))).containsExactly("a", "b");
        assertThat(names(Fragment.read("{\"Steps\": [" + step + "]}"))).containsExactly("a");
        assertThat(names(Fragment.read(DOC.text()))).containsExactly("prep", "gate", "register");
    }

    @Test
    void saysInOneSentenceWhyATextHoldsNoSteps() {
        assertThat(names(Fragment.read(" ")))
                .containsExactly("The clipboard holds no text. Copy steps first.");
        assertThat(names(Fragment.read("import boto3")).getFirst())
                .startsWith("The text on the clipboard is no JSON: line 1, column 1: ")
                .endsWith(".");
        assertThat(names(Fragment.read("{\"Steps\": 3}")))
                .containsExactly(
                        "“Steps” of the text on the clipboard is a number, but must be a list.");
        var none =
                "The clipboard holds JSON, but no steps: copy a step, a list of steps or a whole"
                        + " definition.";
        assertThat(names(Fragment.read("{\"Steps\": []}"))).containsExactly(none);
        assertThat(names(Fragment.read("[]"))).containsExactly(none);
        assertThat(names(Fragment.read("{\"Name\": \"Rate\", \"Type\": \"Float\"}")))
                .containsExactly(none);
        assertThat(names(Fragment.read("12"))).containsExactly(none);
    }

    @Test
    void keepsTheSpellingOfNumbers() {
        Document numbers =
                document("{'Steps':[{'Name':'a','Type':'Fail','Arguments':{'x':6.0,'y':1e3}}]}");
        assertThat(Fragment.of(numbers, Set.of(id(numbers, "a")), Set.of()).text())
                .contains("\"x\": 6.0", "\"y\": 1e3");
    }
}
