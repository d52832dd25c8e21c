package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.definition.JsonLexer.Kind;
import dev.stepwright.app.desktop.definition.JsonLexer.Token;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands at a place of a text, whether or not the text as a whole is JSON.
///
/// It is read from the brackets around the place, so it knows where it is while a person is still
/// typing.
final class CaretPlace {
    /// How far below a place one looks for what follows it, in lines.
    private static final int NEAR = 50;

    private static final Set<String> LISTS = Set.of("Steps", "IfSteps", "ElseSteps", "ForEachBody");

    /// A bracket that is open around the place.
    private static final class Frame {
        final boolean object;
        final String key;
        final Map<String, String> texts = new LinkedHashMap<>();
        final List<String> keys = new ArrayList<>();
        final List<String> elements = new ArrayList<>();
        int index;
        @Nullable String pending;

        Frame(boolean object, String key) {
            this.object = object;
            this.key = key;
        }

        String here() {
            return object ? pending == null ? "" : pending : Integer.toString(index);
        }
    }

    /// The step around the place.
    ///
    /// @param depth how many tokens of the pointer lead to the step
    record Around(String name, String type, int depth) {}

    private final List<Frame> stack;
    private final boolean key;
    private final Optional<Token> token;
    private final String line;
    private final int column;
    private final boolean colonFollows;
    private final Optional<CodeEditor.At> comma;
    private final boolean commaBehind;

    private CaretPlace(
            List<Frame> stack,
            boolean key,
            Optional<Token> token,
            String line,
            int column,
            boolean colonFollows,
            Optional<CodeEditor.At> comma,
            boolean commaBehind) {
        this.comma = comma;
        this.commaBehind = commaBehind;
        this.stack = stack;
        this.key = key;
        this.token = token;
        this.line = line;
        this.column = column;
        this.colonFollows = colonFollows;
    }

    /// What stands at a line and a column, both from 0.
    static CaretPlace at(String[] lines, int line, int column) {
        var reader = new Reader();
        for (int i = 0; i < line; i++) {
            reader.row = i;
            for (Token token : JsonLexer.line(lines[i])) {
                reader.take(token, lines[i]);
            }
        }
        reader.row = line;
        String text = lines[line];
        List<Token> tokens = JsonLexer.line(text);
        int next = 0;
        while (next < tokens.size() && !reaches(tokens.get(next), text, column)) {
            reader.take(tokens.get(next++), text);
        }
        Optional<Token> at =
                next < tokens.size() && touches(tokens.get(next), text, column)
                        ? Optional.of(tokens.get(next))
                        : Optional.empty();
        var stack = new ArrayList<>(reader.stack);
        Frame inner = stack.isEmpty() ? null : stack.getLast();
        Optional<CodeEditor.At> comma = inner == null ? Optional.empty() : reader.valueEnd();
        boolean key = inner != null && inner.object && (inner.pending == null || comma.isPresent());
        String pending = inner == null ? null : inner.pending;
        int index = inner == null ? 0 : inner.index;
        int behind = next + (at.isPresent() ? 1 : 0);
        char follows =
                behind < tokens.size()
                        ? text.charAt(tokens.get(behind).start())
                        : firstBelow(lines, line);
        boolean colon = behind < tokens.size() && follows == ':';
        reader.readOn(lines, line, tokens, next, text);
        if (inner != null) {
            inner.pending = pending;
            inner.index = index;
        }
        boolean commaBehind = inner != null && !",:}] ".contains(String.valueOf(follows));
        return new CaretPlace(stack, key, at, text, column, colon, comma, commaBehind);
    }

    /// The first letter of the first token below a line; blank at the end of the text.
    private static char firstBelow(String[] lines, int line) {
        int last = Math.min(lines.length, line + NEAR);
        for (int i = line + 1; i < last; i++) {
            List<Token> tokens = JsonLexer.line(lines[i]);
            if (!tokens.isEmpty()) {
                return lines[i].charAt(tokens.getFirst().start());
            }
        }
        return ' ';
    }

    /// Whether a token ends at or behind the column.
    private static boolean reaches(Token token, String line, int column) {
        boolean closed = token.kind() == Kind.TEXT || token.kind() == Kind.KEY;
        return token.kind() == Kind.PUNCTUATION || closed
                ? token.end() > column
                : token.end() >= column;
    }

    private static boolean touches(Token token, String line, int column) {
        if (token.kind() == Kind.PUNCTUATION) {
            return false;
        }
        return token.isQuoted(line) ? token.start() < column : token.start() <= column;
    }

    /// Follows the brackets.
    private static final class Reader {
        final ArrayList<Frame> stack = new ArrayList<>();
        int row;
        private CodeEditor.@Nullable At end;

        /// Where the value ends that was read last, when no comma stands behind it.
        Optional<CodeEditor.At> valueEnd() {
            return Optional.ofNullable(end);
        }

        void take(Token token, String line) {
            Frame inner = stack.isEmpty() ? null : stack.getLast();
            char first = line.charAt(token.start());
            boolean isKey = inner != null && inner.object && inner.pending == null;
            boolean ends = token.kind() == Kind.PUNCTUATION ? "}]".indexOf(first) >= 0 : !isKey;
            end = ends ? new CodeEditor.At(row, token.end()) : null;
            if (token.kind() == Kind.PUNCTUATION) {
                punctuation(line.charAt(token.start()), inner);
            } else if (inner != null && token.isQuoted(line)) {
                String text = value(token.of(line));
                if (!inner.object) {
                    inner.elements.add(text);
                } else if (inner.pending == null) {
                    inner.keys.add(text);
                    inner.pending = text;
                } else {
                    inner.texts.put(inner.pending, text);
                }
            }
        }

        private void punctuation(char c, @Nullable Frame inner) {
            switch (c) {
                case '{', '[' -> stack.add(new Frame(c == '{', inner == null ? "" : inner.here()));
                case '}', ']' -> {
                    if (inner != null) {
                        stack.removeLast();
                    }
                }
                case ',' -> {
                    if (inner != null) {
                        inner.pending = null;
                        inner.index++;
                    }
                }
                default -> {}
            }
        }

        /// Reads the rest of the innermost step, for what stands behind the place.
        void readOn(String[] lines, int line, List<Token> rest, int next, String text) {
            int depth = Math.max(1, depthOfStep(stack));
            for (int i = next; i < rest.size() && stack.size() >= depth; i++) {
                take(rest.get(i), text);
            }
            int last = Math.min(lines.length, line + 5_000);
            for (int i = line + 1; i < last && stack.size() >= depth; i++) {
                for (Token token : JsonLexer.line(lines[i])) {
                    if (stack.size() >= depth) {
                        take(token, lines[i]);
                    }
                }
            }
        }
    }

    private static String value(String raw) {
        try {
            return new JsonText(raw.length() > 1 && raw.endsWith("\"") ? raw : raw + '"').value();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return raw.substring(1);
        }
    }

    /// How many brackets are open at the body of the innermost step; the innermost bracket where no
    /// step is around.
    private static int depthOfStep(List<Frame> stack) {
        for (int i = stack.size() - 1; i > 0; i--) {
            if (isStep(stack, i)) {
                return i + 1;
            }
        }
        return stack.size();
    }

    private static boolean isStep(List<Frame> stack, int i) {
        if (i < 2 || !stack.get(i).object || stack.get(i - 1).object) {
            return false;
        }
        String list = stack.get(i - 1).key;
        return i == 2
                ? list.equals("Steps")
                : LISTS.contains(list) && stack.get(i - 2).key.equals("Arguments");
    }

    /// Whether a key stands or may stand here, and no value.
    boolean isKey() {
        return key;
    }

    /// The place of the value, or of the value whose key this is; of an empty place where a key may
    /// stand, the object.
    Pointer pointer() {
        var tokens = new ArrayList<String>();
        for (int i = 1; i < stack.size(); i++) {
            tokens.add(stack.get(i).key);
        }
        if (!stack.isEmpty()) {
            if (!key) {
                tokens.add(stack.getLast().here());
            } else if (token.isPresent()) {
                tokens.add(text());
            }
        }
        return new Pointer(tokens);
    }

    /// The place of the object or list around.
    Pointer holder() {
        var tokens = new ArrayList<String>();
        for (int i = 1; i < stack.size(); i++) {
            tokens.add(stack.get(i).key);
        }
        return new Pointer(tokens);
    }

    /// Whether nothing is around.
    boolean isOutside() {
        return stack.isEmpty();
    }

    /// The step around, if there is one.
    Optional<Around> step() {
        for (int i = stack.size() - 1; i > 1; i--) {
            if (isStep(stack, i)) {
                Frame step = stack.get(i);
                return Optional.of(
                        new Around(
                                step.texts.getOrDefault("Name", ""),
                                step.texts.getOrDefault("Type", ""),
                                i));
            }
        }
        return Optional.empty();
    }

    /// The keys that stand in the object around.
    List<String> siblings() {
        return stack.isEmpty() ? List.of() : List.copyOf(stack.getLast().keys);
    }

    /// The texts that stand in the list around.
    List<String> elements() {
        return stack.isEmpty() ? List.of() : List.copyOf(stack.getLast().elements);
    }

    /// A member of the object around, when it is a text.
    Optional<String> sibling(String name) {
        return stack.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(stack.getLast().texts.get(name));
    }

    /// The whole text, number or word here, without quotes; empty where there is none.
    String text() {
        return token.map(at -> at.isQuoted(line) ? value(at.of(line)) : at.of(line)).orElse("");
    }

    /// What of it stands before the place.
    String typed() {
        return token.map(
                        at -> {
                            int from = at.isQuoted(line) ? at.start() + 1 : at.start();
                            return column <= from ? "" : line.substring(from, column);
                        })
                .orElse("");
    }

    /// The first column of what stands here, quotes included.
    int start() {
        return token.map(Token::start).orElse(column);
    }

    /// The column behind what stands here.
    int end() {
        return token.map(
                        at ->
                                at.kind() == Kind.WRONG && at.isQuoted(line)
                                        ? endOfOpen(at)
                                        : at.end())
                .orElse(column);
    }

    /// A text that is not closed ends where it is being typed.
    private int endOfOpen(Token open) {
        return Math.max(open.start() + 1, column);
    }

    /// Where the comma is missing that must stand before what is written here.
    Optional<CodeEditor.At> comma() {
        return comma;
    }

    /// Whether a comma is missing behind what is written here.
    boolean commaFollows() {
        return commaBehind;
    }

    /// Whether a colon follows, so that a key needs none of its own.
    boolean colonFollows() {
        return colonFollows;
    }
}
