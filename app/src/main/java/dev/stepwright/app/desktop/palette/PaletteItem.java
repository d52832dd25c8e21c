package dev.stepwright.app.desktop.palette;

/// One entry of the palette.
///
/// @param id what the callbacks are given
/// @param icon name of the icon
/// @param role style class of its colour: data, model, logic, integration
/// @param help what it does and needs; empty when nothing is known of it
public record PaletteItem(String id, String title, String icon, String role, String help) {
    public PaletteItem(String id, String title, String icon, String role) {
        this(id, title, icon, role, "");
    }
}
