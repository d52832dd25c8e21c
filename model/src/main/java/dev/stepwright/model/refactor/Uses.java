package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.stream.Stream;

/// Every place that names a step or a parameter, and those that may.
public final class Uses {
    private Uses() {}

    /// The places that name a step, certain ones first.
    public static List<Place> ofStep(Document document, StepId step) {
        String name = document.step(step).map(Step::name).orElse("");
        return name.isEmpty() ? List.of() : of(document, Renaming.ofStep(name, name));
    }

    /// The places that use a parameter, certain ones first.
    public static List<Place> ofParameter(Document document, String name) {
        return name.isEmpty() ? List.of() : of(document, Renaming.ofParameter(name, name));
    }

    private static List<Place> of(Document document, Renaming renaming) {
        return Stream.concat(
                        renaming.certain(document).stream(), renaming.possible(document).stream())
                .map(place -> Place.of(document, place))
                .toList();
    }
}
