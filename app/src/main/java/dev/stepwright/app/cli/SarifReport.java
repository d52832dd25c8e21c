package dev.stepwright.app.cli;

import dev.stepwright.model.check.Rule;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Findings as SARIF 2.1.0: one run with the rules that found something and a result for each
/// problem. What is muted is there too, as suppressed.
final class SarifReport {
    private SarifReport() {}

    /// @param muted findings that are not to be told
    static Json of(List<Finding> found, Map<Finding, String> muted, String version) {
        var rules = new LinkedHashMap<String, Integer>();
        var all = new ArrayList<>(found);
        all.addAll(muted.keySet());
        all.forEach(finding -> rules.putIfAbsent(finding.rule(), rules.size()));
        JsonObject driver =
                JsonObject.EMPTY
                        .plus("name", Json.of("Stepwright"))
                        .plus("version", Json.of(version))
                        .plus(
                                "rules",
                                Json.of(rules.keySet().stream().map(SarifReport::rule).toList()));
        List<Json> results =
                all.stream()
                        .map(
                                finding ->
                                        result(
                                                finding,
                                                rules.getOrDefault(finding.rule(), 0),
                                                Optional.ofNullable(muted.get(finding))))
                        .toList();
        JsonObject run =
                JsonObject.EMPTY
                        .plus("tool", JsonObject.EMPTY.plus("driver", driver))
                        .plus("columnKind", Json.of("unicodeCodePoints"))
                        .plus("results", Json.of(results));
        return JsonObject.EMPTY
                .plus("$schema", Json.of("https://json.schemastore.org/sarif-2.1.0.json"))
                .plus("version", Json.of("2.1.0"))
                .plus("runs", Json.of(List.of(run)));
    }

    private static Json text(String text) {
        return JsonObject.EMPTY.plus("text", Json.of(text));
    }

    /// Rules of the disk are none of ours and have no more to them than their id.
    private static Json rule(String id) {
        JsonObject rule = JsonObject.EMPTY.plus("id", Json.of(id));
        for (Rule known : Rule.values()) {
            if (known.name().equals(id)) {
                return rule.plus("shortDescription", text(known.explanation()))
                        .plus(
                                "help",
                                text(
                                        known.explanation()
                                                + " See AWS's page “"
                                                + known.page()
                                                + "”."))
                        .plus(
                                "defaultConfiguration",
                                JsonObject.EMPTY.plus("level", Json.of(level(known.severity()))));
            }
        }
        return rule;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Json result(Finding finding, int rule, Optional<String> muted) {
        JsonObject place =
                JsonObject.EMPTY
                        .plus(
                                "artifactLocation",
                                JsonObject.EMPTY.plus("uri", Json.of(uri(finding.file()))))
                        .plus(
                                "region",
                                JsonObject.EMPTY
                                        .plus("startLine", Json.of(finding.line()))
                                        .plus("startColumn", Json.of(finding.column())));
        JsonObject location = JsonObject.EMPTY.plus("physicalLocation", place);
        if (finding.step().isPresent()) {
            location =
                    location.plus(
                            "logicalLocations",
                            Json.of(
                                    List.of(
                                            JsonObject.EMPTY
                                                    .plus("name", Json.of(finding.step().get()))
                                                    .plus(
                                                            "fullyQualifiedName",
                                                            Json.of(finding.pointer())))));
        }
        JsonObject result =
                JsonObject.EMPTY
                        .plus("ruleId", Json.of(finding.rule()))
                        .plus("ruleIndex", Json.of(rule))
                        .plus("level", Json.of(level(finding.severity())))
                        .plus("message", text(finding.message()))
                        .plus("locations", Json.of(List.of(location)));
        if (finding.fix().isPresent()) {
            result =
                    result.plus(
                            "properties",
                            JsonObject.EMPTY.plus("fix", Json.of(finding.fix().get())));
        }
        return muted.isEmpty()
                ? result
                : result.plus(
                        "suppressions",
                        Json.of(
                                List.of(
                                        JsonObject.EMPTY
                                                .plus("kind", Json.of("external"))
                                                .plus("justification", Json.of(muted.get())))));
    }

    /// A path from where the command was called stays one, so that a review finds the file.
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toString();
        } catch (java.net.URISyntaxException e) {
            return path.toUri().toString();
        }
    }
}
