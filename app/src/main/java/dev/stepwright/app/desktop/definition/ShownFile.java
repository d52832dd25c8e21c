package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.SharedNodes;

/// What the text editor shows of a file: the file itself or, of one that stands on a single line as
/// SDKs write it, the same with every member on a line of its own.
///
/// The file stays on its line: what is typed is written back the way the file is, and what is not
/// touched stays as it was, letter by letter. A pointer leads to the same node in either.
///
/// @param file as it is on disk
/// @param view as it is shown
record ShownFile(JsonFile file, JsonFile view) {
    /// Shorter ones can be read as they are.
    private static final int SHORT = 120;

    private static final Respelling SPREAD = new Respelling(JsonStyle.PRETTY);

    static ShownFile of(JsonFile file) {
        return new ShownFile(
                file, isSpread(file) ? viewOf(JsonStyle.PRETTY.format(file.root(), "")) : file);
    }

    /// The next file, which keeps the nodes of this view wherever the files share theirs.
    ShownFile after(JsonFile next) {
        if (next == file) {
            return this;
        }
        if (!isSpread(next) || !isSpread()) {
            return of(next);
        }
        return new ShownFile(next, viewOf(SPREAD.of(file.root(), view.root(), next.root())));
    }

    /// Whether the view is not what the file holds, letter by letter.
    boolean isSpread() {
        return view != file;
    }

    private static boolean isSpread(JsonFile file) {
        return file.style().onOneLine() && file.length() > SHORT;
    }

    /// What a typed view stands for: the view is as it was typed, and of the file what says the
    /// same as before stays the same object.
    ShownFile typed(JsonFile read) {
        if (!isSpread()) {
            JsonFile typed = SharedNodes.of(file, read);
            return new ShownFile(typed, typed);
        }
        JsonStyle own = file.style();
        // Texts stay spelled as they are typed.
        var style = new JsonStyle("", "", own.separator(), own.gap(), false);
        JsonFile typed = SharedNodes.of(view, read);
        Json root = new Respelling(style).of(view.root(), file.root(), typed.root());
        return new ShownFile(root == file.root() ? file : file.withRoot(root), typed);
    }

    /// The file written the way it is shown.
    JsonFile formatted() {
        JsonStyle pretty = JsonStyle.PRETTY;
        var style =
                new JsonStyle(
                        pretty.lineEnd(),
                        pretty.indent(),
                        pretty.separator(),
                        pretty.gap(),
                        file.style().ascii());
        return new JsonFile(file.prefix(), "", pretty.format(file.root(), ""), "\n", style);
    }

    private static JsonFile viewOf(Json root) {
        return new JsonFile("", "", root, "", JsonStyle.PRETTY);
    }
}
