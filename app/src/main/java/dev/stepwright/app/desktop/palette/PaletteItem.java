package dev.stepwright.app.desktop.palette;

import java.util.Arrays;
import java.util.Locale;

/// One entry of the palette.
///
/// @param id what the callbacks are given
/// @param icon name of the icon
/// @param role style class of its colour: data, model, logic, integration
/// @param words what it does; a search finds it by them
/// @param help what it does and needs; empty when nothing is known of it
public record PaletteItem(
        String id, String title, String icon, String role, String words, String help) {
    public PaletteItem(String id, String title, String icon, String role) {
        this(id, title, icon, role, "", "");
    }

    /// Whether every word that was typed is found in its title or in what it does.
    boolean matches(String typed) {
        String own = (title + " " + words).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(own::contains);
    }

    /// Whether what was typed stands in its title.
    boolean isCalled(String typed) {
        return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /// Whether its title begins with what was typed.
    boolean beginsWith(String typed) {
        return title.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}
