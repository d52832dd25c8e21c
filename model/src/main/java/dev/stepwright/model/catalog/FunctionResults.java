package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a Python function with the decorator `@step` returns, as other steps read it.
///
/// The SDK writes the result as JSON into a file beside the job's other output; whoever reads the
/// file must be made to wait, because a join over an output path says nothing of a result.
public final class FunctionResults {
    /// The member of the file that holds what the function returned.
    public static final String RESULT = "Result";

    private static final String VARIANT = "step-function";
    private static final String FLAG = "--serialize_output_to_json";
    private static final Pointer CONTAINER =
            Pointer.of("Arguments", "AlgorithmSpecification", "ContainerArguments");

    private FunctionResults() {}

    /// Whether a step is such a function.
    public static boolean has(Optional<StepVariant> variant) {
        return variant.filter(found -> found.id().equals(VARIANT)).isPresent();
    }

    /// The result of a function, or a part of it.
    ///
    /// @param path where in the file, such as `Result['mse']`
    public static Json of(String function, String path) {
        Json file =
                Expression.join(
                        "/",
                        List.of(
                                Expression.get(
                                        "Steps." + function + ".OutputDataConfig.S3OutputPath"),
                                Json.of("results.json")));
        return JsonObject.EMPTY.plus(
                Expression.JSON_GET,
                JsonObject.EMPTY.plus("S3Uri", file).plus("Path", Json.of(path)));
    }

    /// The list that the container is called with, when it still lacks the word to write the
    /// result as JSON; with the word added.
    public static Optional<JsonArray> toldToWrite(Step function) {
        return function.at(CONTAINER)
                .flatMap(Json::asArray)
                .filter(arguments -> !isTold(arguments.values().toList()))
                .map(
                        arguments -> {
                            var told = new ArrayList<>(arguments.values().toList());
                            int flag = indexOf(told);
                            if (flag >= 0 && flag + 1 < told.size()) {
                                told.set(flag + 1, Json.of("true"));
                            } else {
                                if (flag < 0) {
                                    told.add(Json.of(FLAG));
                                }
                                told.add(Json.of("true"));
                            }
                            return JsonArray.of(told);
                        });
    }

    /// Where that list stands.
    public static Pointer arguments() {
        return CONTAINER;
    }

    private static boolean isTold(List<Json> arguments) {
        int flag = indexOf(arguments);
        return flag >= 0
                && flag + 1 < arguments.size()
                && arguments.get(flag + 1) instanceof JsonText text
                && text.value().equals("true");
    }

    private static int indexOf(List<Json> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof JsonText text && text.value().equals(FLAG)) {
                return i;
            }
        }
        return -1;
    }
}
