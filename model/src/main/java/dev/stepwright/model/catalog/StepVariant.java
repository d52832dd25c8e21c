package dev.stepwright.model.catalog;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// A kind of step that the definition spells as another type: people write a notebook job, the
/// SageMaker SDK makes a training job of it.
///
/// A variant only says how a step is shown. It is saved, checked, edited and run as the type it
/// has, so a step that is taken for the wrong variant is no more than wrongly titled.
public interface StepVariant {
    /// Its name in this program.
    String id();

    String title();

    /// The name of the icon.
    String icon();

    String help();

    /// The group whose colour it wears; empty leaves it to the type.
    default Optional<Category> category() {
        return Optional.empty();
    }

    /// Whether the step is one of these.
    ///
    /// @param document where the step stands; some are known only beside their partner
    boolean recognises(Step step, Document document);

    /// What to say on the card beside the title; empty leaves it to the type.
    default Optional<String> fact(Step step) {
        return Optional.empty();
    }

    /// The titles of the groups of the type's form that matter for such a step; the others are
    /// folded. Empty leaves the form to the type.
    default List<String> formFirst() {
        return List.of();
    }

    /// The name of the other step that decides with this one what both are.
    default Optional<String> partner(Step step) {
        return Optional.empty();
    }
}
