package dev.stepwright.app.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final Pattern TOKEN =
            Pattern.compile("(-sw-[a-z0-9-]+): *(#[0-9A-Fa-f]{6})(?:[0-9A-Fa-f]{2})?;");

    @Test
    void bothThemesDefineTheSameTokens() throws IOException {
        assertThat(tokens("dark.css").keySet()).isEqualTo(tokens("light.css").keySet());
    }

    @Test
    void theStyleSheetUsesOnlyTokensThatExist() throws IOException {
        var used =
                Pattern.compile("-sw-[a-z0-9-]+")
                        .matcher(text("stepwright.css"))
                        .results()
                        .map(m -> m.group());
        assertThat(tokens("light.css").keySet()).containsAll(used.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeReadOnEveryPlane(String sheet) throws IOException {
        var tokens = tokens(sheet);
        List<String> faint = new ArrayList<>();
        for (var text : List.of("text", "text-2", "text-3", "accent", "failed")) {
            for (var plane : List.of("panel", "field", "card")) {
                double ratio = contrast(tokens.get("-sw-" + text), tokens.get("-sw-" + plane));
                if (ratio < 4.5) faint.add("%s on %s is %.2f".formatted(text, plane, ratio));
            }
        }
        if (contrast(tokens.get("-sw-on-accent"), tokens.get("-sw-accent")) < 4.5)
            faint.add("primary button");
        if (contrast(tokens.get("-sw-chip-text"), tokens.get("-sw-chip")) < 4.5) faint.add("chip");
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void signsOfStatesAndTypesStandOutFromThePanel(String sheet) throws IOException {
        var tokens = tokens(sheet);
        List<String> faint = new ArrayList<>();
        for (var sign :
                List.of(
                        "succeeded",
                        "executing",
                        "failed",
                        "waiting",
                        "cached",
                        "stopped",
                        "data",
                        "model",
                        "logic",
                        "integration")) {
            double ratio = contrast(tokens.get("-sw-" + sign), tokens.get("-sw-panel"));
            if (ratio < 3) faint.add("%s is %.2f".formatted(sign, ratio));
        }
        assertThat(faint).isEmpty();
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(text(sheet)).results().forEach(m -> tokens.put(m.group(1), m.group(2)));
        return tokens;
    }

    private static String text(String sheet) throws IOException {
        try (var in = Looks.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes());
        }
    }

    private static double contrast(String a, String b) {
        double x = luminance(a);
        double y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
