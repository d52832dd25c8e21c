package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// That every rule has its mistake in one of the families.
class RulesTest {
    /// Rules of files that cannot be opened: there is no document to check.
    private static final Set<Rule> OF_FILES =
            EnumSet.of(Rule.JSON_SYNTAX, Rule.JSON_DUP_KEY, Rule.STEPS_MISSING);

    /// Rules of files that steps run: the model sees no files.
    private static final Set<Rule> OF_LOCAL_CODE =
            EnumSet.of(Rule.CODE_FILE_MISSING, Rule.CODE_FUNCTION_MISSING, Rule.CODE_KIND);

    /// Rules of what belongs to a pipeline beside its definition have a test of their own.
    private static final Set<Rule> OF_SETTINGS = EnumSet.of(Rule.PARAM_NO_DEFAULT_SCHEDULED);

    /// The mistakes of all families.
    static Stream<RuleFamily.Mistake> all() {
        return Stream.of(
                        DefinitionRulesTest.mistakes(),
                        ParameterRulesTest.mistakes(),
                        StepRulesTest.mistakes(),
                        ReferenceRulesTest.mistakes(),
                        ConditionRulesTest.mistakes(),
                        DeclarationRulesTest.mistakes(),
                        ArgumentRulesTest.mistakes(),
                        JobRulesTest.mistakes(),
                        CallRulesTest.mistakes(),
                        ServiceRulesTest.mistakes(),
                        RetryAndCacheRulesTest.mistakes())
                .flatMap(mistakes -> mistakes);
    }

    @Test
    void coversEveryRule() {
        Set<Rule> covered = EnumSet.copyOf(OF_FILES);
        covered.addAll(OF_LOCAL_CODE);
        covered.addAll(OF_SETTINGS);
        all().forEach(one -> covered.add(one.rule()));
        assertThat(covered).isEqualTo(EnumSet.allOf(Rule.class));
    }
}
