package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything of a step that other steps can refer to, as a tree that unfolds as far as one looks.
///
/// It comes from AWS's answers and what a pipeline adds to them ([Shapes#outputs]); the names and
/// keys that stand in brackets are those the step itself declares.
public final class OutputTree {
    private static final int DEEPEST = 10;

    /// A member, or what stands in brackets with a position or a key.
    private static final Pattern PART =
            Pattern.compile(
                    "\\.(?<member>[A-Za-z0-9_-]+)"
                            + "|\\[(?<position>\\d{1,9})]|\\[(['\"])(?<key>[^'\"]*)\\3]");

    private static final Pattern POSITION = Pattern.compile("\\[(\\d{1,6})]?");

    private final Shapes shapes;
    private final String type;
    private final JsonObject body;

    private OutputTree(Shapes shapes, String type, JsonObject body) {
        this.shapes = shapes;
        this.type = type;
        this.body = body;
    }

    /// The tree of a step, with the names it declares.
    public static OutputTree of(Step step) {
        return new OutputTree(Shapes.standard(), step.type(), step.body());
    }

    /// The tree that every step of a type has.
    public static OutputTree ofType(String type) {
        return new OutputTree(Shapes.standard(), type, JsonObject.EMPTY);
    }

    /// One output, or a group of them.
    public final class Node {
        private final String name;
        private final String path;
        private final Shape shape;
        private final Pointer place;
        private final Pointer argument;
        private final Optional<Pointer> item;

        private Node(
                String name,
                String path,
                Shape shape,
                Pointer place,
                Pointer argument,
                Optional<Pointer> item) {
            this.name = name;
            this.path = path;
            this.shape = shape;
            this.place = place;
            this.argument = argument;
            this.item = item;
        }

        /// The last part of the path: a member, or brackets with what is in them.
        public String name() {
            return name;
        }

        /// What stands behind `Steps.<name>.` in a reference.
        public String path() {
            return path;
        }

        public Shape shape() {
            return shape;
        }

        /// A word or two for the kind of value.
        public String kind() {
            return shape.kind();
        }

        /// Whether a reference can end here.
        public boolean isValue() {
            return shape.isValue();
        }

        /// The place below the step that brings this output about: the item that declares its name,
        /// otherwise the argument that the answer repeats; empty where only the service knows.
        public Optional<Pointer> declaredAt() {
            return item.or(() -> Optional.of(argument).filter(at -> body.at(at).isPresent()));
        }

        /// Whether it is a list whose elements are asked for by their position.
        public boolean isByPosition() {
            return shape instanceof Shape.ListOf
                    && !isNamed()
                    && shapes.bodies(type, place).isEmpty();
        }

        /// The highest position that can be asked for; empty where nothing limits it.
        public OptionalInt lastPosition() {
            return shapes.count(type, place)
                    .map(most -> OptionalInt.of(most - 1))
                    .orElse(OptionalInt.empty());
        }

        /// The element at a position; empty where this is no list with positions or it has no such.
        public Optional<Node> element(int position) {
            return positioned(position);
        }

        /// What is inside; of lists and maps, what the step declares or may be expected.
        public List<Node> children() {
            return switch (shape) {
                case Shape.Structure structure -> inside(this, structure);
                case Shape.ListOf list -> elements(list);
                case Shape.MapOf map -> entries(map);
                default -> List.of();
            };
        }

        private List<Node> elements(Shape.ListOf list) {
            return isNamed()
                    ? declared(list.member())
                    : IntStream.range(0, expected()).mapToObj(i -> element(list, i)).toList();
        }

        private int expected() {
            return shapes.count(type, place)
                    .orElseGet(
                            () ->
                                    body.at(argument)
                                            .flatMap(Json::asArray)
                                            .map(JsonArray::size)
                                            .filter(size -> size > 0)
                                            .orElse(1));
        }

        private List<Node> entries(Shape.MapOf map) {
            return isNamed()
                    ? declared(map.value())
                    : body.at(argument).flatMap(Json::asObject).stream()
                            .flatMap(object -> object.names().stream())
                            .filter(OutputTree::canBeQuoted)
                            .map(key -> entry(map.value(), key, argument.child(key)))
                            .toList();
        }

        private boolean isNamed() {
            return shapes.named(type, place).isPresent();
        }

        /// The entries by the names that the step declares for them.
        private List<Node> declared(String otherwise) {
            return declarations(named()).stream()
                    .map(each -> declared(each, each.name(), otherwise))
                    .toList();
        }

        private Node declared(Declaration declaration, String key, String otherwise) {
            String brackets = "['" + key + "']";
            return new Node(
                    brackets,
                    path + brackets,
                    shapes.shape(shapeOf(named(), declaration.body(), otherwise)),
                    place,
                    declaration.at(),
                    Optional.of(declaration.at()));
        }

        private Shapes.Named named() {
            return shapes.named(type, place).orElseThrow();
        }

        private Node entry(String shapeKey, String key, Pointer at) {
            String brackets = "['" + key + "']";
            return new Node(brackets, path + brackets, shapes.shape(shapeKey), place, at, item);
        }

        private Node element(Shape.ListOf list, int index) {
            String brackets = "[" + index + "]";
            return new Node(
                    brackets,
                    path + brackets,
                    shapes.shape(list.member()),
                    place,
                    argument.child(index),
                    item);
        }

        /// The entry with a key, declared or not.
        private Optional<Node> keyed(String key) {
            return switch (shape) {
                case Shape.MapOf map -> Optional.of(keyed(key, map.value()));
                case Shape.ListOf list when isNamed() -> Optional.of(keyed(key, list.member()));
                default -> Optional.empty();
            };
        }

        private Node keyed(String key, String otherwise) {
            return shapes.named(type, place)
                    .flatMap(
                            named ->
                                    declarations(named).stream()
                                            .filter(it -> it.name().equals(key))
                                            .findFirst())
                    .map(it -> declared(it, key, otherwise))
                    .orElseGet(() -> entry(otherwise, key, argument.child(key)));
        }

        private Optional<Node> positioned(int index) {
            return shape instanceof Shape.ListOf list
                            && !isNamed()
                            && shapes.count(type, place).filter(most -> index >= most).isEmpty()
                    ? Optional.of(element(list, index))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return path + ": " + kind();
        }
    }

    /// The outputs at the top.
    public List<Node> roots() {
        return shapes.outputs(type)
                .map(
                        all ->
                                members(
                                        "",
                                        all,
                                        Pointer.ROOT,
                                        Pointer.of("Arguments"),
                                        Optional.empty()))
                .orElse(List.of());
    }

    private List<Node> inside(Node node, Shape.Structure structure) {
        Optional<Pointer> bodies = shapes.bodies(type, node.place);
        return bodies.isPresent()
                ? heldSteps(node, bodies.get())
                : members(node.path + ".", structure, node.place, node.argument, node.item);
    }

    private List<Node> members(
            String before,
            Shape.Structure structure,
            Pointer place,
            Pointer argument,
            Optional<Pointer> item) {
        return structure.members().entrySet().stream()
                .map(
                        member ->
                                new Node(
                                        member.getKey(),
                                        before + member.getKey(),
                                        shapes.shape(member.getValue().shape()),
                                        place.child(member.getKey()),
                                        argument.child(member.getKey()),
                                        item))
                .toList();
    }

    /// The steps that the step holds, each with the outputs of its own type.
    private List<Node> heldSteps(Node node, Pointer list) {
        return objects(list)
                .flatMap(
                        held ->
                                held
                                        .text("Name")
                                        .flatMap(name -> held(held, name, node.path + "." + name))
                                        .stream())
                .toList();
    }

    private Optional<Node> held(JsonObject step, String name, String path) {
        var tree = new OutputTree(shapes, step.text("Type").orElse(""), step);
        return shapes.outputs(tree.type)
                .map(
                        all ->
                                tree
                                .new Node(
                                        name,
                                        path,
                                        all,
                                        Pointer.ROOT,
                                        Pointer.of("Arguments"),
                                        Optional.empty()));
    }

    private Stream<JsonObject> objects(Pointer list) {
        return body.at(list)
                .flatMap(Json::asArray)
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(each -> each.asObject().stream());
    }

    /// An item that gives an output its name.
    private record Declaration(String name, JsonObject body, Pointer at) {}

    private List<Declaration> declarations(Shapes.Named named) {
        JsonArray list = body.at(named.declaredAt()).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        var found = new ArrayList<Declaration>();
        for (int i = 0; i < list.size(); i++) {
            Pointer at = named.declaredAt().child(i);
            list.get(i)
                    .asObject()
                    .ifPresent(
                            each ->
                                    each.text(named.member())
                                            .filter(OutputTree::canBeQuoted)
                                            .ifPresent(
                                                    name ->
                                                            found.add(
                                                                    new Declaration(
                                                                            name, each, at))));
        }
        return found;
    }

    private String shapeOf(Shapes.Named named, JsonObject declaration, String otherwise) {
        return named.shape()
                .flatMap(declaration::text)
                .map(word -> "pipeline:" + word)
                .filter(shapes::has)
                .orElse(otherwise);
    }

    private static boolean canBeQuoted(String name) {
        return !name.isEmpty() && name.indexOf('\'') < 0 && name.indexOf('"') < 0;
    }

    /// The output that a path leads to, whether or not the step declares the names in it; empty
    /// where it leads nowhere.
    public Optional<Node> at(String path) {
        String dotted = "." + path;
        Matcher part = PART.matcher(dotted);
        Optional<Node> node = Optional.empty();
        int end = 0;
        while (part.lookingAt()) {
            Optional<Node> before = node;
            String member = part.group("member");
            String position = part.group("position");
            if (member != null) {
                List<Node> all = before.map(Node::children).orElseGet(this::roots);
                node = all.stream().filter(each -> each.name().equals(member)).findFirst();
            } else if (position != null) {
                node = before.flatMap(list -> list.positioned(Integer.parseInt(position)));
            } else {
                String key = part.group("key");
                node = before.flatMap(list -> list.keyed(key));
            }
            end = part.end();
            if (node.isEmpty()) {
                break;
            }
            part.region(end, dotted.length());
        }
        return end == dotted.length() ? node : Optional.empty();
    }

    /// The values whose paths hold every word of a typed text, in the order of the tree.
    ///
    /// Of a list that is asked for by positions only one element is looked into: the one whose
    /// position is typed, such as `[3]`, otherwise the first.
    ///
    /// @param most how many to find
    public List<Node> find(String typed, int most) {
        List<String> words =
                Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        Matcher position = POSITION.matcher(typed);
        OptionalInt element =
                position.find()
                        ? OptionalInt.of(Integer.parseInt(position.group(1)))
                        : OptionalInt.empty();
        var found = new ArrayList<Node>();
        for (Node root : roots()) {
            find(root, words, element, most, new ArrayList<>(), found);
        }
        return List.copyOf(found);
    }

    private static void find(
            Node node,
            List<String> words,
            OptionalInt element,
            int most,
            List<Shape> above,
            List<Node> found) {
        if (found.size() >= most || above.size() > DEEPEST || above.contains(node.shape())) {
            return;
        }
        if (node.isValue()) {
            String path = node.path().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(path::contains)) {
                found.add(node);
            }
            return;
        }
        above.add(node.shape());
        for (Node child : lookedInto(node, element)) {
            find(child, words, element, most, above, found);
        }
        above.removeLast();
    }

    private static List<Node> lookedInto(Node node, OptionalInt element) {
        List<Node> children = node.children();
        boolean positions =
                node.shape() instanceof Shape.ListOf
                        && !children.isEmpty()
                        && children.getFirst().name().equals("[0]");
        if (!positions) {
            return children;
        }
        Optional<Node> typed =
                element.isPresent() ? node.positioned(element.getAsInt()) : Optional.empty();
        return List.of(typed.orElse(children.getFirst()));
    }
}
