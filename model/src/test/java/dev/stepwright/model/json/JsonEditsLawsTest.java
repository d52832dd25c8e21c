package dev.stepwright.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Edits of generated texts: what is outside the touched place stays as it was, and the result is
/// JSON that says what it should.
class JsonEditsLawsTest {
    private static final String[] SPACES = {"", "", " ", "\n", "\r\n  ", "\t", "\n    ", "  \n"};

    static List<Long> seeds() {
        return new Random(7).longs(200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAndWritesAnyText(long seed) {
        String text = text(new Random(seed));
        assertThat(JsonFileTest.read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replacingAValueKeepsAllAroundIt(long seed) {
        var random = new Random(seed);
        JsonFile file = JsonFileTest.read(text(random));
        Pointer place = place(file.root(), random);
        Json before = file.root().at(place).orElseThrow();
        Json root = new JsonEdits(file.style()).set(file.root(), place, Json.of("new"));

        String old = file.text();
        int from = Places.of(file).of(place).offset();
        assertThat(file.withRoot(root).text())
                .isEqualTo(
                        old.substring(0, from) + "\"new\"" + old.substring(from + before.width()));
        Json back = new JsonEdits(file.style()).map(root, place, _ -> before);
        assertThat(file.withRoot(back).text()).isEqualTo(old);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsInsertedCanBeTakenOutAgain(long seed) {
        var random = new Random(seed);
        JsonFile file = JsonFileTest.read(text(random));
        List<Pointer> lists = new ArrayList<>();
        collect(file.root(), Pointer.ROOT, lists);
        lists.removeIf(each -> !(file.root().at(each).orElseThrow() instanceof JsonArray));
        if (lists.isEmpty()) {
            return;
        }
        Pointer list = lists.get(random.nextInt(lists.size()));
        JsonArray array = (JsonArray) file.root().at(list).orElseThrow();
        int index = random.nextInt(array.size() + 1);
        var edits = new JsonEdits(file.style());
        Json value = Json.of(List.of(1, "x"));
        Json with = edits.insert(file.root(), list.child(index), value);

        JsonArray longer = (JsonArray) JsonFileTest.read(with.text()).root().at(list).orElseThrow();
        var wanted = new ArrayList<>(array.values().toList());
        wanted.add(index, value);
        assertThat(longer.sameValue(JsonArray.of(wanted))).isTrue();
        for (int i = 0; i < array.size(); i++) {
            assertThat(((JsonArray) with.at(list).orElseThrow()).get(i < index ? i : i + 1))
                    .isSameAs(array.get(i));
        }
        Json without = edits.remove(with, list.child(index));
        assertThat(without.sameValue(file.root())).isTrue();
        assertThat(JsonFileTest.read(without.text()).root().sameValue(file.root())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removingKeepsEveryOtherValue(long seed) {
        var random = new Random(seed);
        JsonFile file = JsonFileTest.read(text(random));
        Pointer place = place(file.root(), random);
        if (place.isRoot()) {
            return;
        }
        Json root = new JsonEdits(file.style()).remove(file.root(), place);
        Json again = JsonFileTest.read(root.text()).root();
        assertThat(again.sameValue(root)).isTrue();
        switch (file.root().at(place.parent()).orElseThrow()) {
            case JsonObject object -> {
                var names = new ArrayList<>(object.names());
                names.remove(place.last());
                JsonObject left = (JsonObject) again.at(place.parent()).orElseThrow();
                assertThat(left.names()).isEqualTo(names);
                for (String name : names) {
                    assertThat(((JsonObject) root.at(place.parent()).orElseThrow()).get(name).get())
                            .isSameAs(object.get(name).get());
                }
            }
            case JsonArray array ->
                    assertThat(((JsonArray) again.at(place.parent()).orElseThrow()).size())
                            .isEqualTo(array.size() - 1);
            default -> throw new AssertionError("a place lies in an object or a list");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renamingAKeyTouchesNothingElse(long seed) {
        var random = new Random(seed);
        JsonFile file = JsonFileTest.read(text(random));
        Pointer place = place(file.root(), random);
        if (place.isRoot()
                || !(file.root().at(place.parent()).get() instanceof JsonObject object)) {
            return;
        }
        var edits = new JsonEdits(file.style());
        Json renamed = edits.renameKey(file.root(), place, "brand \"new\"");
        String key = object.members().get(object.names().indexOf(place.last())).key().raw();
        Pointer there = place.parent().child("brand \"new\"");
        assertThat(renamed.at(there).orElseThrow()).isSameAs(file.root().at(place).orElseThrow());
        assertThat(JsonFileTest.read(renamed.text()).root().sameValue(renamed)).isTrue();
        assertThat(renamed.width()).isEqualTo(file.root().width() - key.length() + 15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNewMemberStandsBehindTheOthers(long seed) {
        var random = new Random(seed);
        JsonFile file = JsonFileTest.read(text(random));
        List<Pointer> all = new ArrayList<>();
        collect(file.root(), Pointer.ROOT, all);
        for (Pointer place : all) {
            if (file.root().at(place).orElseThrow() instanceof JsonObject object) {
                Json root =
                        new JsonEdits(file.style())
                                .set(file.root(), place.child("zz").child("y"), Json.of(1));
                JsonObject after =
                        (JsonObject) JsonFileTest.read(root.text()).root().at(place).orElseThrow();
                var names = new ArrayList<>(object.names());
                names.add("zz");
                assertThat(after.names()).isEqualTo(names);
                assertThat(after.object("zz").orElseThrow().get("y").orElseThrow().text())
                        .isEqualTo("1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceIsWhereAScanFindsIt(long seed) {
        String text = text(new Random(seed));
        JsonFile file = JsonFileTest.read(text);
        Places places = Places.of(file);
        List<Pointer> all = new ArrayList<>();
        collect(file.root(), Pointer.ROOT, all);
        for (Pointer pointer : all) {
            Json node = file.root().at(pointer).orElseThrow();
            Places.Place place = places.of(pointer);
            assertThat(text.startsWith(node.text(), place.offset())).isTrue();
            assertThat(place).isEqualTo(scan(text, place.offset()));
        }
    }

    private static Places.Place scan(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i += Character.charCount(text.codePointAt(i))) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (text.charAt(i) != '\ufeff') {
                column++;
            }
        }
        return new Places.Place(offset, line, column);
    }

    @Test
    void writesWhatIsNewTheWayTheFileIs() {
        JsonFile file = JsonFileTest.read("{\r\n\t\"a\" : [\r\n\t\t1\r\n\t]\r\n}\r\n");
        Json root =
                new JsonEdits(file.style())
                        .insert(file.root(), Pointer.parse("/a/1"), Json.of(List.of("ä")));
        assertThat(file.withRoot(root).text())
                .isEqualTo(
                        "{\r\n\t\"a\" : [\r\n\t\t1,\r\n\t\t[\r\n\t\t\t\"ä\"\r\n\t\t]\r\n\t]\r\n}\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":[1,2],\"b\":\"\\u00e4\"}", "{\"a\": [1, 2], \"b\": \"\\u00e4\"}"})
    void keepsOneLineOneLineAndEscapesEscaped(String text) {
        JsonFile file = JsonFileTest.read(text);
        Json root = new JsonEdits(file.style()).set(file.root(), Pointer.parse("/c"), Json.of("ö"));
        String gap = text.contains(", ") ? " " : "";
        assertThat(root.text())
                .isEqualTo(
                        text.substring(0, text.length() - 1)
                                + ","
                                + gap
                                + "\"c\":"
                                + gap
                                + "\"\\u00f6\"}");
    }

    // ---- generated texts

    static String text(Random random) {
        var out = new StringBuilder(random.nextInt(8) == 0 ? "\ufeff" : "");
        out.append(space(random));
        value(random, 0, out);
        return out.append(space(random)).toString();
    }

    private static String space(Random random) {
        return SPACES[random.nextInt(SPACES.length)];
    }

    private static void value(Random random, int depth, StringBuilder out) {
        switch (depth > 4 ? random.nextInt(4) : random.nextInt(10)) {
            case 0 -> out.append(random.nextBoolean() ? "true" : "null");
            case 1 ->
                    out.append(
                            List.of("0", "-0", "1e400", "6.0", "12", "-1.50E-3")
                                    .get(random.nextInt(6)));
            case 2, 3 ->
                    out.append(
                            List.of(
                                            "\"\"",
                                            "\"a,b\"",
                                            "\"]}\"",
                                            "\"\\\\\"",
                                            "\"\\\"😀ä\"",
                                            "\"\\u00e4\"")
                                    .get(random.nextInt(6)));
            case 4, 5, 6 -> {
                out.append('{').append(space(random));
                for (int i = 0, n = random.nextInt(4); i < n; i++) {
                    out.append(i > 0 ? "," + space(random) : "");
                    out.append('"')
                            .append("k")
                            .append(i)
                            .append(i == 2 ? "\\n/~\\\"" : "")
                            .append('"');
                    out.append(space(random)).append(':').append(space(random));
                    value(random, depth + 1, out);
                    out.append(space(random));
                }
                out.append('}');
            }
            default -> {
                out.append('[').append(space(random));
                for (int i = 0, n = random.nextInt(4); i < n; i++) {
                    out.append(i > 0 ? "," + space(random) : "");
                    value(random, depth + 1, out);
                    out.append(space(random));
                }
                out.append(']');
            }
        }
    }

    private static Pointer place(Json root, Random random) {
        List<Pointer> all = new ArrayList<>();
        collect(root, Pointer.ROOT, all);
        return all.get(random.nextInt(all.size()));
    }

    static void collect(Json node, Pointer at, List<Pointer> all) {
        all.add(at);
        switch (node) {
            case JsonObject object ->
                    object.members()
                            .forEach(each -> collect(each.value(), at.child(each.name()), all));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), at.child(i), all);
                }
            }
            default -> {}
        }
    }
}
