package dev.stepwright.app.lookalike;

import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file that a version control system left with both sides of a conflict in it.
final class ConflictMarkers {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>>";
    private static final int SHOWN = 3;

    private enum Part {
        BOTH,
        MINE,
        BASE,
        THEIRS
    }

    private final StringBuilder mine = new StringBuilder();
    private final StringBuilder theirs = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private String mineName = "";
    private String theirsName = "";
    private Part part = Part.BOTH;
    private boolean whole = true;

    private ConflictMarkers() {}

    static Optional<LookAlike> in(String text) {
        if (!text.contains(OURS) || !text.contains(THEIRS)) {
            return Optional.empty();
        }
        var reading = new ConflictMarkers();
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            reading.line(text.substring(from, next), number);
            from = next;
        }
        return reading.whole && reading.part == Part.BOTH && !reading.lines.isEmpty()
                ? Optional.of(reading.answer())
                : Optional.empty();
    }

    private void line(String line, int number) {
        if (isMarker(line, OURS)) {
            to(Part.BOTH, Part.MINE);
            lines.add(number);
            mineName = mineName.isEmpty() ? label(line) : mineName;
        } else if (isMarker(line, BASE) && part == Part.MINE) {
            part = Part.BASE;
        } else if (isMarker(line, MIDDLE) && (part == Part.MINE || part == Part.BASE)) {
            part = Part.THEIRS;
        } else if (isMarker(line, THEIRS)) {
            to(Part.THEIRS, Part.BOTH);
            theirsName = theirsName.isEmpty() ? label(line) : theirsName;
        } else {
            if (part == Part.BOTH || part == Part.MINE) {
                mine.append(line);
            }
            if (part == Part.BOTH || part == Part.THEIRS) {
                theirs.append(line);
            }
        }
    }

    private void to(Part from, Part next) {
        whole &= part == from;
        part = next;
    }

    private static boolean isMarker(String line, String marker) {
        return line.startsWith(marker)
                && (line.length() == marker.length()
                        || Character.isWhitespace(line.charAt(marker.length())));
    }

    private static String label(String line) {
        return line.substring(OURS.length()).strip();
    }

    private LookAlike answer() {
        var found = new ArrayList<LookAlike.Found>();
        add("mine", mineName, mine.toString(), found);
        add("theirs", theirsName, theirs.toString(), found);
        String what = "a file with conflict markers of a version control system, " + places();
        return found.isEmpty()
                ? new LookAlike.Lacks(
                        what, "Neither side can be opened; resolve the conflict in a text editor.")
                : new LookAlike.Holds(what, found, false);
    }

    private String places() {
        List<String> shown =
                lines.stream().limit(SHOWN).map(number -> Integer.toString(number)).toList();
        int more = lines.size() - shown.size();
        return (lines.size() == 1 ? "from line " : "from lines ")
                + String.join(", ", shown)
                + (more > 0 ? " and " + more + " more" : "")
                + " on";
    }

    private static void add(String side, String label, String text, List<LookAlike.Found> found) {
        String name = label.isEmpty() ? side : side + " (" + label + ")";
        if (Document.read(text) instanceof Document.Reading.Read(Document document)) {
            found.add(new LookAlike.Found(name, document));
        } else if (LookAlike.of(text).orElse(null)
                instanceof LookAlike.Holds(String _, List<LookAlike.Found> inner, boolean _)) {
            found.add(new LookAlike.Found(name, inner.getFirst().document()));
        }
    }
}
