package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.ReplaceDefinition;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.json.SharedNodes;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The definition as text in step with the document, without a toolkit.
///
/// While the text is no definition, the last good document stands.
public final class DefinitionViewModel {
    /// From this many characters on a text is cut into lines beside the user interface.
    static final int LONG = 400_000;

    private final PipelineEditorPort port;
    private @Nullable Places places;
    private @Nullable JsonFile placed;

    private DefinitionViewModel(PipelineEditorPort port) {
        this.port = port;
    }

    public static DefinitionViewModel of(PipelineEditorPort port) {
        return new DefinitionViewModel(port);
    }

    /// What a typed text is, read beside the user interface.
    ///
    /// @param base the document it was typed over
    /// @param text the text with the line ends of an editor
    record Typed(Document base, String text, JsonFile.Reading reading) {}

    /// Why a typed text is no definition.
    ///
    /// @param fault where, when it is not JSON at all
    record Refusal(String words, Optional<JsonFault> fault) {}

    /// The document as it is now, to be handed to [#read].
    public Document document() {
        return port.document();
    }

    /// What is wrong with the document, as far as is known.
    List<Problem> problems() {
        return port.problems();
    }

    /// The lines of a file without their ends; any thread may ask.
    static List<String> lines(JsonFile file) {
        return split(file.text().substring(file.prefix().length()));
    }

    /// A text cut at its line ends, of which there are three kinds.
    static List<String> split(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /// The text as an editor shows it, which knows one line end only.
    String text() {
        return String.join("\n", lines(port.document().file()));
    }

    /// What makes the lines of one file those of another; offsets count one for each line end.
    static List<TextPatch> patches(JsonFile before, JsonFile after) {
        boolean plain = !before.style().lineEnd().contains("\r") && before.prefix().isEmpty();
        if (plain && !before.before().contains("\r") && !before.after().contains("\r")) {
            List<TextPatch> patches = TextPatch.between(before, after);
            if (patches.stream().noneMatch(patch -> patch.text().contains("\r"))) {
                return patches;
            }
        }
        return TextPatch.between(String.join("\n", lines(before)), String.join("\n", lines(after)));
    }

    /// Reads a typed text; any thread may do so. What says the same as before stays the same
    /// object.
    static Typed read(Document base, String typed) {
        JsonFile file = base.file();
        String raw = file.text();
        String text =
                raw.indexOf('\r') < 0
                        ? file.prefix() + typed
                        : merged(raw, typed, file.style().lineEnd());
        JsonFile.Reading reading =
                switch (JsonFile.read(text)) {
                    case JsonFile.Reading.Read(JsonFile read) ->
                            new JsonFile.Reading.Read(SharedNodes.of(file, read));
                    case JsonFile.Reading.Unreadable broken -> broken;
                };
        return new Typed(base, typed, reading);
    }

    /// Makes the typed text the definition; the reason when it cannot be.
    Optional<Refusal> take(Typed typed) {
        Typed now = typed.base() == port.document() ? typed : read(port.document(), typed.text());
        return switch (now.reading()) {
            case JsonFile.Reading.Unreadable(var fault) ->
                    Optional.of(
                            new Refusal(
                                    "Line "
                                            + fault.line()
                                            + ", column "
                                            + fault.column()
                                            + ": "
                                            + fault.message(),
                                    Optional.of(fault)));
            case JsonFile.Reading.Read(JsonFile file) -> {
                if (file == port.document().file()) {
                    yield Optional.empty();
                }
                yield switch (port.perform(new ReplaceDefinition(file))) {
                    case Outcome.Refused(String reason) ->
                            Optional.of(new Refusal(reason, Optional.empty()));
                    case Outcome.Done _ -> Optional.empty();
                };
            }
        };
    }

    /// The line and column of a problem's place.
    public Places.Place place(Location location) {
        return place(location.in(port.document()));
    }

    /// The line and column behind the last character of a step.
    Places.Place end(dev.stepwright.model.pipeline.StepId id) {
        Document document = port.document();
        Places.Place start = place(document.pointer(id));
        int width = document.step(id).map(step -> step.source().width()).orElse(0);
        Places known = places;
        return known == null ? start : known.at(start.offset() + width);
    }

    /// The line and column of a place.
    Places.Place place(Pointer pointer) {
        JsonFile file = port.document().file();
        Places known = places;
        if (known == null || placed != file) {
            known = Places.of(file);
            places = known;
            placed = file;
        }
        return known.of(pointer);
    }

    /// The typed text with the line ends, and the byte order mark, of the text it came from: what
    /// was not touched stays as it was, character for character.
    static String merged(String raw, String typed, String lineEnd) {
        String mark = raw.startsWith("\ufeff") && !typed.startsWith("\ufeff") ? "\ufeff" : "";
        String body = raw.substring(mark.length());
        String before = String.join("\n", split(body));
        List<TextPatch> patches = TextPatch.between(before, typed);
        if (patches.isEmpty()) {
            return raw;
        }
        TextPatch patch = patches.getFirst();
        String spelled = lineEnd.isEmpty() ? patch.text() : patch.text().replace("\n", lineEnd);
        return mark
                + body.substring(0, rawOffset(body, patch.start()))
                + spelled
                + body.substring(rawOffset(body, patch.end()));
    }

    /// Where a place of the text with one line end stands in the raw one.
    private static int rawOffset(String raw, int offset) {
        int seen = 0;
        int at = 0;
        while (seen < offset) {
            boolean pair =
                    raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
            seen++;
        }
        return at;
    }
}
