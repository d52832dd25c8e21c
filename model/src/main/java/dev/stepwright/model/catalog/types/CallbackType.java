package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.OUTPUT_PARAMETERS;
import static dev.stepwright.model.catalog.Trait.WAITS_FOR_ANSWER;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Map;

/// Sends a message to a queue and waits until somebody answers: an approval, an outside system.
public final class CallbackType {
    private CallbackType() {}

    public static final StepType TYPE =
            StepType.named("Callback")
                    .title("Callback")
                    .category(INTEGRATION)
                    .icon("callback")
                    .help(
                            "Sends a message to a queue and waits until somebody answers: an approval, an outside system.")
                    .traits(CACHEABLE, OUTPUT_PARAMETERS, WAITS_FOR_ANSWER)
                    .stepKeys("SqsQueueUrl", "OutputParameters")
                    .initially(
                            "/SqsQueueUrl",
                            "https://sqs.us-east-1.amazonaws.com/111122223333/approvals")
                    .initially("/Arguments", java.util.Map.of())
                    .initially("/OutputParameters", java.util.List.of())
                    .group(
                            "Queue",
                            Field.text(
                                            "/SqsQueueUrl",
                                            "SQS queue URL",
                                            "The queue that the message is sent to.")
                                    .requiredHere())
                    .group(
                            "Message",
                            new Field.Entries(
                                    Pointer.parse("/Arguments"),
                                    "Message",
                                    "What the message carries: a flat object of texts, numbers and references."))
                    .group(
                            "Outputs",
                            new Field.Items(
                                    Pointer.parse("/OutputParameters"),
                                    "Outputs",
                                    "Values that come with the answer and that later steps can use.",
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
                    .permissions("sqs:SendMessage")
                    .seconds(30)
                    .build();
}
