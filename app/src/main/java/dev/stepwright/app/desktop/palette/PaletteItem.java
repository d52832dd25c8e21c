package dev.stepwright.app.desktop.palette;

/// One entry of the palette.
///
/// @param id what the callbacks are given
/// @param icon name of the icon
/// @param role style class of its colour: data, model, logic, integration
public record PaletteItem(String id, String title, String icon, String role) {}
