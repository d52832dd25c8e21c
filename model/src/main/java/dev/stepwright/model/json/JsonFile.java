package dev.stepwright.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The whole of a JSON file: its value and what stands around it.
///
/// @param prefix a byte order mark, or empty
/// @param before white space before the value
/// @param root the value
/// @param after white space behind the value
/// @param style how the file is written, read off when it was read
public record JsonFile(String prefix, String before, Json root, String after, JsonStyle style) {
    /// From this size on, in bytes, a file is refused unread.
    public static final long MAX_BYTES = 64_000_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// What reading gave: a file, or the one reason why not.
    public sealed interface Reading {
        /// The text is JSON and can be kept.
        record Read(JsonFile file) implements Reading {}

        /// The text cannot be kept.
        record Unreadable(JsonFault fault) implements Reading {}
    }

    /// Reads a file's bytes, which must be UTF-8.
    public static Reading read(byte[] bytes) {
        if (bytes.length >= MAX_BYTES) {
            return new Reading.Unreadable(tooLarge(bytes.length));
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String value = String.format("0x%02X", bytes[input.position()]);
            return new Reading.Unreadable(
                    fault(
                            JsonFault.Kind.SYNTAX,
                            "The byte "
                                    + value
                                    + " is not UTF-8, the encoding of JSON; save the file as UTF-8.",
                            text,
                            text.length()));
        }
        return read(text);
    }

    /// Reads a text.
    public static Reading read(String text) {
        String prefix = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        try {
            return new Reading.Read(JsonReader.read(prefix, text.substring(prefix.length())));
        } catch (JsonReader.Fault e) {
            return new Reading.Unreadable(e.fault);
        }
    }

    /// The fault of a file that is too large to be read.
    public static JsonFault tooLarge(long bytes) {
        return new JsonFault(
                JsonFault.Kind.TOO_LARGE,
                "The file has "
                        + bytes / 1_000_000
                        + " MB; files of "
                        + MAX_BYTES / 1_000_000
                        + " MB and more are not read.",
                1,
                1);
    }

    /// A fault at an offset of a text, with its line and column.
    public static JsonFault fault(JsonFault.Kind kind, String message, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new JsonFault(kind, message, line, text.codePointCount(start, offset) + 1);
    }

    /// How long the text is; known without writing it.
    public int length() {
        return prefix.length() + before.length() + root.width() + after.length();
    }

    /// The file as text.
    public String text() {
        var out = new StringBuilder(length());
        out.append(prefix).append(before);
        root.writeTo(out);
        return out.append(after).toString();
    }

    /// The file as it is stored.
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /// This file with another value.
    public JsonFile withRoot(Json changed) {
        return new JsonFile(prefix, before, changed, after, style);
    }
}
