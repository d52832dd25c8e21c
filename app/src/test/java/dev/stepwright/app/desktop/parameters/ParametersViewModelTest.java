package dev.stepwright.app.desktop.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.parameters.ParametersView.Part;
import dev.stepwright.app.desktop.parameters.ParametersViewModel.Result;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.pipeline.Document;
import org.junit.jupiter.api.Test;

class ParametersViewModelTest {
    private Document document =
            PipelineFixture.document(
                    """
                    {'Parameters': [
                      {'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1},
                      {'Name': 'Mode', 'Type': 'String', 'DefaultValue': '5', 'EnumValues': ['5', 'b']},
                      {'Name': 'Odd', 'Type': 'Integer', 'DefaultValue': '7'}],
                     'Steps': [{'Name': 'A', 'Type': 'Lambda', 'Arguments': {'x': {'Get': 'Parameters.Count'}}}]}
                    """);

    private ParameterRow row(int index) {
        return ParametersViewModel.of(document).rows().get(index);
    }

    private Result change(int index, Part part, String typed) {
        return ParametersViewModel.of(document).change(row(index), part, typed);
    }

    private void perform(Result result) {
        Edit edit =
                switch (result) {
                    case Result.Change(Edit change) -> change;
                    case Result.Ask(_, Edit asked) -> asked;
                    default -> throw new AssertionError(result);
                };
        document = ((Outcome.Done) edit.applyTo(document)).document();
    }

    @Test
    void showsValuesAsTheyAreTyped() {
        assertThat(ParametersViewModel.of(document).rows())
                .containsExactly(
                        new ParameterRow(0, "Count", "Integer", "1", "", "", "A"),
                        new ParameterRow(1, "Mode", "String", "5", "5, b", "", ""),
                        new ParameterRow(2, "Odd", "Integer", "\"7\"", "", "", ""));
    }

    @Test
    void typesADefaultByTheTypeOfTheParameter() {
        perform(change(0, Part.DEFAULT, "3"));
        perform(change(1, Part.DEFAULT, "8"));
        assertThat(document.parameters().get(0).defaultValue().orElseThrow().text()).isEqualTo("3");
        assertThat(document.parameters().get(1).defaultValue().orElseThrow().text())
                .isEqualTo("\"8\"");
        assertThat(change(0, Part.DEFAULT, "three"))
                .isEqualTo(
                        new Result.Refused(
                                "Count is of type Integer, so its values are whole numbers; “three” is none."));
    }

    @Test
    void takesAnEmptiedDefaultAway() {
        perform(change(0, Part.DEFAULT, ""));
        assertThat(document.parameters().getFirst().defaultValue()).isEmpty();
    }

    @Test
    void takesTheDefaultAlongToAnotherType() {
        perform(change(1, Part.TYPE, "Integer"));
        assertThat(document.parameters().get(1).source().text())
                .contains("\"Type\": \"Integer\", \"DefaultValue\": 5");
    }

    @Test
    void editsDescriptionAndAllowedValues() {
        perform(change(0, Part.DESCRIPTION, "How many"));
        perform(change(0, Part.VALUES, "1, 2"));
        assertThat(row(0))
                .isEqualTo(new ParameterRow(0, "Count", "Integer", "1", "1, 2", "How many", "A"));
        assertThat(change(0, Part.VALUES, "1, 2")).isEqualTo(new Result.Nothing());
        assertThat(change(0, Part.VALUES, "1, x")).isInstanceOf(Result.Refused.class);
    }

    @Test
    void renamesWithAllReferences() {
        perform(change(0, Part.NAME, "Number"));
        assertThat(row(0).usedBy()).isEqualTo("A");
    }

    @Test
    void asksBeforeAUsedParameterGoes() {
        assertThat(ParametersViewModel.of(document).remove(row(1)))
                .isInstanceOf(Result.Change.class);
        Result asked = ParametersViewModel.of(document).remove(row(0));
        assertThat(((Result.Ask) asked).question()).startsWith("Count is used by A.");
        perform(asked);
        assertThat(document.parameters()).hasSize(2);
    }

    @Test
    void addsAParameterUnderAFreeName() {
        perform(ParametersViewModel.of(document).add());
        assertThat(document.parameters().getLast().name()).isEqualTo("Parameter");
    }
}
