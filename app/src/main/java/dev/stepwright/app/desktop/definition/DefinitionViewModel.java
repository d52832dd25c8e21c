package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.ReplaceDefinition;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The definition as text in step with the document, without a toolkit.
///
/// While the text is no definition, the last good document stands.
public final class DefinitionViewModel {
    /// From this many characters on a text is cut into lines beside the user interface.
    static final int LONG = 400_000;

    private static final String MARK = "\ufeff";

    private final PipelineEditorPort port;
    private volatile @Nullable Draft draft;
    private @Nullable ShownFile latest;
    private @Nullable Places places;
    private @Nullable JsonFile placed;

    private DefinitionViewModel(PipelineEditorPort port) {
        this.port = port;
    }

    public static DefinitionViewModel of(PipelineEditorPort port) {
        return new DefinitionViewModel(port);
    }

    /// That of a file which holds no definition yet: its text stands in the editor until it is one.
    public static DefinitionViewModel ofDraft(PipelineEditorPort port, Draft draft) {
        var model = new DefinitionViewModel(port);
        model.draft = draft;
        return model;
    }

    /// The text of a file that is no definition.
    ///
    /// @param text as it is on disk
    /// @param opens makes the definition, once there is one, the document
    public record Draft(String text, Function<JsonFile, Outcome> opens) {}

    /// What a typed text is, read beside the user interface.
    ///
    /// @param base the document it was typed over
    /// @param text the text with the line ends of an editor
    record Typed(Document base, String text, Content content) {}

    /// What was read.
    sealed interface Content {
        /// It is JSON.
        record Good(ShownFile shown) implements Content {}

        /// It is not.
        record Bad(JsonFault fault) implements Content {}
    }

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

    /// What the editor shows of a file; any thread may ask.
    synchronized ShownFile shown(JsonFile file) {
        ShownFile known = latest;
        if (known == null || known.file() != file) {
            known = known == null ? ShownFile.of(file) : known.after(file);
            latest = known;
        }
        return known;
    }

    /// The text to begin with, when the file holds no definition yet.
    Optional<String> draft() {
        return Optional.ofNullable(draft).map(Draft::text);
    }

    /// The lines that are shown of a file, without their ends; any thread may ask.
    List<String> lines(JsonFile file) {
        return lines(shown(file));
    }

    /// The lines of a text on disk, as an editor shows them.
    static List<String> draftLines(String text) {
        return split(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    static List<String> lines(ShownFile shown) {
        JsonFile view = shown.view();
        return split(view.text().substring(view.prefix().length()));
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
    static List<TextPatch> patches(ShownFile from, ShownFile to) {
        JsonFile before = from.view();
        JsonFile after = to.view();
        boolean plain = !before.style().lineEnd().contains("\r") && before.prefix().isEmpty();
        if (plain && !before.before().contains("\r") && !before.after().contains("\r")) {
            List<TextPatch> patches = TextPatch.between(before, after);
            if (patches.stream().noneMatch(patch -> patch.text().contains("\r"))) {
                return patches;
            }
        }
        return TextPatch.between(String.join("\n", lines(from)), String.join("\n", lines(to)));
    }

    /// Reads a typed text; any thread may do so. What says the same as before stays the same
    /// object.
    Typed read(Document base, String typed) {
        boolean begins = draft != null;
        ShownFile shown = shown(base.file());
        Content content =
                switch (JsonFile.read(spelled(shown, typed))) {
                    case JsonFile.Reading.Read(JsonFile read) ->
                            new Content.Good(
                                    begins ? new ShownFile(read, read) : shown.typed(read));
                    case JsonFile.Reading.Unreadable(JsonFault fault) -> new Content.Bad(fault);
                };
        return new Typed(base, typed, content);
    }

    /// What is typed as it would stand on disk, definition or not.
    String spelled(String typed) {
        return spelled(shown(port.document().file()), typed);
    }

    private String spelled(ShownFile shown, String typed) {
        Draft begun = draft;
        if (begun == null && shown.isSpread()) {
            return typed;
        }
        String raw = begun != null ? begun.text() : shown.file().text();
        if (raw.indexOf('\r') < 0) {
            return (raw.startsWith(MARK) ? MARK : "") + typed;
        }
        String lineEnd = begun != null ? "\r\n" : shown.file().style().lineEnd();
        return merged(raw, typed, lineEnd);
    }

    /// Makes the typed text the definition; the reason when it cannot be.
    Optional<Refusal> take(Typed typed) {
        Typed now = typed.base() == port.document() ? typed : read(port.document(), typed.text());
        return switch (now.content()) {
            case Content.Bad(JsonFault fault) ->
                    Optional.of(
                            new Refusal(
                                    "Line "
                                            + fault.line()
                                            + ", column "
                                            + fault.column()
                                            + ": "
                                            + fault.message(),
                                    Optional.of(fault)));
            case Content.Good(ShownFile shown) -> take(shown);
        };
    }

    private Optional<Refusal> take(ShownFile typed) {
        ShownFile before = shown(port.document().file());
        keep(typed);
        if (draft == null && typed.file() == port.document().file()) {
            return Optional.empty();
        }
        return switch (perform(typed.file())) {
            case Outcome.Refused(String reason) -> {
                keep(before);
                yield Optional.of(new Refusal(reason, Optional.empty()));
            }
            case Outcome.Done _ -> {
                draft = null;
                yield Optional.empty();
            }
        };
    }

    private synchronized void keep(ShownFile shown) {
        latest = shown;
    }

    private Outcome perform(JsonFile file) {
        Draft begun = draft;
        var replace = new ReplaceDefinition(file);
        return begun == null
                ? port.perform(replace)
                : switch (replace.applyTo(port.document())) {
                    case Outcome.Refused refused -> refused;
                    case Outcome.Done _ -> begun.opens().apply(file);
                };
    }

    /// Writes the file the way it is shown, every member on a line of its own.
    void format() {
        JsonFile formatted = shown(port.document().file()).formatted();
        port.perform(new Many("Format", List.of(new ReplaceDefinition(formatted))));
    }

    /// The line and column of a problem's place.
    public Places.Place place(Location location) {
        return place(location.in(port.document()));
    }

    /// The line and column behind the last character of a step.
    Places.Place end(dev.stepwright.model.pipeline.StepId id) {
        Document document = port.document();
        Places.Place start = place(document.pointer(id));
        int width =
                shown(document.file())
                        .view()
                        .root()
                        .at(document.pointer(id))
                        .map(Json::width)
                        .orElse(0);
        Places known = places;
        return known == null ? start : known.at(start.offset() + width);
    }

    /// The line and column of a place.
    Places.Place place(Pointer pointer) {
        JsonFile file = port.document().file();
        Places known = places;
        if (known == null || placed != file) {
            known = Places.of(shown(file).view());
            places = known;
            placed = file;
        }
        return known.of(pointer);
    }

    /// The typed text with the line ends, and the byte order mark, of the text it came from: what
    /// was not touched stays as it was, character for character.
    static String merged(String raw, String typed, String lineEnd) {
        String mark = raw.startsWith(MARK) && !typed.startsWith(MARK) ? MARK : "";
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
