package dev.stepwright.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.ParameterSet;
import dev.stepwright.model.pipeline.PipelineSettings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterSetEditsTest {
    private static final String SETS =
            """
            {'RoleArn': 'r', 'ParameterSets': [
              {'Name': 'dev', 'Color': 'green', 'Values': {'Rate': 0.5, 'Gone': 1}},
              {'Name': 'prod', 'Values': {'Rate': 6.5}}]}
            """;

    private static Document document(String settings) {
        Document definition =
                PipelineFixture.document(
                        """
                        {'Parameters': [{'Name': 'Rate', 'Type': 'Float'}, {'Name': 'Mode'}],
                         'Steps': [{'Name': 'a', 'Type': 'Training', 'Arguments': {'x': {'Get': 'Parameters.Rate'}}}]}
                        """);
        var file = (JsonFile.Reading.Read) JsonFile.read(settings.replace('\'', '"'));
        return definition.withSettings(new PipelineSettings((JsonObject) file.file().root()));
    }

    private static String sets(Document document) {
        return document.settings()
                .values()
                .get(ParameterSet.LIST)
                .map(Json::text)
                .orElse("none")
                .replace('"', '\'')
                .replaceAll("\\s+", " ");
    }

    @Test
    void addsTheFirstSet() {
        Document after =
                EditLaws.holdFor(document("{}"), new AddParameterSet("dev", Optional.empty()));
        assertThat(sets(after)).isEqualTo("[ { 'Name': 'dev', 'Values': {} } ]");
    }

    @Test
    void duplicatesASetWithAllItHoldsUnderAFreeName() {
        Document before = document(SETS);
        ParameterSet dev = before.settings().parameterSets().getFirst();
        Document after = EditLaws.holdFor(before, new AddParameterSet("dev", Optional.of(dev)));
        assertThat(after.settings().parameterSets())
                .extracting(ParameterSet::name)
                .containsExactly("dev", "prod", "dev2");
        assertThat(after.settings().parameterSets().getLast().texts())
                .isEqualTo(Map.of("Rate", "0.5", "Gone", "1"));
        assertThat(sets(after))
                .endsWith(
                        "{ 'Name': 'dev2', 'Color': 'green', 'Values': { 'Rate': 0.5, 'Gone': 1 } }]");
    }

    @Test
    void renamesASet() {
        Document after = EditLaws.holdFor(document(SETS), new RenameParameterSet(1, "live"));
        assertThat(after.settings().parameterSets())
                .extracting(ParameterSet::name)
                .containsExactly("dev", "live");
    }

    @Test
    void refusesANameThatIsTakenOrEmpty() {
        assertThat(EditLaws.refusalOf(document(SETS), new RenameParameterSet(1, "dev")))
                .isEqualTo("There is already a set called “dev”.");
        assertThat(EditLaws.refusalOf(document(SETS), new RenameParameterSet(1, " ")))
                .contains("needs a name");
    }

    @Test
    void removesASetAndWithTheLastTheList() {
        Document one = EditLaws.holdFor(document(SETS), new RemoveParameterSet(0));
        assertThat(sets(one)).isEqualTo("[ {'Name': 'prod', 'Values': {'Rate': 6.5}}]");
        Document none = EditLaws.holdFor(one, new RemoveParameterSet(0));
        assertThat(none.settings().values().names()).containsExactly("RoleArn");
    }

    @Test
    void givesAndTakesAValue() {
        Document given =
                EditLaws.holdFor(
                        document(SETS),
                        new SetParameterSetValue(1, "Mode", Optional.of(Json.of("fast"))));
        assertThat(given.settings().parameterSet("prod").orElseThrow().texts())
                .isEqualTo(Map.of("Rate", "6.5", "Mode", "fast"));
        Document taken =
                EditLaws.holdFor(given, new SetParameterSetValue(1, "Mode", Optional.empty()));
        assertThat(sets(taken)).isEqualTo(sets(document(SETS)));
    }

    @Test
    void refusesToWriteOverWhatIsNoListOfSets() {
        assertThat(
                        EditLaws.refusalOf(
                                document("{'ParameterSets': 'dev'}"),
                                new AddParameterSet("dev", Optional.empty())))
                .contains("is a text, but must be a list");
        assertThat(
                        EditLaws.refusalOf(
                                document("{'ParameterSets': [7]}"),
                                new SetParameterSetValue(0, "Rate", Optional.of(Json.of(1)))))
                .contains("is a number");
    }

    @Test
    void carriesTheValuesAlongWhenAParameterIsRenamed() {
        Document after = EditLaws.holdFor(document(SETS), new RenameParameter(0, "Speed"));
        assertThat(sets(after))
                .isEqualTo(
                        "[ {'Name': 'dev', 'Color': 'green', 'Values': {'Speed': 0.5, 'Gone': 1}},"
                                + " {'Name': 'prod', 'Values': {'Speed': 6.5}}]");
        assertThat(after.text()).contains("Parameters.Speed");
    }

    @Test
    void putsThemInThePlaceOfAValueThatBelongedToNoParameter() {
        Document after = EditLaws.holdFor(document(SETS), new RenameParameter(0, "Gone"));
        assertThat(after.settings().parameterSet("dev").orElseThrow().texts())
                .isEqualTo(Map.of("Gone", "0.5"));
    }

    @Test
    void dropsTheValuesOfARemovedParameter() {
        Document after = EditLaws.holdFor(document(SETS), new RemoveParameter(0));
        assertThat(after.settings().parameterSets())
                .extracting(ParameterSet::texts)
                .containsExactly(Map.of("Gone", "1"), Map.of());
    }

    @Test
    void keepsTheValuesWhileAnotherParameterHasTheName() {
        Document twice =
                document(SETS)
                        .withRoot(
                                PipelineFixture.document(
                                                "{'Parameters': [{'Name': 'Rate'}, {'Name': 'Rate'}], 'Steps': []}")
                                        .root());
        Document after = EditLaws.holdFor(twice, new RemoveParameter(1));
        assertThat(after.settings().parameterSet("prod").orElseThrow().texts())
                .isEqualTo(Map.of("Rate", "6.5"));
    }
}
