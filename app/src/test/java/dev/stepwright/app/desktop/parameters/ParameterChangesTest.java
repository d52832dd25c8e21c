package dev.stepwright.app.desktop.parameters;

import static dev.stepwright.app.desktop.parameters.ParametersViewModelTest.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterChangesTest {
    private Document document =
            document(
                    """
                    [{'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1},
                     {'Name': 'Mode', 'Type': 'String', 'DefaultValue': '5', 'EnumValues': ['5', 'b']},
                     {'Name': 'Odd', 'Type': 'Integer', 'DefaultValue': '7'},
                     {'Name': 'Free', 'DefaultValue': ''}, 7]
                    """,
                    """
                    {'ParameterSets': [{'Name': 'dev', 'Values': {'Mode': '5', 'Count': 2, 'Old': 1}},
                                       {'Name': 'prod', 'Values': {}}]}
                    """);

    private ParameterRow row(int index) {
        return ParametersViewModel.of(document).rows(List.of()).get(index);
    }

    private ParameterChanges changes() {
        return ParameterChanges.of(document);
    }

    private Result change(int index, ParameterColumn column, String typed) {
        return changes().change(row(index), column, typed);
    }

    private void perform(Result result) {
        Edit edit =
                switch (result) {
                    case Result.Change(Edit change) -> change;
                    case Result.Ask(_, _, List<Result.Answer> answers) -> answers.getFirst().edit();
                    default -> throw new AssertionError(result);
                };
        document = EditLaws.holdFor(document, edit);
    }

    private String defaultOf(int index) {
        return document.parameters().get(index).defaultValue().map(Json::text).orElse("none");
    }

    private Map<String, String> set(String name) {
        return document.settings().parameterSet(name).orElseThrow().texts();
    }

    private static ParameterColumn dev() {
        return ParameterColumn.ofSet(0);
    }

    @Test
    void typesADefaultByTheTypeOfTheParameter() {
        perform(change(0, ParameterColumn.DEFAULT, "3"));
        assertThat(defaultOf(0)).isEqualTo("3");
        perform(change(3, ParameterColumn.DEFAULT, "8"));
        assertThat(defaultOf(3)).isEqualTo("\"8\"");
        assertThat(change(0, ParameterColumn.DEFAULT, "three"))
                .isEqualTo(
                        new Result.Refused(
                                "“three” is no Integer: a whole number is needed, such as 5."));
    }

    @Test
    void tellsNoDefaultFromAnEmptyText() {
        perform(changes().clear(row(3), ParameterColumn.DEFAULT));
        assertThat(defaultOf(3)).isEqualTo("none");
        perform(changes().emptyText(row(3), ParameterColumn.DEFAULT));
        assertThat(defaultOf(3)).isEqualTo("\"\"");
        perform(change(3, ParameterColumn.DEFAULT, ""));
        assertThat(defaultOf(3)).isEqualTo("none");
        assertThat(changes().emptyText(row(0), ParameterColumn.DEFAULT))
                .isEqualTo(Result.nothing());
    }

    @Test
    void offersTheAllowedValuesAsAChoice() {
        var choosing = (Activity.Choosing) changes().activity(row(1), ParameterColumn.DEFAULT);
        assertThat(choosing.choices())
                .extracting(Activity.Choice::label, Activity.Choice::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5", true),
                        org.assertj.core.groups.Tuple.tuple("b", false),
                        org.assertj.core.groups.Tuple.tuple("No default", false));
        perform(choosing.choices().get(1).result());
        assertThat(defaultOf(1)).isEqualTo("\"b\"");
        perform(change(0, ParameterColumn.TYPE, "Boolean"));
        assertThat(((Activity.Choosing) changes().activity(row(0), dev())).choices())
                .extracting(Activity.Choice::label)
                .containsExactly("true", "false", "The default applies");
    }

    @Test
    void takesDefaultAndValuesAlongToAnotherType() {
        perform(change(1, ParameterColumn.TYPE, "Integer"));
        assertThat(document.parameters().get(1).source().text())
                .contains("\"Type\": \"Integer\", \"DefaultValue\": 5");
        assertThat(
                        document.settings()
                                .parameterSet("dev")
                                .orElseThrow()
                                .value("Mode")
                                .map(Json::text))
                .contains("5");
    }

    @Test
    void givesAndTakesValuesInASet() {
        perform(change(0, ParameterColumn.ofSet(1), "9"));
        assertThat(set("prod")).isEqualTo(Map.of("Count", "9"));
        assertThat(change(0, ParameterColumn.ofSet(1), "x")).isInstanceOf(Result.Refused.class);
        perform(changes().clear(row(0), ParameterColumn.ofSet(1)));
        assertThat(set("prod")).isEmpty();
    }

    @Test
    void renamesWithAllReferencesAndValues() {
        perform(change(0, ParameterColumn.NAME, "Number"));
        assertThat(row(0).uses()).isEqualTo(2);
        assertThat(set("dev")).containsEntry("Number", "2").doesNotContainKey("Count");
    }

    @Test
    void saysWhatHappensToTheUsesBeforeAUsedParameterGoes() {
        var asked = (Result.Ask) changes().remove(row(0));
        assertThat(asked.question())
                .isEqualTo(
                        "Count is used in 2 places: A and B. What refers to it stays and is"
                                + " reported as a problem. Its value in dev goes too.");
        assertThat(asked.answers())
                .extracting(Result.Answer::label)
                .containsExactly("Remove", "Put its default in");
        document = EditLaws.holdFor(document, asked.answers().getLast().edit());
        assertThat(document.text().replace('"', '\''))
                .contains("'Arguments': {'x': 1}", "'Values': ['a', 1]")
                .doesNotContain("Count");
        assertThat(set("dev")).doesNotContainKey("Count");
    }

    @Test
    void removesAtOnceWhatNobodyUses() {
        assertThat(changes().remove(row(1))).isInstanceOf(Result.Change.class);
        perform(changes().remove(row(4)));
        assertThat(document.parameters()).hasSize(4);
    }

    @Test
    void removesTheValuesOfAParameterThatDoesNotExist() {
        perform(changes().remove(row(5)));
        assertThat(set("dev")).doesNotContainKey("Old");
    }

    @Test
    void movesAParameter() {
        perform(changes().move(row(2), 0));
        assertThat(document.parameters())
                .extracting("name")
                .containsExactly("Odd", "Count", "Mode", "Free", "");
        assertThat(changes().move(row(0), -1)).isEqualTo(Result.nothing());
        assertThat(changes().move(row(0), 5)).isEqualTo(Result.nothing());
    }

    @Test
    void editsTheListOfAllowedValues() {
        perform(allowed(3).add("x"));
        perform(allowed(3).add("y z"));
        perform(allowed(3).move(1, 0));
        perform(allowed(3).set(1, "w"));
        assertThat(allowed(3).texts()).containsExactly("y z", "w");
        assertThat(allowed(3).add("w"))
                .isEqualTo(new Result.Refused("“w” is in the list already."));
        perform(allowed(3).remove(0));
        perform(allowed(3).remove(0));
        assertThat(document.parameters().get(3).source().text()).doesNotContain("EnumValues");
    }

    private AllowedValues allowed(int index) {
        return changes().allowed(index).orElseThrow();
    }

    @Test
    void offersNothingForAnEntryThatIsNoParameter() {
        assertThat(changes().activity(row(4), ParameterColumn.NAME))
                .isEqualTo(
                        new Activity.Nothing(
                                "This entry is a number; remove it, or put it right in the definition."));
    }

    @Test
    void addsSetsUnderTheUsualNames() {
        perform(changes().removeSet(0));
        perform(changes().addSet());
        perform(changes().duplicateSet(0));
        perform(changes().renameSet(2, " live "));
        assertThat(ParametersViewModel.of(document).sets()).containsExactly("prod", "dev", "live");
    }

    @Test
    void addsAParameterUnderAFreeName() {
        perform(changes().add());
        assertThat(document.parameters().getLast().name()).isEqualTo("Parameter");
    }
}
