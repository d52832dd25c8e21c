package dev.stepwright.app.desktop.parameters;

/// A parameter as the table shows it.
///
/// @param index its index in the definition; names may stand there twice
/// @param allowed the values that are allowed, with commas between them; empty when any is
/// @param usedBy the steps that use it, as one text; empty when none does
public record ParameterRow(
        int index,
        String name,
        String type,
        String defaultValue,
        String allowed,
        String description,
        String usedBy) {}
