package dev.stepwright.model.catalog;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All step types, in the order of the palette, and the variants that steps of a type may be.
public final class StepCatalog {
    /// The types that Stepwright comes with.
    public static final StepCatalog STANDARD =
            new StepCatalog(StandardSteps.ALL, StandardVariants.ALL);

    private final Map<String, StepType> types;
    private final List<StepVariant> variants;

    /// Types without variants.
    public StepCatalog(List<StepType> all) {
        this(all, List.of());
    }

    public StepCatalog(List<StepType> all, List<StepVariant> variants) {
        var byName = new LinkedHashMap<String, StepType>();
        all.forEach(type -> byName.put(type.name(), type));
        types = Collections.unmodifiableMap(byName);
        this.variants = List.copyOf(variants);
    }

    public Collection<StepType> types() {
        return types.values();
    }

    public List<StepVariant> variants() {
        return variants;
    }

    /// The type of a name; one that is not known still has an answer.
    public StepType type(String name) {
        StepType known = types.get(name);
        return known != null ? known : StepType.unknown(name);
    }

    public StepType typeOf(Step step) {
        return type(step.type());
    }

    /// What to show a step as.
    public StepKind kindOf(Step step, Document document) {
        StepType type = typeOf(step);
        return variantOf(step, document)
                .map(
                        variant ->
                                new StepKind(
                                        variant.title(),
                                        variant.title(),
                                        variant.icon(),
                                        variant.help(),
                                        type.permissions(),
                                        variant.fact(step)))
                .orElseGet(() -> StepKind.of(type));
    }

    /// The variant that a step is; empty for most.
    public Optional<StepVariant> variantOf(Step step, Document document) {
        for (StepVariant variant : variants) {
            if (variant.recognises(step, document)) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    /// The names of the steps whose variant may be another one when this step has changed.
    public List<String> partnersOf(Step step) {
        return variants.stream().flatMap(variant -> variant.partner(step).stream()).toList();
    }
}
