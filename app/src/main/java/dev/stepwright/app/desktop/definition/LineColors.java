package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.definition.JsonLexer.Kind;
import dev.stepwright.app.desktop.definition.JsonLexer.Token;
import java.util.Locale;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/// Dresses the lines in sight: colours of JSON, what was found, and waves under problems.
final class LineColors implements SyntaxDecorator {
    /// A line longer than this is not coloured.
    private static final int LONGEST = 4_000;

    private final CodeEditor editor;

    LineColors(CodeEditor editor) {
        this.editor = editor;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        FoldedText text = editor.text();
        String shown = model.getPlainText(index);
        var paragraph = RichParagraph.builder();
        if (index >= text.size() || shown.length() > LONGEST) {
            return paragraph.addWithStyleNames(shown, "json-punctuation").build();
        }
        int line = text.real(index);
        int length = text.line(line).length();
        int at = 0;
        int start = 0;
        String style = "json-punctuation";
        for (Token token : JsonLexer.line(shown)) {
            boolean fold =
                    text.isFolded(line) && token.start() > length && token.start() < length + 3;
            String wanted = fold ? "json-fold" : style(token, shown, style);
            if (!wanted.equals(style) && !shown.substring(start, at).isBlank()) {
                paragraph.addWithStyleNames(shown.substring(start, at), style);
                start = at;
            }
            style = wanted;
            at = token.end();
        }
        paragraph.addWithStyleNames(shown.substring(start), style);
        for (Finder.Find find : editor.finds(line)) {
            if (find.end() <= length) {
                paragraph.addHighlight(
                        find.start(),
                        find.end() - find.start(),
                        editor.isCurrent(find) ? "find-current" : "find-mark");
            }
        }
        for (ProblemMark mark : editor.marks().of(line)) {
            int end = Math.min(mark.end(), length);
            if (end > mark.start()) {
                paragraph.addWavyUnderline(
                        mark.start(),
                        end - mark.start(),
                        "wave-" + mark.severity().name().toLowerCase(Locale.ROOT));
            }
        }
        return paragraph.build();
    }

    /// Every change of colour in a line is a node to make and to lay out whenever the area makes
    /// the line anew, so what only separates goes along with what it follows.
    private static String style(Token token, String line, String before) {
        boolean separates =
                token.kind() == Kind.PUNCTUATION && ":,".indexOf(line.charAt(token.start())) >= 0;
        return separates ? before : style(token);
    }

    private static String style(Token token) {
        return "json-" + token.kind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {}
}
