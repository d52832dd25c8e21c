package dev.stepwright.app.cli;

import java.util.List;
import java.util.Map;

/// Findings as JUnit's XML: a suite for each file and a case for each problem. Errors and warnings
/// are failures, hints are cases that passed and say something; a file without problems has one
/// case that passed.
final class JUnitReport {
    private JUnitReport() {}

    /// @param byFile what was found, for every file in its order
    /// @param muted how many are not told, by file
    static String of(Map<String, List<Finding>> byFile, Map<String, Integer> muted) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long tests = byFile.values().stream().mapToLong(JUnitReport::tests).sum();
        long failures = byFile.values().stream().mapToLong(JUnitReport::failures).sum();
        out.append(
                "<testsuites name=\"stepwright validate\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n"
                        .formatted(tests, failures));
        byFile.forEach((file, found) -> suite(out, file, found, muted.getOrDefault(file, 0)));
        return out.append("</testsuites>").toString();
    }

    private static long tests(List<Finding> found) {
        return Math.max(1, found.size());
    }

    private static boolean isFailure(Finding finding) {
        return finding.severity() != dev.stepwright.model.check.Severity.INFO;
    }

    private static long failures(List<Finding> found) {
        return found.stream().filter(JUnitReport::isFailure).count();
    }

    private static void suite(StringBuilder out, String file, List<Finding> found, int muted) {
        out.append(
                "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n"
                        .formatted(escaped(file), tests(found), failures(found)));
        if (found.isEmpty()) {
            out.append(
                    "    <testcase classname=\"%s\" name=\"no problems\"/>\n"
                            .formatted(escaped(file)));
        }
        for (Finding finding : found) {
            testCase(out, finding);
        }
        if (muted > 0) {
            out.append("    <system-out>%d muted</system-out>\n".formatted(muted));
        }
        out.append("  </testsuite>\n");
    }

    private static void testCase(StringBuilder out, Finding finding) {
        String name =
                finding.rule()
                        + finding.step().map(step -> " in " + step).orElse("")
                        + " at "
                        + finding.line()
                        + ":"
                        + finding.column();
        out.append(
                "    <testcase classname=\"%s\" name=\"%s\">\n"
                        .formatted(escaped(finding.file()), escaped(name)));
        String text = escaped(finding.text());
        out.append(
                isFailure(finding)
                        ? "      <failure message=\"%s\" type=\"%s\">%s</failure>\n"
                                .formatted(
                                        escaped(finding.message()), finding.severity().word(), text)
                        : "      <system-out>%s</system-out>\n".formatted(text));
        out.append("    </testcase>\n");
    }

    /// Text as XML takes it; characters that XML has not at all become question marks.
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '&' -> out.append("&amp;");
                                case '"' -> out.append("&quot;");
                                case '\n', '\r', '\t' -> out.append(' ');
                                default -> {
                                    boolean good =
                                            c >= 0x20 && c <= 0xD7FF
                                                    || c >= 0xE000 && c <= 0xFFFD
                                                    || c >= 0x10000;
                                    out.appendCodePoint(good ? c : '?');
                                }
                            }
                        });
        return out.toString();
    }
}
