package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.KeysHelp.Gesture;
import java.util.List;

/// What mouse and keys do on the canvas, for the page of keys.
final class CanvasGestures {
    static final List<Gesture> ALL =
            List.of(
                    new Gesture("Double click on a blank place", "Add a step there"),
                    new Gesture("Drag a port", "Draw a dependency; on a blank place add a step"),
                    new Gesture("Drag the True or False port", "Move a step into that branch"),
                    new Gesture("Drop a step on a wire", "Put it between the two"),
                    new Gesture("Drag an end of a wire", "Lead it to another step"),
                    new Gesture("Drag a card", "Move it; with Alt off the grid"),
                    new Gesture("Drag a blank place", "Select several steps"),
                    new Gesture("Shift or Ctrl and click", "Add to the selection"),
                    new Gesture("Shift+Alt and click", "Select all connected"),
                    new Gesture("Space and drag, middle or right button", "Move the view"),
                    new Gesture("Wheel", "Scroll; with Ctrl zoom about the pointer"),
                    new Gesture("Arrow keys", "Walk along the pipeline"),
                    new Gesture("Shift+Left, Shift+Right", "Select what comes before, after"),
                    new Gesture(
                            "Ctrl and arrow keys", "Move the selected cards; with Shift farther"),
                    new Gesture("Double click on a name", "Rename the step"),
                    new Gesture("Double click on a note", "Write on it"),
                    new Gesture("Drag the corner of a note", "Resize it"),
                    new Gesture("Alt and arrow keys", "Resize the selected note"),
                    new Gesture("Drag the title of a group", "Move all of it"),
                    new Gesture("Double click on a collapsed card", "Expand it"),
                    new Gesture("Enter", "Go to the form of the step"),
                    new Gesture("Shift+F10 or the menu key", "Open the menu of the step"));

    private CanvasGestures() {}
}
