package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Lambda step names its function, a Callback step its queue.
final class Addresses implements StepCheck {
    static final int LONGEST = 256;
    private static final String FUNCTION = "FunctionArn";
    private static final String QUEUE = "SqsQueueUrl";
    private static final Pattern ARN =
            Pattern.compile(
                    "arn:aws[a-z-]*:lambda:[a-z0-9-]+:\\d{12}:function:[\\w.-]+(:[\\w$-]+)?");
    private static final Pattern URL = Pattern.compile("https://[^/\\s]+(/.*)?");
    private static final Pattern SQS_URL =
            Pattern.compile("https://[^/\\s]+/\\d{12}/[\\w-]+(\\.fifo)?");

    @Override
    public void check(StepContext step) {
        if (!step.step().isObject()) {
            return;
        }
        if (step.type().stepKeys().contains(FUNCTION)) {
            address(step, FUNCTION, Rule.LAMBDA_ARN, ARN, ARN);
        }
        if (step.type().stepKeys().contains(QUEUE)) {
            address(step, QUEUE, Rule.CALLBACK_URL, URL, SQS_URL);
        }
    }

    /// @param form what it must look like
    /// @param usual what it looks like as far as anybody has seen
    private static void address(
            StepContext step, String member, Rule rule, Pattern form, Pattern usual) {
        Pointer at = Pointer.of(member);
        Optional<Json> value = Taken.value(step.body(), member);
        if (value.isEmpty()) {
            step.tell(rule, "missing", step.body().has(member) ? at : Pointer.ROOT);
        } else if (value.get() instanceof JsonText text) {
            String shown = Shown.text(text.value());
            if (Placeholders.in(text.value())) {
                if (!usual.matcher(text.value()).matches()) {
                    step.tell(Severity.WARNING, rule, "value", at, shown);
                }
            } else if (!form.matcher(text.value()).matches()) {
                step.tell(rule, "value", at, shown);
            } else if (text.value().length() > LONGEST) {
                step.tell(rule, "long", at, text.value().length());
            } else if (!usual.matcher(text.value()).matches()) {
                step.tell(Severity.WARNING, rule, "value", at, shown);
            }
        } else if (!(value.get() instanceof JsonObject)) {
            step.tell(rule, "value", at, Shown.value(value.get()));
        } else if (!Expression.isExpression(value.get())) {
            step.tell(rule, "value", at, value.get().kind());
        } else if (rule == Rule.LAMBDA_ARN) {
            step.tell(Severity.WARNING, rule, "expression", at);
        }
    }
}
