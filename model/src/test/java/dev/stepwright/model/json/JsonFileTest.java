package dev.stepwright.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {
    static JsonFile read(String text) {
        return switch (JsonFile.read(text)) {
            case JsonFile.Reading.Read(JsonFile file) -> file;
            case JsonFile.Reading.Unreadable(JsonFault fault) ->
                    throw new IllegalArgumentException(fault.toString());
        };
    }

    private static JsonFault fault(byte[] bytes) {
        return ((JsonFile.Reading.Unreadable) JsonFile.read(bytes)).fault();
    }

    private static JsonFault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " { } ",
                "[ \n\t]",
                "\ufeff{\"a\" : 1}\n",
                "{\r\n\t\"a\":\r\n 1 ,\r\n\"b\"  :  [ 1 , 2 ,3] }\r\n\r\n",
                "[[[],[ ]],{\"a\":{}, \"b\":{ \"c\" : { } } }]",
                "[1e400, -0, 0.10, 1E+5, 1e-12, 9007199254740993, -0.0e-0, 6.0]",
                "[true , false,null\t]",
                "\"\\u00e4ä\\ud83d\\ude00😀 \\/ / \\b\\f\\n\\r\\t \\\" \\\\ \\ud800\"",
                "{\"\":{\"\":\"\"},\"\\u0061\":1,\"a b\":2,\"a,b\":\"x,y\",\"a:b\":\"{[\"}",
                "{\n  \"a\": [\n    1\n  ,\n    2\n  ]\n ,\"b\": {}}",
                "1",
                "  \"x\"  ",
                "{\"a\":\"\\\\\",\"b\":\"\\\\\\\"\",\"c\":1}",
                "[\"\u2028\u2029\u007f\"]",
            })
    void comesBackByteForByte(String text) {
        JsonFile file = read(text);
        assertThat(file.text()).isEqualTo(text);
        assertThat(file.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.root().width()).isEqualTo(file.root().text().length());
        assertThat(read(file.text()).root().sameValue(file.root())).isTrue();
    }

    @Test
    void decodesEscapes() {
        assertThat(read("\"\\u00e4\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\"").root().asText())
                .contains("ä😀/\b\f\n\r\t\"\\");
    }

    @Test
    void tellsKeysApartThatAreSpelledAlikeOnlyInSource() {
        assertThat(fault("{\"a\":1,\"\\u0061\":2}").kind()).isEqualTo(JsonFault.Kind.DUPLICATE_KEY);
        assertThat(((JsonObject) read("{\"\\u0061\":2}").root()).get("a")).isPresent();
    }

    @Test
    void countsColumnsInCharactersAndNotTheByteOrderMark() {
        assertThat(fault("\ufeff{\"😀\":x}"))
                .extracting(JsonFault::line, JsonFault::column)
                .containsExactly(1, 6);
    }

    record Broken(
            String name, byte[] bytes, JsonFault.Kind kind, int line, int column, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Broken broken(String text, int line, int column, String message) {
        return new Broken(
                text.replace('\n', '|'),
                text.getBytes(StandardCharsets.UTF_8),
                JsonFault.Kind.SYNTAX,
                line,
                column,
                message);
    }

    static Stream<Broken> broken() {
        return Stream.of(
                broken("", 1, 1, "The file is empty; a pipeline definition is a JSON object."),
                broken(" \n\n", 3, 1, "The file is empty; a pipeline definition is a JSON object."),
                broken(
                        "{\"Steps\":[]}\n{}",
                        2,
                        1,
                        "The JSON ends before this place; remove what follows it."),
                broken(
                        "{\"Steps\":[]}\nx",
                        2,
                        1,
                        "“x” is no JSON value; a text needs double quotes, and the words are true, false and null."),
                broken(
                        "{\"Steps\":[\n  {\"Name\":\"A\",,\"Type\":\"Fail\"}\n]}",
                        2,
                        15,
                        "There is “,” where a key in double quotes belongs."),
                broken(
                        "{\"Steps\":[\n\n],\n}",
                        4,
                        1,
                        "There is “}” where a key in double quotes belongs; remove the comma before it."),
                broken(
                        "{\"a\":[1,\n]}",
                        2,
                        1,
                        "There is “]” where a value belongs; remove the comma before it."),
                broken(
                        "{\n\"Steps\":[}",
                        2,
                        10,
                        "There is “}” where the other kind of bracket must close first."),
                broken(
                        "{\"Steps\":[\n{\"Name\":\"A\",\n\"Ty",
                        3,
                        4,
                        "The file ends in the middle of the JSON; something after this place was cut off."),
                broken("{\"Steps\":[\n// none\n]}", 2, 1, "JSON has no comments; remove this one."),
                broken(
                        "{\n'Steps':[]}",
                        2,
                        1,
                        "A single quote stands where a double quote belongs."),
                broken(
                        "{\"Steps\":[],\n\"x\":NaN}",
                        2,
                        5,
                        "“NaN” is no JSON value; a text needs double quotes, and the words are true, false and null."),
                broken(
                        "{\"Steps\":[],\n\"x\":01}",
                        2,
                        5,
                        "A number begins with a zero that does not belong there."),
                broken(
                        "{\"Steps\":[],\n\"x\":\"a\tb\"}",
                        2,
                        7,
                        "A text holds a tab as it is; write it as an escape such as \\t or \\n."),
                broken(
                        "{\"Steps\":[],\n\"x\":\"\\q\"}",
                        2,
                        6,
                        "A text holds a backslash that begins no escape; write \\\\ for a backslash."),
                broken(
                        "{\"a\":1\n\"b\":2}",
                        2,
                        1,
                        "There is “\"” where a comma or the closing bracket belongs."),
                broken("{\"a\"\n1}", 2, 1, "There is “1” where the colon after a key belongs."),
                broken(
                        "{\"Steps\":[],\n\"x\": {{ n }}}",
                        2,
                        7,
                        "The placeholder {{ n }} stands where a value belongs; fill it in, or put it in quotes."),
                broken(
                        "{\"Steps\":[],\n\"x\": ${n}}",
                        2,
                        6,
                        "The placeholder ${n} stands where a value belongs; fill it in, or put it in quotes."),
                broken(
                        "{\"Steps\":[],\n\"x\": True}",
                        2,
                        6,
                        "“True” is no JSON value; a text needs double quotes, and the words are true, false and null."),
                new Broken(
                        "two keys",
                        "{\"Steps\":[],\n\"Steps\":[]}".getBytes(StandardCharsets.UTF_8),
                        JsonFault.Kind.DUPLICATE_KEY,
                        2,
                        1,
                        "The key \"Steps\" stands twice in one object; most readers would drop the first one."),
                new Broken(
                        "two keys inside",
                        "{\"Steps\":[\n{\"Name\":\"A\",\n\"Type\":\"Fail\",\"Type\":\"Fail\"}]}"
                                .getBytes(StandardCharsets.UTF_8),
                        JsonFault.Kind.DUPLICATE_KEY,
                        3,
                        15,
                        "The key \"Type\" stands twice in one object; most readers would drop the first one."),
                new Broken(
                        "not UTF-8",
                        "{\"Steps\":[],\n\"x\":\"\u00ff\u00fe\"}"
                                .getBytes(StandardCharsets.ISO_8859_1),
                        JsonFault.Kind.SYNTAX,
                        2,
                        6,
                        "The byte 0xFF is not UTF-8, the encoding of JSON; save the file as UTF-8."));
    }

    @ParameterizedTest
    @MethodSource
    void broken(Broken one) {
        assertThat(fault(one.bytes()))
                .isEqualTo(new JsonFault(one.kind(), one.message(), one.line(), one.column()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesWhatIsNestedTooDeep(String open) {
        assertThat(fault(open.repeat(5000)))
                .extracting(JsonFault::kind, JsonFault::line)
                .containsExactly(JsonFault.Kind.TOO_LARGE, 1);
    }

    @Test
    void readsWhatIsNestedAsDeepAsAllowed() {
        String text = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(fault("[" + text + "]").kind()).isEqualTo(JsonFault.Kind.TOO_LARGE);
    }

    @Test
    void refusesBinaryFiles() {
        byte[] bytes = new byte[2048];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(fault(bytes).kind()).isEqualTo(JsonFault.Kind.SYNTAX);
    }

    @Test
    void refusesAFileThatEndsInsideACharacter() {
        assertThat(fault(new byte[] {'"', 'a', (byte) 0xc3}).kind())
                .isEqualTo(JsonFault.Kind.SYNTAX);
    }
}
