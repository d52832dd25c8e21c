package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// ```
/// a - - -> b    a - -Failed- -> c    a - -Any- -> d    a ---> e
/// ```
class SetTriggerTest {
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'a', 'Type': 'Lambda'},
                      {'Name': 'b', 'Type': 'Lambda', 'DependsOn': ['a', 'c']},
                      {'Name': 'c', 'Type': 'Lambda', 'DependsOn': [{'Step': 'a', 'Trigger': 'Failed'}]},
                      {'Name': 'd', 'Type': 'Lambda', 'DependsOn': [{'Step': 'a', 'Trigger': 'Any', 'Note': 1}]},
                      {'Name': 'e', 'Type': 'Lambda', 'Arguments': {'x': {'Get': 'Steps.a.OutputParameters.y'}}}]}
                    """);

    private static Dependency into(Document document, String name) {
        return PipelineGraph.of(document).into(id(document, name)).getFirst();
    }

    private static String dependsOn(Document document, String name) {
        return document.named(name)
                .orElseThrow()
                .body()
                .get("DependsOn")
                .map(Json::text)
                .orElseThrow()
                .replaceAll("\\s+", "");
    }

    @Test
    void turnsANameIntoAnObjectAndBack() {
        Document failed =
                EditLaws.holdFor(DOC, new SetTrigger(into(DOC, "b"), Optional.of("Failed")));
        assertThat(dependsOn(failed, "b"))
                .isEqualTo("[{\"Step\":\"a\",\"Trigger\":\"Failed\"},\"c\"]");
        assertThat(into(failed, "b").detail()).contains("Failed");

        Document again =
                EditLaws.holdFor(failed, new SetTrigger(into(failed, "b"), Optional.empty()));
        assertThat(dependsOn(again, "b")).isEqualTo("[\"a\",\"c\"]");
    }

    @Test
    void changesTheTriggerInItsPlace() {
        Document after =
                EditLaws.holdFor(DOC, new SetTrigger(into(DOC, "c"), Optional.of("Stopped")));

        assertThat(after.text()).isEqualTo(DOC.text().replace("Failed", "Stopped"));
    }

    @Test
    void keepsAnObjectThatSaysMore() {
        Document after = EditLaws.holdFor(DOC, new SetTrigger(into(DOC, "d"), Optional.empty()));

        assertThat(dependsOn(after, "d")).isEqualTo("[{\"Step\":\"a\",\"Note\":1}]");
        assertThat(into(after, "d").detail()).isEmpty();
    }

    @Test
    void changesNothingWhereSuccessIsMeantAlready() {
        Document after = EditLaws.holdFor(DOC, new SetTrigger(into(DOC, "b"), Optional.empty()));

        assertThat(after.text()).isEqualTo(DOC.text());
    }

    @Test
    void refusesADependencyThatFollowsFromAValue() {
        assertThat(EditLaws.refusalOf(DOC, new SetTrigger(into(DOC, "e"), Optional.of("Failed"))))
                .startsWith("e waits because of a value or a branch.");
    }
}
