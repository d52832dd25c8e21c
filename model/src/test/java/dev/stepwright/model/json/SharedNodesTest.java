package dev.stepwright.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedNodesTest {
    private static final String TEXT =
            """
            {"Steps": [
              {"Name": "A", "Type": "Fail", "Arguments": {"ErrorMessage": "a"}},
              {"Name": "B", "Type": "Fail", "Arguments": {"ErrorMessage": "b"}},
              {"Name": "C", "Type": "Fail", "Arguments": {"ErrorMessage": "c"}}]}
            """;

    private final JsonFile before = read(TEXT);

    private static JsonFile read(String text) {
        return ((JsonFile.Reading.Read) JsonFile.read(text)).file();
    }

    private JsonFile after(String text) {
        JsonFile shared = SharedNodes.of(before, read(text));
        assertThat(shared.text()).isEqualTo(text);
        return shared;
    }

    private static Json at(JsonFile file, String pointer) {
        return file.root().at(Pointer.parse(pointer)).orElseThrow();
    }

    @Test
    void isTheFileBeforeWhenNothingDiffers() {
        assertThat(after(TEXT)).isSameAs(before);
    }

    @Test
    void keepsEveryStepButTheOneThatWasTypedIn() {
        JsonFile after = after(TEXT.replace("\"b\"", "\"bee\""));
        assertThat(at(after, "/Steps/0")).isSameAs(at(before, "/Steps/0"));
        assertThat(at(after, "/Steps/1")).isNotSameAs(at(before, "/Steps/1"));
        assertThat(at(after, "/Steps/1/Name")).isSameAs(at(before, "/Steps/1/Name"));
        assertThat(at(after, "/Steps/2")).isSameAs(at(before, "/Steps/2"));
    }

    @Test
    void keepsTheStepsAroundOneThatWasPutIn() {
        JsonFile after =
                after(
                        TEXT.replace(
                                "  {\"Name\": \"B\"", "  {\"Name\": \"N\"},\n  {\"Name\": \"B\""));
        assertThat(at(after, "/Steps/0")).isSameAs(at(before, "/Steps/0"));
        assertThat(at(after, "/Steps/2")).isSameAs(at(before, "/Steps/1"));
        assertThat(at(after, "/Steps/3")).isSameAs(at(before, "/Steps/2"));
    }

    @Test
    void keepsTheStepsAroundOneThatWasTakenOut() {
        JsonFile after =
                after(
                        TEXT.replace(
                                "  {\"Name\": \"B\", \"Type\": \"Fail\", \"Arguments\": {\"ErrorMessage\": \"b\"}},\n",
                                ""));
        assertThat(at(after, "/Steps/0")).isSameAs(at(before, "/Steps/0"));
        assertThat(at(after, "/Steps/1")).isSameAs(at(before, "/Steps/2"));
    }

    @Test
    void findsAMemberThatMoved() {
        JsonFile after =
                after(
                        TEXT.replace(
                                "\"Name\": \"A\", \"Type\": \"Fail\"",
                                "\"Type\": \"Fail\", \"Name\": \"A\""));
        assertThat(at(after, "/Steps/0/Name")).isSameAs(at(before, "/Steps/0/Name"));
        assertThat(at(after, "/Steps/1")).isSameAs(at(before, "/Steps/1"));
    }

    @Test
    void seesWhiteSpaceThatWasTyped() {
        JsonFile after = after(TEXT.replace("\"Name\": \"B\"", "\"Name\":  \"B\""));
        assertThat(at(after, "/Steps/1")).isNotSameAs(at(before, "/Steps/1"));
        assertThat(at(after, "/Steps/2")).isSameAs(at(before, "/Steps/2"));
    }
}
