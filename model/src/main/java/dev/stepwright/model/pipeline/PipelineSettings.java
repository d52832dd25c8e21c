package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What belongs to a pipeline and has no place in its definition: name, role, description, tags,
/// parallelism, sets of values for the parameters, scenarios. It is kept as the object that the
/// file beside the definition holds, so that nothing in it is lost.
public record PipelineSettings(JsonObject values) {
    public static final PipelineSettings EMPTY = new PipelineSettings(JsonObject.EMPTY);

    public Optional<String> pipelineName() {
        return values.text("PipelineName");
    }

    public Optional<String> description() {
        return values.text("PipelineDescription");
    }

    public Optional<String> role() {
        return values.text("RoleArn");
    }

    /// How many steps may run at once; empty for no limit.
    public Optional<Integer> maxParallel() {
        return values.object("ParallelismConfiguration")
                .flatMap(object -> object.get("MaxParallelExecutionSteps"))
                .map(Json::text)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf);
    }

    /// The sets of values for the parameters, those without a name included.
    public List<ParameterSet> parameterSets() {
        JsonArray list = values.array(ParameterSet.LIST).orElse(JsonArray.EMPTY);
        return IntStream.range(0, list.size())
                .mapToObj(index -> ParameterSet.of(index, list.get(index)))
                .toList();
    }

    /// The first set of a name.
    public Optional<ParameterSet> parameterSet(String name) {
        return parameterSets().stream().filter(set -> set.name().equals(name)).findFirst();
    }

    public PipelineSettings with(String key, Json value) {
        return new PipelineSettings(values.plus(key, value));
    }
}
