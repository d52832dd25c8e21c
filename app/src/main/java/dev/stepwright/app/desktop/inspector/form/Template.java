package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A join as a text with references in braces, such as
/// `s3://bucket/{Execution.PipelineExecutionId}/train`: the way in which joins are typed.
///
/// A backslash before the brace keeps it a text: `\{Parameters.X}` is what it looks like.
// Backslashes
/// right before such a brace are written twice, all others, and all other braces, stand for
/// themselves.
final class Template {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(\\\\*)\\{((?:Parameters|Execution|Steps|ForEach|PipelineExperimentConfig|IterationOutput)\\.[^{}]+)}");

    private Template() {}

    /// The text of an expression; empty for one that says more than a text can.
    static Optional<String> textOf(Json value) {
        return switch (Expression.of(value)) {
            case Expression.Literal(JsonText text) -> Optional.of(escaped(text.value()));
            case Expression.Join join -> ofJoin(join);
            case Expression.JsonGet _,
                    Expression.Literal _,
                    Expression.UnknownFunction _,
                    Expression.UnknownReference _ ->
                    Optional.empty();
            default ->
                    value.asObject()
                            .flatMap(object -> object.text(Expression.GET))
                            .filter(text -> !text.contains("{") && !text.contains("}"))
                            .map(text -> "{" + text + "}");
        };
    }

    private static Optional<String> ofJoin(Expression.Join join) {
        Optional<String> on = join.on().map(Json::asText).orElse(Optional.of(""));
        Optional<JsonArray> values = join.values().flatMap(Json::asArray);
        if (on.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        var out = new StringBuilder();
        var words = new StringBuilder();
        for (int i = 0; i < values.get().size(); i++) {
            Json value = values.get().get(i);
            words.append(i == 0 ? "" : on.get());
            if (value instanceof JsonText text) {
                words.append(text.value());
                continue;
            }
            Optional<String> part = textOf(value);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            out.append(escapedBefore(words.toString(), part.get()));
            words.setLength(0);
            out.append(part.get());
        }
        return Optional.of(out.append(escaped(words.toString())).toString());
    }

    /// A text as it is typed so that it stays one.
    static String escaped(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        twice(found.group(1))
                                                + "\\"
                                                + found.group()
                                                        .substring(found.group(1).length())));
    }

    private static String escapedBefore(String text, String reference) {
        String safe = escaped(text);
        String end = safe.substring(safe.replaceAll("\\\\+$", "").length());
        return reference.startsWith("{") ? safe + end : safe;
    }

    private static String twice(String backslashes) {
        return backslashes + backslashes;
    }

    /// A typed text that names nothing, without the backslashes that made it so.
    static String plain(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        half(found.group(1))
                                                + found.group()
                                                        .substring(found.group(1).length())));
    }

    private static String half(String backslashes) {
        return backslashes.substring(0, backslashes.length() / 2);
    }

    /// Whether a text names something in braces.
    static boolean names(String text) {
        return REFERENCE.matcher(text).results().anyMatch(Template::isReference);
    }

    private static boolean isReference(MatchResult found) {
        return found.group(1).length() % 2 == 0;
    }

    /// What a text means: a plain text, a reference alone, or a join of both.
    ///
    /// @param before what stood there; its separator is used again
    static Json parse(String text, Optional<Json> before) {
        String on =
                before.map(Expression::of)
                        .filter(Expression.Join.class::isInstance)
                        .flatMap(join -> ((Expression.Join) join).on())
                        .flatMap(Json::asText)
                        .orElse("");
        if (!names(text)) {
            return Json.of(plain(text));
        }
        List<Object> pieces = pieces(text);
        if (pieces.size() == 1 && pieces.getFirst() instanceof Json single) {
            return single;
        }
        return on.isEmpty()
                ? Expression.join("", pieces.stream().map(Json::of).toList())
                : Expression.join(on, split(pieces, on));
    }

    /// Texts and references in turn.
    private static List<Object> pieces(String text) {
        var pieces = new ArrayList<Object>();
        Matcher matcher = REFERENCE.matcher(text);
        int end = 0;
        var words = new StringBuilder();
        while (matcher.find()) {
            words.append(text, end, matcher.start()).append(half(matcher.group(1)));
            if (isReference(matcher.toMatchResult())) {
                if (!words.isEmpty()) {
                    pieces.add(words.toString());
                    words.setLength(0);
                }
                pieces.add(Expression.get(matcher.group(2)));
            } else {
                words.append(matcher.group().substring(matcher.group(1).length()));
            }
            end = matcher.end();
        }
        words.append(text.substring(end));
        if (!words.isEmpty()) {
            pieces.add(words.toString());
        }
        return pieces;
    }

    private static List<Json> split(List<Object> pieces, String on) {
        var values = new ArrayList<Json>();
        var current = new ArrayList<Object>();
        for (Object piece : pieces) {
            if (!(piece instanceof String text)) {
                current.add(piece);
                continue;
            }
            int start = 0;
            for (int at = text.indexOf(on); at >= 0; at = text.indexOf(on, start)) {
                boolean scheme =
                        on.equals("/") && current.isEmpty() && text.startsWith("s3://", start);
                int cut = scheme ? at + 1 : at;
                current.add(text.substring(start, cut));
                values.add(one(current));
                current.clear();
                start = cut + on.length();
            }
            if (start < text.length()) {
                current.add(text.substring(start));
            }
        }
        values.add(one(current));
        return values;
    }

    private static Json one(List<Object> parts) {
        List<Object> said = parts.stream().filter(part -> !"".equals(part)).toList();
        if (said.stream().allMatch(String.class::isInstance)) {
            return Json.of(String.join("", said.stream().map(String.class::cast).toList()));
        }
        return said.size() == 1
                ? Json.of(said.getFirst())
                : Expression.join("", said.stream().map(Json::of).toList());
    }
}
