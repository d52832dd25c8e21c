package dev.stepwright.model.catalog;

import dev.stepwright.model.pipeline.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All step types, in the order of the palette.
public final class StepCatalog {
    /// The types that Stepwright comes with.
    public static final StepCatalog STANDARD = new StepCatalog(StandardSteps.ALL);

    private final Map<String, StepType> types;

    public StepCatalog(List<StepType> all) {
        var byName = new LinkedHashMap<String, StepType>();
        all.forEach(type -> byName.put(type.name(), type));
        types = Collections.unmodifiableMap(byName);
    }

    public Collection<StepType> types() {
        return types.values();
    }

    /// The type of a name; one that is not known still has an answer.
    public StepType type(String name) {
        StepType known = types.get(name);
        return known != null ? known : StepType.unknown(name);
    }

    public StepType typeOf(Step step) {
        return type(step.type());
    }
}
