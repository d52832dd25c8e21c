package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.ReplaceDefinition;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;

/// The definition as text in step with the document, without a toolkit.
///
/// While the text is no definition, the last good document stands.
public final class DefinitionViewModel {
    /// From about this many characters on a text field lags behind the keys.
    static final int LONG = 400_000;

    private final PipelineEditorPort port;

    private DefinitionViewModel(PipelineEditorPort port) {
        this.port = port;
    }

    public static DefinitionViewModel of(PipelineEditorPort port) {
        return new DefinitionViewModel(port);
    }

    /// What a typed text is, read beside the user interface.
    ///
    /// @param base the document it was typed over
    public record Typed(Document base, String text, JsonFile.Reading reading) {}

    /// The document as it is now, to be handed to [#read].
    public Document document() {
        return port.document();
    }

    /// Whether the text is so long that it is only shown, line by line, and not edited as a whole.
    public boolean isLong() {
        return port.document().file().length() > LONG;
    }

    /// The lines of a document's text; any thread may ask.
    public static List<String> lines(Document document) {
        return document.text().lines().toList();
    }

    /// The text as an editor shows it, which knows one line end only.
    public String text() {
        return normal(port.document().text());
    }

    /// Reads a typed text; any thread may do so.
    public static Typed read(Document base, String typed) {
        String text = merged(base.text(), typed, base.file().style().lineEnd());
        return new Typed(base, typed, JsonFile.read(text));
    }

    /// Makes the typed text the definition; the reason when it cannot be.
    public Optional<String> take(Typed typed) {
        if (typed.text().equals(text())) {
            return Optional.empty();
        }
        Typed now = typed.base() == port.document() ? typed : read(port.document(), typed.text());
        return switch (now.reading()) {
            case JsonFile.Reading.Unreadable(var fault) ->
                    Optional.of(
                            "Line "
                                    + fault.line()
                                    + ", column "
                                    + fault.column()
                                    + ": "
                                    + fault.message());
            case JsonFile.Reading.Read(JsonFile file) ->
                    switch (port.perform(new ReplaceDefinition(file))) {
                        case Outcome.Refused(String reason) -> Optional.of(reason);
                        case Outcome.Done _ -> Optional.empty();
                    };
        };
    }

    /// The line and column of a problem's place.
    public Places.Place place(Location location) {
        Document document = port.document();
        return Places.of(document.file()).of(location.in(document));
    }

    /// The typed text with the line ends, and the byte order mark, of the text it came from: what
    /// was not touched stays as it was, character for character.
    static String merged(String raw, String typed, String lineEnd) {
        String before = normal(raw);
        int start = 0;
        int most = Math.min(before.length(), typed.length());
        while (start < most && before.charAt(start) == typed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end)
                        == typed.charAt(typed.length() - 1 - end)) {
            end++;
        }
        String middle = typed.substring(start, typed.length() - end);
        String spelled = lineEnd.isEmpty() ? middle : middle.replace("\n", lineEnd);
        return raw.substring(0, rawOffset(raw, start))
                + spelled
                + raw.substring(rawOffset(raw, before.length() - end));
    }

    /// Where a place of the normal text stands in the raw one.
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

    static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
