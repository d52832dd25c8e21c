package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.OUTPUT_PARAMETERS;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Map;

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
                    .initially("/Arguments", java.util.Map.of())
                    .initially("/OutputParameters", java.util.List.of())
                    .group(
                            "Function",
                            Field.text("/FunctionArn", "Function ARN", "The function to call.")
                                    .requiredHere()
                                    .literalOnly())
                    .group(
                            "Input",
                            new Field.Entries(
                                    Pointer.parse("/Arguments"),
                                    "Input",
                                    "What the function is given: a flat object of texts, numbers and references."))
                    .group(
                            "Outputs",
                            new Field.Items(
                                    Pointer.parse("/OutputParameters"),
                                    "Outputs",
                                    "Members of the function's answer that later steps can use.",
                                    "OutputName",
                                    List.of(
                                            Field.choice(
                                                            "/OutputType",
                                                            "Type",
                                                            "What the value is.",
                                                            "String",
                                                            "Integer",
                                                            "Float",
                                                            "Boolean")
                                                    .requiredHere()
                                                    .literalOnly()),
                                    Json.of(Map.of("OutputType", "String"))))
                    .folded("Cache", CommonFields.CACHE_ENABLED, CommonFields.CACHE_EXPIRY)
                    .permissions("lambda:InvokeFunction")
                    .seconds(4)
                    .build();
}
