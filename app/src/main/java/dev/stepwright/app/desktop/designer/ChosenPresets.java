package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.workspace.PipelineFile;
import java.util.HashMap;
import java.util.Map;

/// From which set of values each pipeline was run last, for as long as the program runs: a file
/// that is closed and opened again is asked about as before.
final class ChosenPresets {
    private final Map<Object, String> last = new HashMap<>();

    private static Object key(OpenDocument document) {
        return document.file().<Object>map(PipelineFile::path).orElse(document.id());
    }

    String last(OpenDocument document) {
        return last.getOrDefault(key(document), RunParameters.DEFAULTS);
    }

    void chose(OpenDocument document, String preset) {
        last.put(key(document), preset);
    }
}
