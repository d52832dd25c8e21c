package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ParameterEditsTest {
    private static final String TEXT =
            """
            {'Parameters': [{'Name': 'Rate', 'Type': 'Float', 'DefaultValue': 6.0}],
             'PipelineExperimentConfig': {'ExperimentName': {'Get': 'Parameters.Rate'}},
             'Steps': [{'Name': 'a', 'Type': 'Training', 'Arguments': {
               'AlgorithmSpecification': {'ContainerArguments': ['--property_references', 'Parameters.Rate', {'Get': 'Parameters.Rate'}]},
               'HyperParameters': {'Rate': 'Parameters.Rate', 'x': {'Std:Join': {'On': '', 'Values': [{'Get': 'Parameters.Rate'}]}}}}}]}
            """;

    @Test
    void renamesAParameterEverywhereItIsMeant() {
        Document after = EditLaws.holdFor(document(TEXT), new RenameParameter(0, "Speed"));
        assertThat(after.text().replace('"', '\''))
                .isEqualTo(
                        TEXT.replace("'Name': 'Rate'", "'Name': 'Speed'")
                                .replace(
                                        "{'Get': 'Parameters.Rate'}", "{'Get': 'Parameters.Speed'}")
                                .replace(
                                        "'--property_references', 'Parameters.Rate'",
                                        "'--property_references', 'Parameters.Speed'"));
    }

    @Test
    void addsChangesAndRemovesAParameter() {
        Document doc = document(TEXT);
        Document added =
                EditLaws.holdFor(
                        doc, new AddParameter("Rate", "String", Optional.of(Json.of("x"))));
        assertThat(added.parameters())
                .extracting("name", "type")
                .containsExactly(Tuple.tuple("Rate", "Float"), Tuple.tuple("Rate2", "String"));
        Document changed =
                EditLaws.holdFor(
                        added,
                        new SetPipelineValue(
                                Pointer.parse("/Parameters/1/DefaultValue"),
                                Optional.of(Json.of("y"))));
        assertThat(changed.parameters().get(1).defaultValue().flatMap(Json::asText)).contains("y");
        assertThat(EditLaws.holdFor(added, new RemoveParameter(1)).text()).isEqualTo(doc.text());
    }

    @Test
    void declaresTheFirstParameterOfAFileWithoutAny() {
        Document after =
                EditLaws.holdFor(
                        document("{'Steps': []}"),
                        new AddParameter("P", "Integer", Optional.empty()));
        assertThat(after.text())
                .isEqualTo(
                        "{\"Steps\": [], \"Parameters\": [{\"Name\": \"P\", \"Type\": \"Integer\"}]}");
    }

    @Test
    void refusesANameThatIsTaken() {
        Document doc =
                EditLaws.holdFor(
                        document(TEXT), new AddParameter("Other", "String", Optional.empty()));
        assertThat(EditLaws.refusalOf(doc, new RenameParameter(0, "Other")))
                .contains("already a parameter");
    }

    @Test
    void movesAParameterAndKeepsItsSpelling() {
        Document doc =
                document(
                        """
                        {
                          'Parameters': [
                            {'Name': 'A'},
                            {
                              'Name': 'B',  'Odd': 1
                            },
                            7
                          ],
                          'Steps': []
                        }
                        """);
        Document after =
                EditLaws.holdFor(doc, new MovePipelineValue(Pointer.of("Parameters"), 1, 0));
        assertThat(after.text().replace('"', '\''))
                .isEqualTo(
                        """
                        {
                          'Parameters': [
                            {
                              'Name': 'B',  'Odd': 1
                            },
                            {'Name': 'A'},
                            7
                          ],
                          'Steps': []
                        }
                        """);
        assertThat(
                        EditLaws.holdFor(doc, new MovePipelineValue(Pointer.of("Parameters"), 0, 9))
                                .parameters())
                .extracting("name")
                .containsExactly("B", "", "A");
        assertThat(EditLaws.refusalOf(doc, new MovePipelineValue(Pointer.of("Parameters"), 3, 0)))
                .contains("no longer there");
    }

    @Test
    void refusesToRemoveWhatIsGone() {
        assertThat(EditLaws.refusalOf(document(TEXT), new RemoveParameter(1)))
                .contains("no longer there");
    }
}
