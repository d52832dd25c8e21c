package dev.stepwright.model.catalog;

import java.util.List;

/// What a person takes from the palette: a step type, or a construct that makes steps of several.
///
/// Both are carried, dropped and added alike, so palette and gestures ask for no more than this.
public sealed interface PaletteEntry permits StepType, Construct {
    /// Its name in this program; no two entries share one.
    String id();

    String title();

    Category category();

    /// The name of the icon.
    String icon();

    /// What it does, in a user's words.
    String help();

    /// The IAM actions that the pipeline's role needs for what it adds.
    List<String> permissions();

    /// Help and permissions as one text.
    default String explanation() {
        return StepKind.explanation(help(), permissions());
    }
}
