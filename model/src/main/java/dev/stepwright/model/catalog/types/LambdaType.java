package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.OUTPUT_PARAMETERS;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Calls a Lambda function with values of the pipeline and takes its answer.
public final class LambdaType {
    private LambdaType() {}

    public static final StepType TYPE =
            StepType.named("Lambda")
                    .title("Lambda")
                    .category(INTEGRATION)
                    .icon("lambda")
                    .help(
                            "Calls a Lambda function with values of the pipeline and takes its answer.")
                    .traits(CACHEABLE, OUTPUT_PARAMETERS)
                    .stepKeys("FunctionArn", "OutputParameters")
                    .initially(
                            "/FunctionArn",
                            "arn:aws:lambda:us-east-1:111122223333:function:my-function")
                    .initially("/Arguments", object())
                    .initially("/OutputParameters", List.of())
                    .group("Function", at("/FunctionArn").explained("The function to call."))
                    .group(
                            "Input",
                            at("/Arguments")
                                    .called("Input")
                                    .explained(
                                            "What the function is given: a flat object of texts, numbers and references."))
                    .group(
                            "Outputs",
                            at("/OutputParameters")
                                    .called("Outputs")
                                    .explained(
                                            "Members of the function's answer that later steps can use.")
                                    .with(member("OutputType").called("Type"))
                                    .fresh("OutputType", "String"))
                    .permissions("lambda:InvokeFunction")
                    .seconds(4)
                    .build();
}
