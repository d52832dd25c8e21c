package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.definition.JsonLexer.Kind;
import dev.stepwright.app.desktop.definition.JsonLexer.Token;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is wrong at a place of a line.
///
/// @param start the first column that is underlined, from 0
/// @param end the column behind the last
/// @param problem what the checks found; nothing when the text is no JSON
record ProblemMark(
        int start, int end, Severity severity, String message, @Nullable Problem problem) {
    /// Rules that do not like a name, whatever its value is.
    private static final Set<Rule> OF_KEYS =
            Set.of(Rule.ARG_UNKNOWN_MEMBER, Rule.STEP_KEY_UNKNOWN, Rule.TOP_UNKNOWN_KEY);

    /// The marks of a document's problems by line, from 0; any thread may ask.
    static Map<Integer, List<ProblemMark>> of(
            ShownFile shown, Document document, List<Problem> problems) {
        var marks = new TreeMap<Integer, List<ProblemMark>>();
        if (problems.isEmpty()) {
            return marks;
        }
        Places places = Places.of(shown.view());
        List<String> lines = DefinitionViewModel.lines(shown);
        for (Problem problem : problems) {
            Places.Place place = places.of(problem.location().in(document));
            int line = place.line() - 1;
            if (line < lines.size()) {
                marks.computeIfAbsent(line, _ -> new ArrayList<>())
                        .add(at(lines.get(line), place.column() - 1, document, problem));
            }
        }
        return marks;
    }

    private static ProblemMark at(String line, int column, Document document, Problem problem) {
        String who =
                problem.location()
                        .step()
                        .flatMap(document::step)
                        .map(step -> step.title() + " ")
                        .orElse("");
        return at(
                line,
                column,
                OF_KEYS.contains(problem.rule()),
                problem.severity(),
                who + problem.message(),
                problem);
    }

    /// The mark of what keeps a text from being JSON.
    static ProblemMark of(JsonFault fault, String line) {
        return at(line, fault.column() - 1, false, Severity.ERROR, fault.message(), null);
    }

    /// Of a bracket that opens, the key before it is underlined, which says more.
    private static ProblemMark at(
            String line,
            int codePoints,
            boolean ofKey,
            Severity severity,
            String message,
            @Nullable Problem problem) {
        int column =
                line.offsetByCodePoints(
                        0, Math.min(codePoints, line.codePointCount(0, line.length())));
        Token key = null;
        for (Token token : JsonLexer.line(line)) {
            boolean opens = "{[".indexOf(line.charAt(token.start())) >= 0;
            if (token.end() > column) {
                boolean named = key != null && token.start() == column && (opens || ofKey);
                Token shown = named && key != null ? key : token;
                return new ProblemMark(shown.start(), shown.end(), severity, message, problem);
            }
            if (token.kind() == Kind.KEY) {
                key = token;
            }
        }
        int end = Math.max(column, line.length());
        return new ProblemMark(
                Math.max(0, Math.min(column, end - 1)), end, severity, message, problem);
    }
}
