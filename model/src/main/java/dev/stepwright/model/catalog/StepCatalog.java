package dev.stepwright.model.catalog;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All step types, in the order of the palette, the variants that steps of a type may be, and the
/// constructs that make several steps at once.
public final class StepCatalog {
    /// The types that Stepwright comes with.
    public static final StepCatalog STANDARD =
            new StepCatalog(StandardSteps.ALL, StandardVariants.ALL, StandardConstructs.ALL);

    private final Map<String, StepType> types;
    private final List<StepVariant> variants;
    private final List<Construct> constructs;

    /// Types without variants.
    public StepCatalog(List<StepType> all) {
        this(all, List.of());
    }

    public StepCatalog(List<StepType> all, List<StepVariant> variants) {
        this(all, variants, List.of());
    }

    public StepCatalog(List<StepType> all, List<StepVariant> variants, List<Construct> constructs) {
        var byName = new LinkedHashMap<String, StepType>();
        all.forEach(type -> byName.put(type.name(), type));
        types = Collections.unmodifiableMap(byName);
        this.variants = List.copyOf(variants);
        this.constructs = List.copyOf(constructs);
    }

    public Collection<StepType> types() {
        return types.values();
    }

    public List<StepVariant> variants() {
        return variants;
    }

    public List<Construct> constructs() {
        return constructs;
    }

    /// What the palette offers: the types, each with the constructs that stand behind it.
    public List<PaletteEntry> entries() {
        var all = new ArrayList<PaletteEntry>();
        for (StepType type : types.values()) {
            all.add(type);
            constructs.stream()
                    .filter(construct -> construct.behind().equals(type.name()))
                    .forEach(all::add);
        }
        return all;
    }

    /// The entry of an id; what is no construct is a type, known or not.
    public PaletteEntry entry(String id) {
        return constructs.stream()
                .filter(construct -> construct.id().equals(id))
                .<PaletteEntry>map(construct -> construct)
                .findFirst()
                .orElseGet(() -> type(id));
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
                                        variant.category().orElse(type.category()),
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
