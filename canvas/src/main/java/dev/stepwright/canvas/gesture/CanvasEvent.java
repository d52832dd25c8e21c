package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.catalog.PaletteEntry;

/// What a person does on the canvas, free of any toolkit. Points are pixels from the upper left
/// corner of the canvas.
public sealed interface CanvasEvent {
    /// A button of the mouse.
    enum Button {
        LEFT,
        MIDDLE,
        RIGHT
    }

    record Pressed(Point at, Button button, Modifiers modifiers, int clicks)
            implements CanvasEvent {}

    /// The pointer moved, with or without a button held.
    record Moved(Point at, Modifiers modifiers) implements CanvasEvent {}

    record Released(Point at, Modifiers modifiers) implements CanvasEvent {}

    /// The pointer left the canvas while no button was held.
    record Left() implements CanvasEvent {}

    /// @param dx pixels to the right, 40 for a notch
    /// @param dy pixels downwards; turning the wheel away from the person is negative
    record Wheel(Point at, double dx, double dy, Modifiers modifiers) implements CanvasEvent {}

    /// Two fingers on a trackpad; a factor above one zooms in.
    record Pinched(Point at, double factor) implements CanvasEvent {}

    record Key(KeyName name, Modifiers modifiers) implements CanvasEvent {}

    record Command(CanvasCommand command) implements CanvasEvent {}

    record Align(Alignment alignment) implements CanvasEvent {}

    record Escape() implements CanvasEvent {}

    /// An entry of the palette is carried over the canvas.
    record PaletteMoved(PaletteEntry entry, Point at, Modifiers modifiers) implements CanvasEvent {}

    record PaletteDropped(PaletteEntry entry, Point at, Modifiers modifiers)
            implements CanvasEvent {}

    /// The carried entry left the canvas, or was given up.
    record PaletteLeft() implements CanvasEvent {}
}
