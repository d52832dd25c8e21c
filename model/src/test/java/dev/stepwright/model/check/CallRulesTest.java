package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of steps that call, check or end: Fail, Lambda, Callback, the checks.
class CallRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments";
        return Stream.of(
                tells(
                        Rule.FAIL_MESSAGE,
                        "info " + at + "/ErrorMessage: ends the execution without saying why.",
                        args("Fail", "'ErrorMessage':''")),
                tells(
                        Rule.FAIL_IN_RETRY,
                        "info /Steps/0/RetryPolicies: has retry policies, but an execution that ended in a Fail step cannot be retried.",
                        retry("Fail", "{'ExceptionType':['Step.THROTTLING'],'MaxAttempts':2}")),
                tells(
                        Rule.LAMBDA_ARN,
                        "error /Steps/0/FunctionArn: has “f” as its FunctionArn, which is no ARN of a Lambda function (arn:aws:lambda:…:function:…).",
                        steps(step("A", "Lambda", "'FunctionArn':'f'"))),
                tells(
                        Rule.CALLBACK_URL,
                        "error /Steps/0: names no queue (SqsQueueUrl).",
                        callback("")),
                tells(
                        Rule.IO_NESTED,
                        "warning "
                                + at
                                + "/x: hands over a list as “x”, but only texts, numbers, true, false and expressions can be handed over.",
                        steps(lambda("A", "'x':[1]"))),
                tells(
                        Rule.OUT_TYPE,
                        "error /Steps/0/OutputParameters/0/OutputType: declares an output of type “Strin”; the types are String, Integer, Boolean and Float. Did you mean “String”?",
                        callback(",'OutputParameters':[{'OutputName':'a','OutputType':'Strin'}]")),
                tells(
                        Rule.OUT_NAME_SHARED,
                        "info /Steps/1/OutputParameters/0/OutputName: declares an output “b”, and so does “A”; the Python SDK would mix them up.",
                        steps(
                                lambda("A", ""),
                                step(
                                        "B",
                                        "Callback",
                                        "'OutputParameters':[{'OutputName':'b','OutputType':'String'}]"))),
                tells(
                        Rule.CHECK_TYPE,
                        "error /Steps/0/CheckType: has the check type “MODEL_QUALITY”; the types are DATA_BIAS, MODEL_BIAS or MODEL_EXPLAINABILITY.",
                        clarify(",'CheckType':'MODEL_QUALITY'")),
                tells(
                        Rule.CHECK_BASELINE,
                        "warning /Steps/0: checks against a baseline, but names neither one nor a model package group to take it from.",
                        clarify(",'CheckType':'DATA_BIAS'")
                                .replace("'SkipCheck':true", "'SkipCheck':false")),
                tells(
                        Rule.CHECK_STATS_ON_CLARIFY,
                        "warning /Steps/0/SuppliedBaselineStatistics: has SuppliedBaselineStatistics, but a step of type Clarify check compares constraints only.",
                        clarify(",'SuppliedBaselineStatistics':'s3://b/s.json'")),
                tells(
                        Rule.CHECK_MODEL_NAME,
                        "warning /Steps/0: checks a model (MODEL_BIAS) without naming it (ModelName).",
                        clarify(",'CheckType':'MODEL_BIAS'")));
    }

    private static String clarify(String more) {
        return steps(
                step(
                        "A",
                        "ClarifyCheck",
                        "'Arguments':{},'SkipCheck':true,'RegisterNewBaseline':true" + more));
    }

    private static String callback(String more) {
        return steps(step("A", "Callback", "'Arguments':{}" + more));
    }
}
