package dev.stepwright.app.desktop.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;

/// The look of all scenes of the program: fonts, tokens of one theme, one style sheet.
///
/// Modena stays the base and everything visible is restyled from our tokens; decision 10 says why.
public final class Looks {
    private final List<Scene> scenes = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private Theme theme;

    public Looks(Theme theme) {
        this.theme = theme;
        dark.set(theme.dark());
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> wear(this.theme));
    }

    public Theme theme() {
        return theme;
    }

    /// Whether dark colours are shown at the moment; what paints by itself (the canvas) listens to
    /// it.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Changes the theme of every dressed scene at once.
    public void wear(Theme chosen) {
        theme = chosen;
        dark.set(chosen.dark());
        scenes.forEach(this::applyTo);
    }

    /// Gives a scene the current look, now and at every change.
    public void dress(Scene scene) {
        Fonts.load();
        scenes.add(scene);
        applyTo(scene);
    }

    private void applyTo(Scene scene) {
        var sheets = new ArrayList<String>();
        sheets.add(sheet(dark.get() ? "dark.css" : "light.css"));
        sheets.add(sheet("stepwright.css"));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW))
            sheets.add(sheet("opaque.css"));
        if (!scene.getStylesheets().equals(sheets)) scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Looks.class.getResource(name), name).toExternalForm();
    }
}
