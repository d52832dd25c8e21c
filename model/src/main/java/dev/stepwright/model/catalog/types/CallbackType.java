package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.OUTPUT_PARAMETERS;
import static dev.stepwright.model.catalog.Trait.WAITS_FOR_ANSWER;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.StepType;
import java.util.List;

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
                    .initially("/Arguments", object())
                    .initially("/OutputParameters", List.of())
                    .group(
                            "Queue",
                            at("/SqsQueueUrl")
                                    .called("SQS queue URL")
                                    .explained("The queue that the message is sent to."))
                    .group(
                            "Message",
                            at("/Arguments")
                                    .called("Message")
                                    .explained(
                                            "What the message carries: a flat object of texts, numbers and references."))
                    .group(
                            "Outputs",
                            at("/OutputParameters")
                                    .called("Outputs")
                                    .explained(
                                            "Values that come with the answer and that later steps can use.")
                                    .with(member("OutputType").called("Type"))
                                    .fresh("OutputType", "String"))
                    .permissions("sqs:SendMessage")
                    .seconds(30)
                    .build();
}
