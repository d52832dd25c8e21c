package dev.stepwright.app.desktop.parameters;

/// A parameter as the table shows it.
///
/// @param usedBy the steps that use it, as one text; empty when none does
public record ParameterRow(
        String name, String type, String defaultValue, String description, String usedBy) {}
