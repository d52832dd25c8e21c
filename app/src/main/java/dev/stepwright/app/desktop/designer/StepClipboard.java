package dev.stepwright.app.desktop.designer;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The system's clipboard, as far as steps are concerned: their definition as plain text, which any
/// program can take, and beside it where their cards stood.
final class StepClipboard {
    /// A line for each card, `x y`, in the order of the steps.
    private static final DataFormat CORNERS = corners("application/x-stepwright-cards");

    private static DataFormat corners(String mime) {
        DataFormat known = DataFormat.lookupMimeType(mime);
        return known == null ? new DataFormat(mime) : known;
    }

    void put(Fragment fragment, List<Point> corners) {
        var content = new ClipboardContent();
        content.putString(fragment.text());
        content.put(
                CORNERS,
                String.join("\n", corners.stream().map(at -> at.x() + " " + at.y()).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What it holds as steps, or why that is none.
    Fragment.Reading read() {
        return Fragment.read(
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    /// Where the cards stood; empty when the text was not copied from a canvas.
    List<Point> corners() {
        var corners = new ArrayList<Point>();
        if (Clipboard.getSystemClipboard().getContent(CORNERS) instanceof String lines) {
            for (String line : lines.lines().toList()) {
                String[] parts = line.split(" ");
                try {
                    corners.add(
                            new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    return List.of();
                }
            }
        }
        return corners;
    }
}
