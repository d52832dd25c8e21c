package dev.stepwright.exporters.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A pipeline written in a format.
///
/// @param content the bytes of the file
/// @param report sentences about what the format could not hold; empty when nothing is missing
public record Export(byte[] content, List<String> report) {
    public Export {
        report = List.copyOf(report);
    }

    /// A whole export.
    public static Export of(byte[] content) {
        return new Export(content, List.of());
    }

    /// A whole export of text.
    public static Export of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
