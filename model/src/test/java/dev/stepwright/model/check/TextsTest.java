package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final List<String> KEYS =
            ResourceBundle.getBundle("dev.stepwright.model.check.problems", Locale.ROOT)
                    .keySet()
                    .stream()
                    .sorted()
                    .toList();

    /// The sentences of these come from reading the file.
    private static final List<Rule> TOLD_BY_READING =
            List.of(Rule.JSON_SYNTAX, Rule.JSON_DUP_KEY, Rule.STEPS_MISSING);

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASentenceAndAReason(Rule rule) {
        assertThat(rule.explanation()).endsWith(".").doesNotContain("{");
        if (!TOLD_BY_READING.contains(rule)) {
            assertThat(KEYS)
                    .anyMatch(
                            key ->
                                    key.equals(rule.name())
                                            || key.startsWith(rule.name() + ".")
                                                    && !key.endsWith(".why"));
        }
    }

    @Test
    void everySentenceBelongsToARule() {
        assertThat(KEYS)
                .filteredOn(key -> key.matches("[A-Z].*"))
                .allMatch(
                        key ->
                                java.util.stream.Stream.of(Rule.values())
                                        .anyMatch(
                                                rule ->
                                                        key.equals(rule.name())
                                                                || key.startsWith(
                                                                        rule.name() + ".")));
    }

    @Test
    void putsDetailsWhereTheyBelong() {
        assertThat(Texts.text("RETRY_RANGE", "MaxAttempts", "21", "{0}"))
                .isEqualTo(
                        "has MaxAttempts of 21 in a retry policy; whole numbers from 0 to {0} are allowed.");
    }

    @Test
    void cutsLongValuesAndKeepsThemOnOneLine() {
        assertThat(Shown.text("a\n b\t" + "😀".repeat(80)))
                .isEqualTo("“a b " + "😀".repeat(56) + "…”");
    }
}
