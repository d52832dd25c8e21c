package dev.stepwright.app.desktop.palette;

/// What happens while an entry of the palette is carried; positions are in the coordinates of the
/// scene.
///
/// A gesture of our own instead of the platform's dragboard: it works without a display, and the
/// canvas can show at every move where the step would go.
public interface PaletteDrag {
    void started(PaletteItem item, double sceneX, double sceneY);

    /// @return whether what lies there shows by itself where the entry would go, so that nothing
    // need
    ///     hang at the pointer
    boolean moved(double sceneX, double sceneY);

    void released(double sceneX, double sceneY);

    /// Escape was pressed, or the window lost the mouse: nothing is to be added.
    void cancelled();
}
