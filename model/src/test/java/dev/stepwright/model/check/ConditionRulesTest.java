package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.condition;
import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of conditions and their branches.
class ConditionRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments/Conditions";
        return Stream.of(
                tells(
                        Rule.COND_EMPTY,
                        "warning "
                                + at
                                + ": has no conditions; it is expected to take its True branch always.",
                        gate("")),
                tells(
                        Rule.COND_TYPE,
                        "error "
                                + at
                                + "/0/Type: has a condition of type “And”, which does not exist; list its parts one after the other, as all of them must hold.",
                        gate("{'Type':'And','Conditions':[]}")),
                tells(
                        Rule.COND_KEYS,
                        "error "
                                + at
                                + "/0/Expression: has a condition of type Not with “Expression”; it takes Condition.",
                        gate("{'Type':'Not','Expression':" + GATE + "}")),
                tells(
                        Rule.COND_SCHEMA_ONLY,
                        "warning "
                                + at
                                + "/0/Type: has a condition of type “NotIn”, which only the official schema knows; Not around Equals or In says the same.",
                        gate("{'Type':'NotIn','Value':1,'In':[1]}")),
                tells(
                        Rule.COND_NO_BRANCH,
                        "warning /Steps/0: has no step in either branch, and nothing reads its outcome.",
                        steps(condition("Gate", GATE, "", ""))),
                tells(
                        Rule.COND_CONST,
                        "info " + at + "/0: compares 1 with 1, which is decided already (Equals).",
                        gate("{'Type':'Equals','LeftValue':1,'RightValue':1}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "error "
                                + at
                                + "/0/LeftValue: compares null, but only texts, numbers, true, false and expressions can be compared.",
                        gate("{'Type':'Equals','LeftValue':null,'RightValue':1}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "warning "
                                + at
                                + "/0/RightValue: puts true and false in order, which have none; ask whether they are equal.",
                        gate("{'Type':'LessThan','LeftValue':true,'RightValue':false}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "warning "
                                + at
                                + "/0/RightValue: compares a number with a text, which are never equal and cannot be put in order.",
                        steps(
                                condition(
                                        "Gate",
                                        "{'Type':'LessThan','LeftValue':{'Get':'Steps.Train.BillableTimeInSeconds'},'RightValue':'60'}",
                                        STOP,
                                        ""),
                                TRAIN)),
                tells(
                        Rule.COND_IN_EMPTY,
                        "warning "
                                + at
                                + "/0/Values: looks for a value in an empty list, so the condition never holds.",
                        gate(
                                "{'Type':'In','QueryValue':{'Get':'Execution.PipelineName'},'Values':[]}")),
                tells(
                        Rule.COND_BRANCH_SHAPE,
                        "error /Steps/0/Arguments/IfSteps/0: has the name “A” in its IfSteps, but a branch holds whole steps; move the step itself there.",
                        steps(condition("Gate", GATE, "'A'", ""))),
                tells(
                        Rule.COND_CHILD_ALSO_TOP,
                        "error /Steps/1/Name: stands in the False branch of “Gate” as well; a step of a branch stands there and nowhere else.",
                        steps(condition("Gate", GATE, "", STOP), STOP)),
                tells(
                        Rule.COND_DEEP,
                        "warning /Steps/0"
                                + "/Arguments/IfSteps/0".repeat(31)
                                + ": is the condition at depth 32; 31 conditions inside one another are known to work.",
                        steps(nest(32))));
    }

    private static String nest(int depth) {
        return depth == 0 ? "" : condition("C" + depth, GATE, nest(depth - 1), "");
    }

    private static String gate(String conditions) {
        return steps(condition("Gate", conditions, lambda("In", ""), ""));
    }
}
