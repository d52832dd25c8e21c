package dev.stepwright.app.desktop.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.parameters.ParameterRow.Cell;
import dev.stepwright.app.desktop.parameters.ParameterRow.Mark;
import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import dev.stepwright.model.check.CheckContext;
import dev.stepwright.model.check.Checks;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.PipelineSettings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersViewModelTest {
    static Document document(String parameters, String settings) {
        Document definition =
                PipelineFixture.document(
                        """
                        {'Version': '2020-12-01', 'Parameters': %s, 'Steps': [
                          {'Name': 'A', 'Type': 'Lambda', 'FunctionArn': 'f', 'Arguments': {'x': {'Get': 'Parameters.Count'}}},
                          {'Name': 'B', 'Type': 'Lambda', 'FunctionArn': 'f', 'Arguments': {
                             'y': {'Std:Join': {'On': '/', 'Values': ['a', {'Get': 'Parameters.Count'}]}}}}]}
                        """
                                .formatted(parameters));
        var file = (JsonFile.Reading.Read) JsonFile.read(settings.replace('\'', '"'));
        return definition.withSettings(new PipelineSettings((JsonObject) file.file().root()));
    }

    private static List<ParameterRow> rows(Document document) {
        return ParametersViewModel.of(document)
                .rows(Checks.STANDARD.check(CheckContext.of(document)));
    }

    @Test
    void showsValuesAsTheyAreTyped() {
        Document document =
                document(
                        "[{'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1, 'Description': 'How many'}]",
                        "{}");
        assertThat(ParametersViewModel.of(document).rows(List.of()))
                .containsExactly(
                        new ParameterRow(
                                0,
                                "Count",
                                Cell.plain("Count"),
                                Cell.plain("Integer"),
                                Cell.plain("1"),
                                List.of(),
                                Cell.EMPTY,
                                Cell.plain("How many"),
                                2,
                                List.of()));
    }

    @Test
    void tellsNoDefaultFromAnEmptyOneAndAValueFromJson() {
        Document document =
                document(
                        """
                        [{'Name': 'a'}, {'Name': 'b', 'DefaultValue': ''}, {'Name': 'c', 'DefaultValue': '5'},
                         {'Name': 'd', 'DefaultValue': 5}, {'Name': 'e', 'Type': 'Integer', 'DefaultValue': '5'}]
                        """,
                        "{}");
        assertThat(ParametersViewModel.of(document).rows(List.of()))
                .extracting(ParameterRow::defaultValue)
                .containsExactly(
                        Cell.quiet("no default"),
                        Cell.quiet("empty text"),
                        Cell.plain("5"),
                        Cell.json("5"),
                        Cell.json("\"5\""));
    }

    @Test
    void putsProblemsToTheirParameterAndTheirCell() {
        Document document =
                document("[{'Name': 'Count', 'Type': 'Integer', 'DefaultValue': '3'}]", "{}");
        ParameterRow row = rows(document).getFirst();
        assertThat(row.marks())
                .containsExactly(
                        new Mark(
                                Severity.ERROR,
                                "Parameter “Count” has the default “3”, which is no Integer."));
        assertThat(row.defaultValue().trouble()).contains(Severity.ERROR);
        assertThat(row.type().trouble()).isEmpty();
    }

    @Test
    void showsDuplicatesAndEntriesThatAreNoParameters() {
        Document document =
                document("[{'Name': 'Count'}, 7, {'Name': 'Count'}, {'Name': 5}, {}]", "{}");
        List<ParameterRow> rows = rows(document);
        assertThat(rows)
                .extracting(ParameterRow::title)
                .extracting(Cell::text)
                .containsExactly("Count", "7", "Count", "5", "no name");
        assertThat(rows).extracting(ParameterRow::uses).containsExactly(2, 0, 0, 0, 0);
        assertThat(rows.get(2).marks())
                .extracting(Mark::sentence)
                .containsExactly("There is another parameter “Count” before this one.");
    }

    @Test
    void showsTheValuesOfTheSetsAndWhichOfThemDoNotFit() {
        Document document =
                document(
                        "[{'Name': 'Count', 'Type': 'Integer'}, {'Name': 'Mode', 'EnumValues': ['a']}]",
                        """
                        {'ParameterSets': [{'Name': 'dev', 'Values': {'Count': 3, 'Mode': 'b'}},
                                           {'Name': 'prod', 'Values': {'Count': 'many'}}]}
                        """);
        var model = ParametersViewModel.of(document);
        assertThat(model.sets()).containsExactly("dev", "prod");
        List<ParameterRow> rows = model.rows(List.of());
        assertThat(rows.get(0).sets())
                .containsExactly(
                        Cell.plain("3"), Cell.json("\"many\"").with(Optional.of(Severity.ERROR)));
        assertThat(rows.get(0).marks())
                .extracting(Mark::sentence)
                .containsExactly("prod: “many” is a text, which is no Integer.");
        assertThat(rows.get(1).marks())
                .extracting(Mark::sentence)
                .containsExactly("dev: “b” is not among the allowed values.");
    }

    @Test
    void showsValuesOfParametersThatDoNotExist() {
        Document document =
                document(
                        "[]",
                        "{'ParameterSets': [{'Name': 'dev', 'Values': {'Old': 1}}, {'Name': 'prod', 'Values': {'Old': 2}}]}");
        ParameterRow row = ParametersViewModel.of(document).rows(List.of()).getFirst();
        assertThat(row.isStray()).isTrue();
        assertThat(row.marks())
                .extracting(Mark::sentence)
                .containsExactly(
                        "dev and prod have values for it, but the pipeline has no such parameter."
                                + " Add one of that name, or remove the row.");
    }

    @Test
    void namesThePlacesThatUseAParameter() {
        Document document = document("[{'Name': 'Count'}]", "{}");
        var model = ParametersViewModel.of(document);
        assertThat(model.uses(model.rows(List.of()).getFirst()))
                .extracting(ParameterUses.Use::title)
                .containsExactly("A · x", "B · y");
    }

    @Test
    void saysWhyThereCanBeNoParameters() {
        assertThat(ParametersViewModel.of(document("'none'", "{}")).hindrance())
                .contains(
                        "“Parameters” is a text, but must be a list. Put it right in the definition.");
    }

    @Test
    void findsRowsByWordsInAnyColumn() {
        ParameterRow row =
                ParametersViewModel.of(
                                document(
                                        "[{'Name': 'Count', 'DefaultValue': 'ml.m5', 'Description': 'How many'}]",
                                        "{}"))
                        .rows(List.of())
                        .getFirst();
        assertThat(row.matches("many ML.M5")).isTrue();
        assertThat(row.matches("few")).isFalse();
    }
}
