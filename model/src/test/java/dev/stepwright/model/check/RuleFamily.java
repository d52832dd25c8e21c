package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is tested of every family of rules, and the small definitions that several of them share.
///
/// A family is a class of its own with a method `mistakes()`, one mistake for every rule: what is
/// told, how bad it is, and where. [RulesTest] knows all families.
abstract class RuleFamily {
    /// @param told `severity pointer: message`, as [Found#by] gives it
    record Mistake(Rule rule, String told, String definition) {
        @Override
        public String toString() {
            return rule + " " + told;
        }
    }

    static Mistake tells(Rule rule, String told, String definition) {
        return new Mistake(rule, told, definition);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsEachMistakeOnceAtItsPlace(Mistake one) {
        assertThat(Found.by(one.rule(), one.definition())).isEqualTo(List.of(one.told()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void pointsAtSomethingThatIsThere(Mistake one) {
        var document = Found.definition(one.definition());
        assertThat(Found.problems(document))
                .allSatisfy(
                        problem ->
                                assertThat(document.root().at(problem.location().in(document)))
                                        .isPresent());
    }

    /// A condition that nothing is wrong with.
    static final String GATE =
            "{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}";
    static final String STOP = step("Stop", "Fail", "'Arguments':{'ErrorMessage':'x'}");
    static final String PREP =
            step(
                    "Prep",
                    "Processing",
                    "'Arguments':{'ProcessingOutputConfig':{'Outputs':[{'OutputName':'train'}]}},"
                            + "'PropertyFiles':[{'PropertyFileName':'Report','OutputName':'train','FilePath':'r.json'}]");
    static final String TRAIN = step("Train", "Training", "'Arguments':{}");
    static final String ROLE = "'arn:aws:iam::123456789012:role/Exec'";

    /// A training step with what AWS asks for, and more in its arguments.
    static String trains(String more) {
        return steps(step("A", "Training", "'Arguments':{" + Found.TRAINING + "," + more + "}"));
    }

    /// A step of a type with these arguments only.
    static String args(String type, String arguments) {
        return steps(step("A", type, "'Arguments':{" + arguments + "}"));
    }

    /// A step of a type with these retry policies.
    static String retry(String type, String policy) {
        return steps(step("A", type, "'Arguments':{},'RetryPolicies':[" + policy + "]"));
    }
}
