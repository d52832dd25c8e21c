package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// A plain text that names a step or a parameter because the job of a generated step resolves it by
/// itself (rule R10 of the definition reference): a property reference or the step's name among the
/// arguments of an `@step` function's container, the step's name in an S3 location that is joined
/// behind the execution's id, and a member `StepName`.
///
/// Whether something of that name is there is not asked: a prefix that stands behind the
/// execution's id is found too.
///
/// @param at its place below the step
/// @param text the text as it is meant
/// @param isReference true for `Steps.<step>.<path>` or `Parameters.<name>`, false for the name of
// a
///     step alone
public record PlainName(Pointer at, String text, boolean isReference) {
    private static final String OPTION = "--";

    /// Adds those that a value of a step's own content is or holds.
    static void collect(Pointer at, Json value, List<PlainName> found) {
        switch (value) {
            case JsonArray array when at.last().equals("ContainerArguments") ->
                    containerArguments(at, array, found);
            case JsonArray array when at.last().equals("Values") -> joined(at, array, found);
            case JsonText text when at.last().equals("StepName") ->
                    found.add(new PlainName(at, text.value(), false));
            default -> {}
        }
    }

    private static void containerArguments(Pointer at, JsonArray array, List<PlainName> found) {
        String option = "";
        String before = "";
        for (int i = 0; i < array.size(); i++) {
            String text = array.get(i).asText().orElse("");
            if (text.startsWith(OPTION)) {
                option = text;
            } else if (option.equals("--property_references")
                    && (text.startsWith("Steps.") || text.startsWith("Parameters."))) {
                found.add(new PlainName(at.child(i), text, true));
            } else if (before.equals("--pipeline_step_name") && !text.isEmpty()) {
                found.add(new PlainName(at.child(i), text, false));
            }
            before = text;
        }
    }

    private static void joined(Pointer at, JsonArray values, List<PlainName> found) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i) instanceof JsonText text && isExecutionId(values.get(i - 1))) {
                found.add(new PlainName(at.child(i), text.value(), false));
            }
        }
    }

    private static boolean isExecutionId(Json value) {
        return value instanceof JsonObject object
                && object.text(Expression.GET)
                        .filter("Execution.PipelineExecutionId"::equals)
                        .isPresent();
    }
}
