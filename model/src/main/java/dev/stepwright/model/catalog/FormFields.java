package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Makes the form of a type of step out of AWS's shapes: kinds, choices, limits and what is
/// required come from there, so no member needs a line of code.
///
/// The places that a type asks for ([Wanted]) stand in groups of its own; all other members of the
/// arguments follow, in a group of their own, as deep as the shapes go.
public final class FormFields {
    /// The title of the group with all that no other group shows.
    public static final String REST = "All other members";

    private static final String ALL = "Arguments";
    private static final String ARGUMENTS = "Arguments";

    private static final Shape UNKNOWN =
            new Shape.Text("", List.of(), Shape.Limits.NONE, Optional.empty(), false);

    /// Members that AWS's tools fill in, of no use in a definition.
    private static final Set<String> HIDDEN =
            Set.of("ClientToken", "ClientRequestToken", "clientToken");

    private final Shapes shapes;
    private final Predicate<Pointer> expression;

    /// @param expression whether an expression may stand at a place below the step
    private FormFields(Shapes shapes, Predicate<Pointer> expression) {
        this.shapes = shapes;
        this.expression = expression;
    }

    /// The form of a type.
    static List<Field.Group> of(StepType type, List<Wanted.Group> wanted) {
        Shapes shapes = Shapes.standard();
        var maker = new FormFields(shapes, place -> mayHoldExpression(type, place));
        Shape.Structure step = shapes.step(type.name());
        var groups = new ArrayList<Field.Group>();
        var shown = new ArrayList<Pointer>();
        var all = new ArrayList<>(wanted);
        all.addAll(CommonGroups.of(type));
        for (Wanted.Group group : all) {
            var fields = new ArrayList<Field>();
            for (Wanted place : group.places()) {
                fields.add(maker.wanted(step, place, Pointer.ROOT));
                shown.add(place.place());
            }
            groups.add(new Field.Group(group.title(), group.folded(), List.copyOf(fields)));
        }
        shapes.member(step, ARGUMENTS)
                .filter(Shape.Structure.class::isInstance)
                .map(whole -> maker.rest((Shape.Structure) whole, Pointer.of(ARGUMENTS), shown))
                .flatMap(
                        rest ->
                                Field.Group.of(
                                        wanted.isEmpty() ? ALL : REST, !wanted.isEmpty(), rest))
                .ifPresent(rest -> groups.add(wanted.isEmpty() ? 0 : groups.size(), rest));
        return List.copyOf(groups);
    }

    /// The shape of a place that the form of a type of step shows; empty where AWS's models know
    /// nothing, or advise against it.
    public static Optional<Shape> shown(String stepType, Pointer place) {
        Shapes shapes = Shapes.standard();
        var walk = new ShapeWalk(shapes);
        Shape shape = shapes.step(stepType);
        for (String token : place.tokens()) {
            Optional<ShapeWalk.Found> found = walk.below(shape, Pointer.of(token));
            if (found.isEmpty() || found.get().deprecated() || HIDDEN.contains(token)) {
                return Optional.empty();
            }
            shape = found.get().shape();
        }
        return Optional.of(shape);
    }

    private static boolean mayHoldExpression(StepType type, Pointer place) {
        return ExpressionPlaces.inStep(type, place).stream()
                .anyMatch(kind -> kind != ExpressionKind.LITERAL);
    }

    /// The form of an object with known members that is no step, such as the request that creates
    /// a pipeline.
    ///
    /// @param expression whether an expression may stand at a place below the object
    /// @param wanted what to show, in this order
    public static List<Field> of(String shape, Predicate<Pointer> expression, List<Wanted> wanted) {
        var maker = new FormFields(Shapes.standard(), expression);
        var object = (Shape.Structure) Shapes.standard().shape(shape);
        return wanted.stream().map(place -> maker.wanted(object, place, Pointer.ROOT)).toList();
    }

    /// The field of a place that somebody asked for.
    ///
    /// @param base the place of what holds it, for the question whether an expression may stand
    // here
    private Field wanted(Shape.Structure from, Wanted wanted, Pointer base) {
        if (wanted.special().isPresent()) {
            return wanted.special().get();
        }
        Optional<ShapeWalk.Found> found = new ShapeWalk(shapes).below(from, wanted.place());
        if (found.isEmpty() && isModelled(from, wanted)) {
            throw new IllegalStateException(from.name() + " has no member " + wanted.place());
        }
        Shape shape = found.map(ShapeWalk.Found::shape).orElse(UNKNOWN);
        boolean required = found.filter(ShapeWalk.Found::required).isPresent();
        Field field = field(shape, wanted.place(), base, required, Optional.of(wanted));
        return wanted.other().isPresent()
                ? new Field.Either(field, wanted(from, wanted.other().get(), base))
                : field;
    }

    /// Whether AWS's models say anything of what holds a place; of a type that they lack, every
    /// place is a text.
    private static boolean isModelled(Shape.Structure from, Wanted wanted) {
        return from.members().containsKey(wanted.place().tokens().getFirst());
    }

    /// What a list of wanted places leaves over of an object.
    private List<Field> rest(Shape.Structure structure, Pointer at, List<Pointer> shown) {
        var fields = new ArrayList<Field>();
        for (Map.Entry<String, Shape.Member> member : structure.members().entrySet()) {
            Pointer place = at.child(member.getKey());
            if (member.getValue().deprecated()
                    || HIDDEN.contains(member.getKey())
                    || shown.contains(place)) {
                continue;
            }
            Shape shape = shapes.shape(member.getValue().shape());
            boolean required = member.getValue().required();
            boolean partly = shown.stream().anyMatch(each -> each.startsWith(place));
            if (partly && shape instanceof Shape.Structure inner) {
                List<Field> left = rest(inner, place, shown);
                if (!left.isEmpty()) {
                    fields.add(
                            new Field.Part(
                                    place,
                                    MemberWords.label(member.getKey()),
                                    help(member.getKey(), shape),
                                    false,
                                    inner.union(),
                                    true,
                                    left));
                }
            } else if (!partly) {
                fields.add(field(shape, place, Pointer.ROOT, required, Optional.empty()));
            }
        }
        return ordered(fields);
    }

    /// What is required first, then what is one value, then what holds others.
    private static List<Field> ordered(List<Field> fields) {
        return fields.stream()
                .sorted(
                        Comparator.comparing((Field field) -> !field.required())
                                .thenComparing(field -> !(field instanceof Field.Value)))
                .toList();
    }

    private Field field(
            Shape shape, Pointer place, Pointer base, boolean required, Optional<Wanted> wanted) {
        String member = place.last();
        String label =
                wanted.map(Wanted::label)
                        .filter(said -> !said.isEmpty())
                        .orElseGet(() -> MemberWords.label(member));
        String help =
                wanted.map(Wanted::help)
                        .filter(said -> !said.isEmpty())
                        .orElseGet(() -> help(member, shape));
        Pointer whole = base.then(place);
        return switch (shape) {
            case Shape.Structure structure ->
                    new Field.Part(
                            place,
                            label,
                            help,
                            required,
                            structure.union(),
                            false,
                            new LaterList<>(() -> members(structure, place, base)));
            case Shape.ListOf list -> list(list, place, label, help, required, whole, wanted);
            case Shape.MapOf map when shapes.shape(map.value()).isValue() ->
                    new Field.Entries(
                            place,
                            label,
                            help,
                            required,
                            value(
                                    shapes.shape(map.value()),
                                    Pointer.ROOT,
                                    whole.child("*"),
                                    "Value",
                                    "",
                                    false));
            default ->
                    value(
                            shape,
                            place,
                            whole,
                            label,
                            help,
                            required,
                            wanted.filter(Wanted::small).isPresent());
        };
    }

    private Field list(
            Shape.ListOf list,
            Pointer place,
            String label,
            String help,
            boolean required,
            Pointer whole,
            Optional<Wanted> wanted) {
        Shape element = shapes.shape(list.member());
        if (element instanceof Shape.Structure item) {
            return items(item, place, label, help, required, whole, wanted);
        }
        if (!element.isValue()) {
            return json(place, label, help, required);
        }
        return new Field.Values(
                place,
                label,
                help,
                required,
                value(element, Pointer.ROOT, whole.child(0), MemberWords.noun(label), "", false),
                expression.test(whole));
    }

    private Field.Items items(
            Shape.Structure item,
            Pointer place,
            String label,
            String help,
            boolean required,
            Pointer whole,
            Optional<Wanted> wanted) {
        Pointer inside = whole.child(0);
        List<Wanted> inner = wanted.map(Wanted::inner).orElse(List.of());
        String found = nameKey(item);
        boolean shown = inner.stream().anyMatch(each -> each.place().equals(Pointer.of(found)));
        String nameKey = shown ? "" : found;
        List<Field> first =
                new LaterList<>(
                        () ->
                                inner.isEmpty()
                                        ? usual(item, nameKey, inside)
                                        : inner.stream()
                                                .map(each -> wanted(item, each, inside))
                                                .toList());
        List<Field> more =
                new LaterList<>(
                        () -> {
                            var taken = new ArrayList<Pointer>();
                            first.forEach(each -> taken.add(each.place()));
                            if (!nameKey.isEmpty()) {
                                taken.add(Pointer.of(nameKey));
                            }
                            return new FormFields(
                                            shapes, each -> expression.test(inside.then(each)))
                                    .rest(item, Pointer.ROOT, taken);
                        });
        Json template =
                wanted.flatMap(Wanted::template)
                        .orElseGet(() -> FreshValue.of(shapes, item, Set.of(nameKey)));
        return new Field.Items(place, label, help, required, nameKey, first, more, template);
    }

    /// Without judgement: what an item must have; when that is nothing, its first two single
    /// values.
    private List<Field> usual(Shape.Structure item, String nameKey, Pointer base) {
        List<Field> all =
                members(item, Pointer.ROOT, base).stream()
                        .filter(field -> !field.place().equals(Pointer.of(nameKey)))
                        .toList();
        List<Field> must = all.stream().filter(Field::required).toList();
        return must.isEmpty()
                ? all.stream().filter(Field.Value.class::isInstance).limit(2).toList()
                : must;
    }

    /// The member that names an element of a list: a required text that ends in "Name" or is called
    /// "Key", or one that is called after the element itself.
    private String nameKey(Shape.Structure item) {
        String optional = "";
        for (Map.Entry<String, Shape.Member> member : item.members().entrySet()) {
            String name = member.getKey();
            boolean names =
                    (name.endsWith("Name") || name.equals("name") || name.equals("Key"))
                            && shapes.shape(member.getValue().shape()) instanceof Shape.Text text
                            && text.values().isEmpty();
            if (names && member.getValue().required()) {
                return name;
            }
            boolean own = item.name().contains(name.replaceAll("Name$", ""));
            if (names && own && optional.isEmpty()) {
                optional = name;
            }
        }
        return optional;
    }

    private List<Field> members(Shape.Structure structure, Pointer at, Pointer base) {
        var fields = new ArrayList<Field>();
        for (Map.Entry<String, Shape.Member> member : structure.members().entrySet()) {
            if (!member.getValue().deprecated() && !HIDDEN.contains(member.getKey())) {
                fields.add(
                        field(
                                shapes.shape(member.getValue().shape()),
                                at.child(member.getKey()),
                                base,
                                member.getValue().required() || structure.union(),
                                Optional.empty()));
            }
        }
        return ordered(fields);
    }

    private static Field.Value json(Pointer place, String label, String help, boolean required) {
        return new Field.Value(
                place,
                label,
                help,
                Field.Kind.JSON,
                List.of(),
                required,
                false,
                Lookup.NONE,
                false);
    }

    private Field.Value value(
            Shape shape,
            Pointer place,
            Pointer whole,
            String label,
            String help,
            boolean required) {
        return value(shape, place, whole, label, help, required, false);
    }

    private Field.Value value(
            Shape shape,
            Pointer place,
            Pointer whole,
            String label,
            String help,
            boolean required,
            boolean small) {
        String member = place.isRoot() ? "" : place.last();
        Lookup lookup = Lookup.of(place.isRoot() ? whole.parent().last() : member, shape);
        List<String> choices = shape instanceof Shape.Text text ? text.values() : List.of();
        Field.Kind kind =
                switch (shape) {
                    case Shape.Text text when !text.values().isEmpty() ->
                            lookup == Lookup.NONE ? Field.Kind.CHOICE : Field.Kind.TEXT;
                    case Shape.Text _ -> isProse(member) ? Field.Kind.LONG_TEXT : Field.Kind.TEXT;
                    case Shape.Number number ->
                            number.whole() ? Field.Kind.INTEGER : Field.Kind.NUMBER;
                    case Shape.Flag _ -> Field.Kind.BOOLEAN;
                    case Shape.Time _ -> Field.Kind.TEXT;
                    case Shape.Anything _, Shape.Structure _, Shape.ListOf _, Shape.MapOf _ ->
                            Field.Kind.JSON;
                };
        return new Field.Value(
                place,
                label,
                help,
                kind,
                choices,
                required,
                kind != Field.Kind.JSON && expression.test(whole),
                lookup,
                small
                        || lookup == Lookup.INSTANCE_TYPE
                        || kind == Field.Kind.INTEGER
                        || kind == Field.Kind.NUMBER);
    }

    private static boolean isProse(String member) {
        return member.endsWith("Description")
                || member.equals("ErrorMessage")
                || member.endsWith("Content")
                || member.endsWith("Document");
    }

    /// What a member is for, and what may stand there.
    private String help(String member, Shape shape) {
        String limits = LimitWords.of(shape);
        String known = MemberWords.help(member).orElse("");
        String facts = member + (limits.isEmpty() ? "" : ": " + limits) + ".";
        return known.isEmpty() ? facts : known + (limits.isEmpty() ? "" : "\n" + facts);
    }
}
