package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.condition;
import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of every step, whatever its type: name, type, members, dependencies.
class StepRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        return Stream.of(
                tells(
                        Rule.STEP_NAME_CHARS,
                        "error /Steps/0/Name: has a space in its name “train model”; letters, digits, hyphens and underscores are allowed.",
                        steps(lambda("train model", ""))),
                tells(
                        Rule.STEP_NAME_LONG,
                        "error /Steps/0/Name: has a name of 65 characters; 64 are allowed.",
                        steps(lambda("s".repeat(65), ""))),
                tells(
                        Rule.DUP_STEP_NAME,
                        "error /Steps/1/Name: has the same name as another step at the top level; names must differ in the whole pipeline.",
                        steps(lambda("A", ""), TRAIN.replace("Train'", "A'"))),
                tells(
                        Rule.NAME_CASE_CLASH,
                        "warning /Steps/1/Name: has a name that differs from “Train” by upper and lower case only.",
                        steps(TRAIN, lambda("train", ""))),
                tells(
                        Rule.STEP_TYPE_MISSING,
                        "error /Steps/0: has no type.",
                        steps("{'Name':'A'}")),
                tells(
                        Rule.STEP_TYPE_UNKNOWN,
                        "warning /Steps/0/Type: has the type “CreateModel”, which is not known. Did you mean “Model”?",
                        steps(step("A", "CreateModel", "'Arguments':{}"))),
                tells(
                        Rule.STEP_TYPE_SDK_GAP,
                        "info /Steps/0/Type: is of type Job, which only one line of the Python SDK knows.",
                        steps(step("A", "Job", "'Arguments':{}"))),
                tells(
                        Rule.STEP_KEY_UNKNOWN,
                        "warning /Steps/0/PropertyFiles: has a member “PropertyFiles” that a step of type Training does not take.",
                        steps(step("A", "Training", "'Arguments':{},'PropertyFiles':[]"))),
                tells(
                        Rule.ARGS_MISSING,
                        "error /Steps/0: has no “Arguments”.",
                        steps(step("A", "Training", ""))),
                tells(
                        Rule.DISPLAY_NAME_LONG,
                        "error /Steps/0/DisplayName: has a display name of 257 characters; 256 are allowed.",
                        steps(
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'DisplayName':'" + "d".repeat(257) + "'"))),
                tells(
                        Rule.DESCRIPTION_LONG,
                        "error /Steps/0/Description: has a description of 3073 characters; 3072 are allowed.",
                        steps(
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'Description':'"
                                                + "d".repeat(3073)
                                                + "'"))),
                tells(
                        Rule.DEPENDS_ON_TYPE,
                        "error /Steps/0/DependsOn: has “B” as its “DependsOn”, but it must be a list of step names.",
                        steps(step("A", "Training", "'Arguments':{},'DependsOn':'B'"))),
                tells(
                        Rule.DANGLING_DEPENDS_ON,
                        "error /Steps/1/DependsOn/0: waits for “Nowhere”, but no step has that name. Did you mean “Nowhere2”?",
                        steps(
                                lambda("Nowhere2", ""),
                                step("A", "Training", "'Arguments':{},'DependsOn':['Nowhere']"))),
                tells(
                        Rule.DEPENDS_ON_SELF,
                        "error /Steps/0/DependsOn/0: waits for itself, so it can never start.",
                        steps(step("A", "Training", "'Arguments':{},'DependsOn':['A']"))),
                tells(
                        Rule.DEPENDS_ON_DUP,
                        "warning /Steps/1/DependsOn/1: waits for “Train” twice; once is enough.",
                        steps(
                                TRAIN,
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'DependsOn':['Train','Train']"))),
                tells(
                        Rule.DEPENDS_ON_FAIL,
                        "error /Steps/1/DependsOn/0: waits for “Stop”, but nothing can run after a step of type Fail.",
                        steps(STOP, step("A", "Training", "'Arguments':{},'DependsOn':['Stop']"))),
                tells(
                        Rule.DEPENDS_ON_CONDITION,
                        "warning /Steps/1/DependsOn/0: waits for the condition “Gate” by “DependsOn”; the service once refused that. A reference to its Outcome does the same.",
                        steps(
                                condition("Gate", GATE, STOP, ""),
                                step("A", "Training", "'Arguments':{},'DependsOn':['Gate']"))),
                tells(
                        Rule.DEPENDS_ON_OWN_CONDITION,
                        "warning /Steps/0/Arguments/IfSteps/0/DependsOn/0: waits for “Gate”, but stands inside it and runs after it anyway.",
                        steps(
                                condition(
                                        "Gate",
                                        GATE,
                                        step(
                                                "A",
                                                "Training",
                                                "'Arguments':{},'DependsOn':['Gate']"),
                                        ""))),
                tells(
                        Rule.DEPENDS_ON_REDUNDANT,
                        "info /Steps/2/DependsOn/0: waits for “Train” anyway, through “B”; the entry in “DependsOn” is not needed.",
                        steps(
                                TRAIN,
                                step("B", "Training", "'Arguments':{},'DependsOn':['Train']"),
                                step("C", "Training", "'Arguments':{},'DependsOn':['Train','B']"))),
                tells(
                        Rule.CYCLE,
                        "error /Steps/0/DependsOn/0: waits for itself in a loop: “A” waits for “C” waits for “B” waits for “A”. Remove one of these dependencies.",
                        steps(
                                step("A", "Training", "'Arguments':{},'DependsOn':['C']"),
                                step("B", "Training", "'Arguments':{},'DependsOn':['A']"),
                                step("C", "Training", "'Arguments':{},'DependsOn':['B']"))),
                tells(
                        Rule.TOO_MANY_STEPS,
                        "warning /Steps/50: is step 51 of 51; whether the service takes more than 50 steps in one pipeline is not documented.",
                        steps(
                                Stream.iterate(0, i -> i + 1)
                                        .limit(51)
                                        .map(i -> lambda("S" + i, ""))
                                        .toArray(String[]::new))),
                tells(
                        Rule.STEP_UNREACHABLE_FAIL,
                        "warning /Steps/0: waits for nothing and stands in no branch, so every execution fails at once.",
                        steps(STOP)),
                tells(
                        Rule.STEP_ORPHAN,
                        "info /Steps/0: is connected with no other step.",
                        steps(lambda("Lone", ""), STOP)));
    }
}
