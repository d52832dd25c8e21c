package dev.stepwright.app.desktop.inspector.row;

import java.util.Objects;

/// The style sheet of the form, beside that of the theme whose tokens it uses.
public final class InspectorStyle {
    private InspectorStyle() {}

    public static String sheet() {
        return Objects.requireNonNull(InspectorStyle.class.getResource("inspector.css"))
                .toExternalForm();
    }
}
