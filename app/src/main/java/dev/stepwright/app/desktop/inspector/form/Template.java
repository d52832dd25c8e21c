package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A join as a text with references in braces, such as
/// `s3://bucket/{Execution.PipelineExecutionId}/train`: the way in which joins are typed.
final class Template {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\{((?:Parameters|Execution|Steps|ForEach|PipelineExperimentConfig|IterationOutput)\\.[^{}]+)}");

    private Template() {}

    /// The text of an expression; empty for one that says more than a text can.
    static Optional<String> textOf(Json value) {
        return switch (Expression.of(value)) {
            case Expression.Literal(JsonText text) -> Optional.of(text.value());
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
        for (int i = 0; i < values.get().size(); i++) {
            Optional<String> part = textOf(values.get().get(i));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            out.append(i == 0 ? "" : on.get()).append(part.get());
        }
        return Optional.of(out.toString());
    }

    /// Whether a text names something in braces.
    static boolean names(String text) {
        return REFERENCE.matcher(text).find();
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
            return Json.of(text);
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
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(text.substring(end, matcher.start()));
            }
            pieces.add(Expression.get(matcher.group(1)));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(text.substring(end));
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
