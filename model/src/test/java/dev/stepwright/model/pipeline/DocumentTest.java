package dev.stepwright.model.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1]|1|1|The file holds a list, but a pipeline definition is an object with a list \"Steps\".",
                "{\"Version\": 1}|1|1|There is no list \"Steps\", so this is no pipeline definition.",
                "{ \"Steps\": {}}|1|12|\"Steps\" is an object, but must be a list."
            })
    void saysWhyAFileIsNoDefinition(String text, int line, int column, String message) {
        var unreadable = (Document.Reading.Unreadable) Document.read(text);

        assertThat(unreadable.missingSteps()).isTrue();
        assertThat(unreadable.fault())
                .returns(message, fault -> fault.message())
                .returns(line, fault -> fault.line())
                .returns(column, fault -> fault.column());
    }

    @Test
    void listsStepsFlatEachBeforeThoseItHolds() {
        Document document =
                PipelineFixture.read(
                        """
                        {"Steps": [
                          {"Name": "A", "Type": "Training"},
                          null,
                          {"Name": "If", "Type": "Condition", "Arguments": {
                            "ElseSteps": [{"Name": "No", "Type": "Fail"}],
                            "IfSteps": [{"Name": "Yes", "Type": "Lambda"}, "odd"]}},
                          {"Name": "A", "Type": "Training"}]}
                        """);

        assertThat(document.steps())
                .extracting(step -> step.title(), step -> document.pointer(step.id()).toString())
                .containsExactly(
                        tuple("A", "/Steps/0"),
                        tuple("(no name)", "/Steps/1"),
                        tuple("If", "/Steps/2"),
                        tuple("Yes", "/Steps/2/Arguments/IfSteps/0"),
                        tuple("(no name)", "/Steps/2/Arguments/IfSteps/1"),
                        tuple("No", "/Steps/2/Arguments/ElseSteps/0"),
                        tuple("A", "/Steps/3"));
        assertThat(document.named("A")).contains(document.steps().getFirst());
    }

    @Test
    void aStepKeepsItsIdWhenTheTextIsTypedAnew() {
        Document before = steps("A:Training", "B:Lambda", "C:Fail");
        Document after = retyped(before, "C:Fail", "New:EMR", "A:Tuning");

        assertThat(id(after, "A")).isEqualTo(id(before, "A"));
        assertThat(id(after, "C")).isEqualTo(id(before, "C"));
        assertThat(after.step(id(before, "A")).orElseThrow().type()).isEqualTo("Tuning");
    }

    @Test
    void aStepThatIsRenamedInTheTextKeepsTheIdOfItsPlace() {
        Document before = steps("A:Training", "B:Lambda", "C:Fail");
        Document after = retyped(before, "A:Training", "Renamed:Lambda", "C:Fail");

        assertThat(ids(after)).isEqualTo(ids(before));
    }

    @Test
    void idsAreNotGivenTwice() {
        Document before = steps("A:Training", "B:Lambda");
        Document fewer = retyped(before, "A:Training");
        Document more = retyped(fewer, "A:Training", "Z:Fail");

        assertThat(id(more, "Z")).isNotIn(ids(before));
    }

    @Test
    void aStepThatWasNotTouchedIsTheSameObject() {
        Document before = steps("A:Training", "B:Lambda");
        Document after =
                before.withRoot(
                        new JsonEdits(JsonStyle.PRETTY)
                                .set(
                                        before.root(),
                                        Pointer.parse("/Steps/1/Name"),
                                        Json.of("Better")));

        assertThat(after.steps().getFirst()).isSameAs(before.steps().getFirst());
        assertThat(after.steps().get(1).name()).isEqualTo("Better");
        assertThat(ids(after)).isEqualTo(ids(before));
    }

    private static Document steps(String... namesAndTypes) {
        return PipelineFixture.read(text(namesAndTypes));
    }

    private static Document retyped(Document before, String... namesAndTypes) {
        return before.withFile(((JsonFile.Reading.Read) JsonFile.read(text(namesAndTypes))).file());
    }

    private static String text(String... namesAndTypes) {
        List<String> steps =
                List.of(namesAndTypes).stream()
                        .map(each -> each.split(":"))
                        .map(
                                each ->
                                        "{\"Name\": \"%s\", \"Type\": \"%s\"}"
                                                .formatted(each[0], each[1]))
                        .toList();
        return "{\"Steps\": [" + String.join(", ", steps) + "]}";
    }

    private static StepId id(Document document, String name) {
        return document.named(name).orElseThrow().id();
    }

    private static List<StepId> ids(Document document) {
        return document.steps().stream().map(Step::id).toList();
    }

    /// As a step without a name that was pasted twice.
    @Test
    void knowsWhichOfTwoPlacesOfOneNodeChanged() {
        Document two =
                PipelineFixture.read("{\"Steps\": [{\"Type\": \"Fail\"}, {\"Type\": \"Lambda\"}]}");
        var edits = new JsonEdits(two.file().style());
        Json node = two.steps().getFirst().source();
        Document shared = two.withRoot(edits.map(two.root(), Pointer.of("Steps", "1"), _ -> node));
        Pointer at = Pointer.of("Steps", "1", "DisplayName");
        Document changed = shared.withRoot(edits.set(shared.root(), at, Json.of("second")));
        assertThat(changed.steps())
                .extracting(Step::displayName)
                .containsExactly("(no name)", "second");
        assertThat(changed.steps().getFirst().source()).isSameAs(node);
    }
}
