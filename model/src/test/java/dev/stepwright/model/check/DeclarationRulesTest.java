package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of what a step declares for others: inputs, outputs, property files.
class DeclarationRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        return Stream.of(
                tells(
                        Rule.PROC_INPUT_DUP,
                        "error /Steps/0/Arguments/ProcessingInputs/1/InputName: has another input “a” before this one.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{'ProcessingInputs':[{'InputName':'a'},{'InputName':'a'}]}"))),
                tells(
                        Rule.PROC_OUTPUT_DUP,
                        "error /Steps/0/Arguments/ProcessingOutputConfig/Outputs/1/OutputName: has another output “a” before this one.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{'ProcessingOutputConfig':{'Outputs':[{'OutputName':'a'},{'OutputName':'a'}]}}"))),
                tells(
                        Rule.PF_OUTPUT_UNKNOWN,
                        "error /Steps/0/PropertyFiles/0/OutputName: declares a property file in the output “tran”, which it does not have. Did you mean “train”?",
                        steps(
                                PREP.replace(
                                        "'OutputName':'train','FilePath'",
                                        "'OutputName':'tran','FilePath'"))),
                tells(
                        Rule.PF_DUP,
                        "error /Steps/0/PropertyFiles/1/PropertyFileName: declares the property file “R” twice.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{},'PropertyFiles':[{'PropertyFileName':'R'},{'PropertyFileName':'R'}]"))),
                tells(
                        Rule.PF_FIELDS,
                        "error /Steps/0/PropertyFiles/0: declares a property file without FilePath.",
                        steps(PREP.replace(",'FilePath':'r.json'", ""))),
                tells(
                        Rule.OUT_DUP,
                        "error /Steps/0/OutputParameters/1/OutputName: declares the output “a” twice.",
                        steps(lambda("A", "").replace("'b'", "'a'"))));
    }
}
