package dev.stepwright.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    /// A byte order mark, a comma at the start of a line, CRLF, and a character of two units.
    private static final String TEXT =
            "\uFEFF {\"a\": [ 1,\r\n  {\"b\" : \"\uD83D\uDE00\", \"c\": true}\r\n , [] ],\n\"d\":\tnull}";

    @ParameterizedTest
    @CsvSource({
        "'',          1,  2, {",
        "/a,          1,  8, [",
        "/a/0,        1, 10, 1",
        "/a/1,        2,  3, {",
        "/a/1/b,      2, 10, '\"'",
        "/a/1/c,      2, 20, t",
        "/a/2,        3,  4, [",
        "/d,          4,  6, n",
        "/a/1/none,   2,  3, {",
        "/a/7,        1,  8, [",
        "/d/deep/er,  4,  6, n",
        "/none,       1,  2, {"
    })
    void tellsWhereAValueBegins(String pointer, int line, int column, String begins) {
        Places places = Places.of(((JsonFile.Reading.Read) JsonFile.read(TEXT)).file());
        Places.Place place = places.of(Pointer.parse(pointer));

        assertThat(places.text().substring(place.offset())).startsWith(begins);
        assertThat(place)
                .returns(line, Places.Place::line)
                .returns(column, Places.Place::column)
                .isEqualTo(places.at(place.offset()));
    }
}
