package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.ConditionsRow.Operator;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String PARAMETERS = "/Arguments/HyperParameters";
    private static final String ENTRY = "/Arguments/AppSpecification/ContainerEntrypoint";
    private static final String OUTPUTS = "/Arguments/ProcessingOutputConfig/Outputs";
    private static final String CONDITIONS = "/Arguments/Conditions";

    private final Sample sample = new Sample();

    private EntriesRow entries() {
        return (EntriesRow) sample.row("Train", PARAMETERS);
    }

    private ValuesRow values() {
        return (ValuesRow) sample.row("Prep", ENTRY);
    }

    private ItemsRow items() {
        return (ItemsRow) sample.row("Prep", OUTPUTS);
    }

    private ConditionsRow conditions() {
        return (ConditionsRow) sample.row("Gate", CONDITIONS);
    }

    @Test
    void addsRenamesAndRemovesEntries() {
        assertThat(sample.after(entries().add("depth"), "Train", PARAMETERS + "/depth"))
                .isEqualTo("\"\"");
        assertThat(
                        sample.after(
                                entries().rename(entries().inner().getFirst(), "rate"),
                                "Train",
                                PARAMETERS))
                .isEqualTo(
                        "{\"rate\": \"0.2\", \"rounds\": {\"Get\": \"Parameters.Count\"}, \"depth\": \"\"}");
        assertThat(
                        sample.after(
                                entries().remove(entries().inner().getLast()),
                                "Train",
                                PARAMETERS + "/depth"))
                .isEqualTo("nothing");
    }

    @Test
    void refusesAKeyThatIsThere() {
        assertThat(entries().add("eta"))
                .isEqualTo(new Typed.Refused("There is already an entry called “eta”."));
    }

    @Test
    void addsMovesAndRemovesValues() {
        assertThat(sample.after(values().add(), "Prep", ENTRY))
                .isEqualTo("[\"python3\", \"prep.py\", \"\"]");
        assertThat(sample.after(values().move(1, -1), "Prep", ENTRY))
                .isEqualTo("[\"prep.py\", \"python3\", \"\"]");
        assertThat(sample.after(values().remove(2), "Prep", ENTRY))
                .isEqualTo("[\"prep.py\", \"python3\"]");
        assertThat(values().move(0, -1)).isEqualTo(Typed.NOTHING);
    }

    @Test
    void addsAnItemUnderAFreeName() {
        assertThat(sample.after(items().add(), "Prep", OUTPUTS + "/1/OutputName"))
                .isEqualTo("\"output-2\"");
        assertThat(items().items())
                .extracting(ItemsRow.Item::name)
                .containsExactly("train", "output-2");
        assertThat(sample.after(items().remove(1), "Prep", OUTPUTS + "/1")).isEqualTo("nothing");
    }

    @Test
    void saysWhoUsesAnOutput() {
        assertThat(items().items().getFirst().usedBy()).containsExactly("Train");
        assertThat(((ItemsRow) sample.row("Prep", "/PropertyFiles")).items().getFirst().usedBy())
                .containsExactly("Gate");
    }

    @Test
    void readsConditionsOfEveryShape() {
        assertThat(conditions().conditions())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Compare", "Or", "Unknown");
        var or = (ConditionsRow.Or) conditions().conditions().get(1);
        assertThat(or.conditions())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Compare", "Not");
    }

    @Test
    void changesTheOperatorAndKeepsTheOperands() {
        var first = conditions().conditions().getFirst();
        assertThat(
                        sample.after(
                                conditions().operator(first, Operator.GREATER_THAN),
                                "Gate",
                                CONDITIONS + "/0/Type"))
                .isEqualTo("\"GreaterThan\"");
        var again = conditions().conditions().getFirst();
        assertThat(
                        sample.after(
                                conditions().operator(again, Operator.IN),
                                "Gate",
                                CONDITIONS + "/0/Values"))
                .isEqualTo("[6.0]");
    }

    @Test
    void negatesAndTakesTheNotAwayAgain() {
        String before = sample.document().text();
        Json source =
                sample.document()
                        .named("Gate")
                        .orElseThrow()
                        .at(Pointer.parse(CONDITIONS + "/0"))
                        .orElseThrow();
        var first = conditions().conditions().getFirst();
        assertThat(sample.after(conditions().negate(first, source), "Gate", CONDITIONS + "/0/Type"))
                .isEqualTo("\"Not\"");
        Json not =
                sample.document()
                        .named("Gate")
                        .orElseThrow()
                        .at(Pointer.parse(CONDITIONS + "/0"))
                        .orElseThrow();
        sample.after(
                conditions().negate(conditions().conditions().getFirst(), not), "Gate", CONDITIONS);
        assertThat(dev.stepwright.model.fixtures.PipelineFixture.read(before).root())
                .matches(root -> root.sameValue(sample.document().root()));
    }

    @Test
    void leavesAnEmptyListWhenTheLastConditionGoes() {
        for (int i = 0; i < 3; i++) {
            sample.after(
                    conditions().remove(conditions().conditions().getFirst()), "Gate", CONDITIONS);
        }
        assertThat(
                        sample.document()
                                .named("Gate")
                                .orElseThrow()
                                .at(Pointer.parse(CONDITIONS))
                                .map(Json::text))
                .contains("[]");
    }

    private Json source(String place) {
        return sample.document().named("Gate").orElseThrow().at(Pointer.parse(place)).orElseThrow();
    }

    private List<String> shapes() {
        return conditions().conditions().stream()
                .map(each -> each.getClass().getSimpleName())
                .toList();
    }

    @Test
    void movesConditionsUpAndDown() {
        var second = conditions().conditions().get(1);
        sample.after(conditions().move(second, source(CONDITIONS + "/1"), -1), "Gate", CONDITIONS);
        assertThat(shapes()).containsExactly("Or", "Compare", "Unknown");
        var or = (ConditionsRow.Or) conditions().conditions().getFirst();
        String inside = CONDITIONS + "/0/Conditions";
        sample.after(
                conditions().move(or.conditions().getFirst(), source(inside + "/0"), 1),
                "Gate",
                inside);
        assertThat(((ConditionsRow.Or) conditions().conditions().getFirst()).conditions())
                .extracting(each -> each.getClass().getSimpleName())
                .containsExactly("Not", "Compare");
        assertThat(conditions().move(or, source(CONDITIONS + "/0"), -1)).isEqualTo(Typed.NOTHING);
    }

    @Test
    void takesAnEmptiedNegationAndGroupAway() {
        var or = (ConditionsRow.Or) conditions().conditions().get(1);
        var not = (ConditionsRow.Not) or.conditions().get(1);
        sample.after(conditions().remove(not.condition()), "Gate", CONDITIONS);
        or = (ConditionsRow.Or) conditions().conditions().get(1);
        assertThat(or.conditions()).hasSize(1);
        sample.after(conditions().remove(or.conditions().getFirst()), "Gate", CONDITIONS);
        assertThat(shapes()).containsExactly("Compare", "Unknown");
    }

    @Test
    void groupsAConditionAndDissolvesTheGroup() {
        var first = conditions().conditions().getFirst();
        Json before = source(CONDITIONS + "/0");
        sample.after(conditions().grouped(first, before), "Gate", CONDITIONS);
        var group = (ConditionsRow.Or) conditions().conditions().getFirst();
        sample.after(conditions().ungrouped(group, source(CONDITIONS + "/0")), "Gate", CONDITIONS);
        assertThat(source(CONDITIONS + "/0")).matches(before::sameValue);
    }

    @Test
    void beginsAComparisonThatFitsTheKindOfItsLeftSide() {
        var row = conditions();
        var type = Choice.Put.of(dev.stepwright.model.pipeline.Expression.get("Parameters.Type"));
        assertThat(
                        sample.after(
                                row.add(row.place(), 3, type, Optional.of(ValueKind.TEXT), true),
                                "Gate",
                                CONDITIONS + "/3"))
                .isEqualTo(
                        "{\"Type\": \"Or\", \"Conditions\": [{\"Type\": \"Equals\","
                                + " \"LeftValue\": {\"Get\": \"Parameters.Type\"}, \"RightValue\": \"\"}]}");
    }

    @Test
    void writesALiteralInTheKindOfTheOtherSide() {
        var left = ((ConditionsRow.Compare) conditions().conditions().getFirst()).right();
        assertThat(fitted(left, "7", ValueKind.NUMBER)).isEqualTo("7");
        assertThat(fitted(left, "7", ValueKind.TEXT)).isEqualTo("\"7\"");
        assertThat(fitted(left, "true", ValueKind.TEXT)).isEqualTo("\"true\"");
        assertThat(fitted(left, "true", ValueKind.BOOLEAN)).isEqualTo("true");
    }

    private String fitted(ValueRow row, String text, ValueKind other) {
        Typed typed = conditions().fitting(row.typed(text), Optional.of(other));
        return ((dev.stepwright.model.edit.SetValue) ((Typed.Change) typed).edit())
                .value()
                .orElseThrow()
                .text();
    }

    @Test
    void writesALiteralThatIsThereInAnotherKind() {
        var right = ((ConditionsRow.Compare) conditions().conditions().getFirst()).right();
        assertThat(
                        sample.after(
                                conditions().converted(right, ValueKind.TEXT).orElseThrow(),
                                "Gate",
                                CONDITIONS + "/0/RightValue"))
                .isEqualTo("\"6.0\"");
        assertThat(conditions().converted(right, ValueKind.BOOLEAN)).isEmpty();
    }
}
