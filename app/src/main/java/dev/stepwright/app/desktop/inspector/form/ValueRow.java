package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.ContainerImage;
import dev.stepwright.model.catalog.ContainerImages;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A single value: a literal of its kind, or an expression where one is allowed.
///
/// A value of another kind is shown and edited as JSON, so nothing is hidden and nothing lost.
///
/// @param target where it is put
/// @param sort what may stand here
/// @param value what stands there
/// @param usedBy the names of the steps that use it
/// @param hint what an empty field says: an example, or that several steps differ
public record ValueRow(
        Target target,
        String label,
        String help,
        Sort sort,
        Optional<Json> value,
        List<Problem> problems,
        List<String> usedBy,
        String hint)
        implements Row {
    public ValueRow(
            Target target,
            String label,
            String help,
            Sort sort,
            Optional<Json> value,
            List<Problem> problems,
            List<String> usedBy) {
        this(target, label, help, sort, value, problems, usedBy, suchAs(sort.lookup()));
    }

    private static String suchAs(Lookup lookup) {
        return lookup.example().isEmpty() ? "" : "such as " + lookup.example();
    }

    /// What may stand in a field.
    ///
    /// @param kind the kind of a literal
    /// @param any whether what is typed decides of the kind: `6` is a number, `true` a flag
    /// @param keepsEmpty whether an emptied field holds an empty text, instead of being taken away
    /// @param lookup where people look the value up
    /// @param small whether it shares a line with its neighbour
    public record Sort(
            Field.Kind kind,
            List<String> choices,
            boolean required,
            boolean expression,
            boolean any,
            boolean keepsEmpty,
            Lookup lookup,
            boolean small) {
        Sort(
                Field.Kind kind,
                List<String> choices,
                boolean required,
                boolean expression,
                boolean any,
                boolean keepsEmpty) {
            this(kind, choices, required, expression, any, keepsEmpty, Lookup.NONE, false);
        }

        static Sort of(Field.Value field) {
            return new Sort(
                    field.kind(),
                    field.choices(),
                    field.required(),
                    field.expression(),
                    false,
                    false,
                    field.lookup(),
                    field.small());
        }

        static Sort of(Field.Kind kind) {
            return new Sort(kind, List.of(), false, true, false, false);
        }

        static final Sort LITERAL =
                new Sort(Field.Kind.TEXT, List.of(), false, false, false, false);

        /// For an element of a list or an entry of a map, which does not vanish by being emptied.
        Sort kept() {
            return new Sort(kind, choices, required, expression, any, true, lookup, small);
        }

        Sort optional() {
            return new Sort(kind, choices, false, expression, any, keepsEmpty, lookup, small);
        }

        /// For a place where nothing but a literal may stand.
        Sort literalOnly() {
            return new Sort(kind, choices, required, false, any, keepsEmpty);
        }

        /// For places that take any literal.
        static final Sort ANY = new Sort(Field.Kind.TEXT, List.of(), false, true, true, true);
    }

    @Override
    public List<Row> inner() {
        return List.of();
    }

    @Override
    public int count() {
        return value.isPresent() ? 1 : 0;
    }

    @Override
    public ValueRow called(String other) {
        return new ValueRow(target, other, help, sort, value, problems, usedBy, hint);
    }

    /// How the value reads.
    public ValueText reads() {
        if (sort.expression && value.isPresent() && value.get() instanceof JsonText text) {
            String typed = Template.escaped(text.value());
            if (!typed.equals(text.value())) {
                return new ValueText.Plain(typed);
            }
        }
        if (sort.any && value.isPresent() && value.get() instanceof JsonText text) {
            boolean ambiguous = !(literalOf(text.value()) instanceof JsonText);
            return new ValueText.Plain(ambiguous ? text.text() : text.value());
        }
        return ValueText.of(value, this::fitsLiteral);
    }

    /// The text that stands in the field while it is edited; empty where a chip has none.
    public String text() {
        return switch (reads()) {
            case ValueText.None _ -> "";
            case ValueText.Plain(String text) -> text;
            case ValueText.Raw(String json) -> json;
            case ValueText.Chips chips -> chips.template().orElse("");
        };
    }

    /// Whether the form has a field for the value as it is.
    public boolean fits() {
        return !(reads() instanceof ValueText.Raw);
    }

    private boolean fitsLiteral(Json json) {
        return switch (json) {
            case JsonText _ ->
                    switch (sort.kind) {
                        case TEXT, LONG_TEXT, CHOICE -> true;
                        case INTEGER, NUMBER, BOOLEAN, JSON -> false;
                    };
            case JsonNumber number ->
                    switch (sort.kind) {
                        case INTEGER -> number.isInteger();
                        case TEXT, LONG_TEXT, CHOICE, NUMBER -> true;
                        case BOOLEAN, JSON -> false;
                    };
            case JsonLiteral literal ->
                    literal != JsonLiteral.NULL
                            && sort.kind != Field.Kind.JSON
                            && sort.kind != Field.Kind.INTEGER
                            && sort.kind != Field.Kind.NUMBER;
            default -> false;
        };
    }

    /// What comes of a typed text.
    public Typed typed(String text) {
        if (text.equals(text()) && (value.isPresent() || text.isEmpty())) {
            return Typed.NOTHING;
        }
        if (text.isEmpty()) {
            return sort.keepsEmpty && isTextKind()
                    ? put(Json.of(""))
                    : value.isPresent() && !sort.keepsEmpty
                            ? new Typed.Change(target.put(Optional.empty()))
                            : refused();
        }
        if (!fits() || sort.kind == Field.Kind.JSON) {
            return raw(text);
        }
        if (sort.expression && Template.names(text)) {
            boolean whole = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
            return whole || isTextKind() ? put(Template.parse(text, value)) : refused();
        }
        if (sort.any) {
            return put(literalOf(unescaped(text)));
        }
        return switch (sort.kind) {
            case INTEGER ->
                    text.strip().matches("-?(0|[1-9]\\d*)")
                            ? put(new JsonNumber(text.strip()))
                            : refused();
            case NUMBER ->
                    literalOf(text.strip()) instanceof JsonNumber number ? put(number) : refused();
            case BOOLEAN ->
                    literalOf(text.strip()) instanceof JsonLiteral literal
                            ? put(literal)
                            : refused();
            case TEXT, LONG_TEXT, CHOICE, JSON -> put(likeBefore(unescaped(text)));
        };
    }

    private String unescaped(String text) {
        return sort.expression ? Template.plain(text) : text;
    }

    private boolean isTextKind() {
        return sort.kind == Field.Kind.TEXT
                || sort.kind == Field.Kind.LONG_TEXT
                || sort.kind == Field.Kind.CHOICE;
    }

    /// A number or flag in a text field stays one as long as what is typed is one.
    private Json likeBefore(String text) {
        Json read = literalOf(text);
        boolean same =
                value.filter(old -> !(old instanceof JsonText) && old.getClass() == read.getClass())
                        .isPresent();
        return same ? read : Json.of(text);
    }

    /// The literal that a text spells: a number, `true`, `false`, a text in quotes, or the text.
    static Json literalOf(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Json.of(text.equals("true"));
        }
        boolean number = text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
        if (number) {
            return new JsonNumber(text);
        }
        if (text.length() > 1
                && text.startsWith("\"")
                && JsonFile.read(text) instanceof JsonFile.Reading.Read(JsonFile file)
                && file.root() instanceof JsonText quoted) {
            return quoted;
        }
        return Json.of(text);
    }

    private Typed raw(String text) {
        return switch (JsonFile.read(text)) {
            case JsonFile.Reading.Read(JsonFile file) -> put(file.root());
            case JsonFile.Reading.Unreadable(var fault) -> {
                boolean plain =
                        isTextKind() && !text.isBlank() && "{[\"".indexOf(text.charAt(0)) < 0;
                yield plain ? put(Json.of(text)) : new Typed.Refused(fault.message());
            }
        };
    }

    private Typed refused() {
        return new Typed.Refused(
                switch (sort.kind) {
                    case INTEGER -> label + " takes a whole number, such as 30.";
                    case NUMBER -> label + " takes a number, such as 0.5.";
                    case BOOLEAN -> label + " takes true or false.";
                    case TEXT, LONG_TEXT, CHOICE ->
                            label + " takes a text; remove the row to take it away.";
                    case JSON -> label + " takes JSON.";
                });
    }

    private Typed put(Json json) {
        return value.filter(json::sameValue).isPresent()
                ? Typed.NOTHING
                : new Typed.Change(target.put(Optional.of(json)));
    }

    /// What comes of choosing something from a list.
    public Typed chosen(Choice.Final choice) {
        return switch (choice) {
            case Choice.Keep(String text) -> put(Json.of(text));
            case Choice.Put(Json json, _, List<Edit> others) when others.isEmpty() -> put(json);
            case Choice.Put(Json json, String label, List<Edit> others) -> {
                var edits = new ArrayList<>(others);
                edits.add(target.put(Optional.of(json)));
                yield new Typed.Change(new Many(label, edits));
            }
        };
    }

    /// What comes of choosing a value from a list.
    public Typed chosen(Json json) {
        return put(json);
    }

    /// What goes back from a reference to a literal: to what a parameter is by default, or to
    /// nothing.
    public Typed literal(Optional<Json> parameterDefault) {
        Optional<Json> fitting = parameterDefault.filter(this::fitsLiteral);
        return new Typed.Change(
                target.put(
                        fitting.isPresent() || !sort.keepsEmpty
                                ? fitting
                                : Optional.of(Json.of(""))));
    }

    /// What stands in small letters below the field: what an image is, and who uses the value.
    public String remark() {
        Optional<String> image =
                sort.lookup() == Lookup.IMAGE
                        ? value.flatMap(Json::asText)
                                .flatMap(ContainerImages.standard()::recognise)
                                .map(ContainerImage::text)
                        : Optional.empty();
        String users = usedBy.isEmpty() ? "" : "Used by " + names(usedBy);
        return image.map(said -> users.isEmpty() ? said : said + "\n" + users).orElse(users);
    }

    /// "AbaloneEval and AbaloneRegisterModel".
    public static String names(List<String> names) {
        return UsedBy.names(names);
    }

    /// Whether an expression stands here.
    public boolean holdsReference() {
        return value.filter(Expression::isExpression).isPresent();
    }
}
