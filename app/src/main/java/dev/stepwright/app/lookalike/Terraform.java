package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The definitions in a Terraform configuration: as a text, a heredoc, or an object under
/// `jsonencode`. What Terraform works out when it runs is kept as `${…}`.
final class Terraform {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\bpipeline_definition(?:_body)?\\s*=(?!=)\\s*");
    private static final Pattern RESOURCE =
            Pattern.compile("\\bresource\\s+\"[a-z_]+\"\\s+\"([^\"]+)\"");
    private static final Pattern HEREDOC = Pattern.compile("<<(-?)(\\w+)[ \\t]*\\r?\\n");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.-]*");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern FILE =
            Pattern.compile("\\b(?:file|templatefile)\\s*\\(\\s*\"([^\"]+)\"");
    private static final int DEEP = 300;
    private static final String WHAT = "a Terraform configuration";

    private final String text;
    private int at;

    private Terraform(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static Optional<LookAlike> in(String text) {
        var found = new ArrayList<LookAlike.Found>();
        var faults = new ArrayList<String>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            Json value = new Terraform(text, attribute.end()).value(0);
            if (value instanceof JsonObject object && Wrapped.definitionIn(object).isPresent()) {
                continue;
            }
            value = named(text, value);
            switch (Definitions.in(value)) {
                case Definitions.Content.Is(Document document) ->
                        found.add(
                                new LookAlike.Found(
                                        name(text, attribute.start(), found.size()), document));
                case Definitions.Content.Not(String why) -> faults.add(elsewhere(value, why));
            }
        }
        if (!found.isEmpty()) {
            return Optional.of(new LookAlike.Holds(WHAT, found, true));
        }
        return faults.stream().findFirst().map(why -> new LookAlike.Lacks(WHAT, why));
    }

    /// What a local value stands for, when it is written in the same file.
    private static Json named(String text, Json value) {
        Optional<String> local =
                value.asText()
                        .filter(each -> each.matches("\\$\\{local\\.[\\w-]+}"))
                        .map(each -> each.substring("${local.".length(), each.length() - 1));
        if (local.isEmpty()) {
            return value;
        }
        Matcher assigned =
                Pattern.compile("(?m)^\\s*" + Pattern.quote(local.get()) + "\\s*=(?!=)\\s*")
                        .matcher(text);
        return assigned.find() ? new Terraform(text, assigned.end()).value(0) : value;
    }

    private static String elsewhere(Json value, String why) {
        String written = value.asText().orElse("");
        Matcher file = FILE.matcher(written);
        if (file.find()) {
            return "Its definition is in the file %s; open that one.".formatted(file.group(1));
        }
        return written.startsWith("${")
                ? "Its definition is worked out when Terraform runs: %s.".formatted(written)
                : why;
    }

    private static String name(String text, int before, int count) {
        Matcher resource = RESOURCE.matcher(text).region(0, before);
        String name = count == 0 ? "pipeline" : "pipeline " + (count + 1);
        while (resource.find()) {
            name = resource.group(1);
        }
        return name;
    }

    private Json value(int depth) {
        blank();
        if (at >= text.length()) {
            return JsonLiteral.NULL;
        }
        int from = at;
        char c = text.charAt(at);
        Json simple =
                depth > DEEP
                        ? raw(from)
                        : switch (c) {
                            case '{' -> object(depth);
                            case '[' -> list(depth);
                            case '"' -> Json.of(string());
                            case '<' -> heredoc(from);
                            default -> word(from, depth);
                        };
        return endsHere() ? simple : raw(from);
    }

    private Json object(int depth) {
        at++;
        JsonObject object = JsonObject.EMPTY;
        while (!closes('}') && at < text.length()) {
            int from = at;
            String key;
            if (text.charAt(at) == '"') {
                key = string();
            } else {
                Matcher word = WORD.matcher(text).region(at, text.length());
                if (!word.lookingAt()) {
                    return raw(from);
                }
                key = word.group();
                at = word.end();
            }
            blank();
            if (at >= text.length() || text.charAt(at) != '=' && text.charAt(at) != ':') {
                return raw(from);
            }
            at++;
            object = object.plus(key, value(depth + 1));
            closes(',');
        }
        return object;
    }

    private Json list(int depth) {
        at++;
        var values = new ArrayList<Json>();
        while (!closes(']') && at < text.length()) {
            int from = at;
            values.add(value(depth + 1));
            closes(',');
            if (at == from) {
                at++;
            }
        }
        return JsonArray.of(values);
    }

    private Json word(int from, int depth) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return new JsonNumber(number.group());
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (!word.lookingAt()) {
            return raw(from);
        }
        at = word.end();
        switch (word.group()) {
            case "true":
                return JsonLiteral.TRUE;
            case "false":
                return JsonLiteral.FALSE;
            case "null":
                return JsonLiteral.NULL;
            default:
                break;
        }
        if (word.group().equals("jsonencode") && closes('(')) {
            Json encoded = value(depth + 1);
            if (closes(')')) {
                return encoded;
            }
        }
        return raw(from);
    }

    /// What cannot be known without running Terraform, as it is written.
    private Json raw(int from) {
        at = from;
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                string();
                continue;
            }
            if (open == 0 && (c == ',' || c == '\n' || c == '}' || c == ']' || c == ')')) {
                break;
            }
            open +=
                    c == '(' || c == '[' || c == '{'
                            ? 1
                            : c == ')' || c == ']' || c == '}' ? -1 : 0;
            at++;
        }
        return Json.of("${" + text.substring(from, at).strip() + "}");
    }

    /// Whether nothing follows on the same line that belongs to the value, such as an operator.
    private boolean endsHere() {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next >= text.length()
                || "\r\n,}])#".indexOf(text.charAt(next)) >= 0
                || text.startsWith("//", next);
    }

    private String string() {
        var out = new StringBuilder();
        at++;
        int templates = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && templates == 0) {
                break;
            }
            if (c == '\\' && templates == 0 && at < text.length()) {
                escape(out);
            } else if (c == '$' && text.startsWith("${", at)) {
                out.append("${");
                at += 2;
            } else {
                if (c == '$' && text.startsWith("{", at)) {
                    templates++;
                } else if (c == '}' && templates > 0) {
                    templates--;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private void escape(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'u' -> {
                try {
                    out.append(
                            (char) Integer.parseInt(text, at, Math.min(at + 4, text.length()), 16));
                    at += 4;
                } catch (NumberFormatException e) {
                    out.append("\\u");
                }
            }
            default -> out.append(c);
        }
    }

    private Json heredoc(int from) {
        Matcher start = HEREDOC.matcher(text).region(at, text.length());
        if (!start.lookingAt()) {
            return raw(from);
        }
        Matcher end =
                Pattern.compile("(?m)^[ \\t]*" + start.group(2) + "[ \\t]*$")
                        .matcher(text)
                        .region(start.end(), text.length());
        if (!end.find()) {
            return raw(from);
        }
        at = end.end();
        List<String> lines = text.substring(start.end(), end.start()).lines().toList();
        int margin = start.group(1).isEmpty() ? 0 : margin(lines);
        return Json.of(
                lines.stream()
                        .map(line -> line.substring(Math.min(margin, line.length())))
                        .collect(Collectors.joining("\n"))
                        .replace("$${", "${"));
    }

    private static int margin(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    private boolean closes(char wanted) {
        blank();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void blank() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#' || text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }
}
