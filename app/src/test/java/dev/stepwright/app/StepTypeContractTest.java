package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.exporters.Exporters;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.icons.Icons;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every entry of the catalog must bring, and every part of the program must do with it. A new
/// type is tested here without a line of its own.
class StepTypeContractTest {
    static Stream<StepType> types() {
        return StepCatalog.STANDARD.types().stream();
    }

    static Stream<StepType> typesAndAnUnknownOne() {
        return Stream.concat(types(), Stream.of(StepType.unknown("NotInTheCatalog")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void bringsADrawingAndWords(StepType type) {
        assertThat(Icons.find(type.icon())).as("icons/%s.svg", type.icon()).isPresent();
        assertThat(type.icon()).isNotEqualTo("unknown");
        assertThat(type.title()).matches("[A-Z][^.!]*");
        assertThat(type.help()).matches("[A-Z].*\\.");
        assertThat(type.isKnown()).isTrue();
        assertThat(StepCatalog.STANDARD.types())
                .filteredOn(other -> other.title().equals(type.title()))
                .containsExactly(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void explainsEveryFieldOfItsForm(StepType type) {
        List<Field> fields = fields(type);
        assertThat(fields).extracting(Field::place).doesNotHaveDuplicates();
        assertThat(fields)
                .allSatisfy(
                        field -> {
                            assertThat(field.label()).matches("[A-Z0-9].*[^.:]");
                            assertThat(field.help()).matches("(?s)[A-Za-z].*[.)]");
                        });
    }

    @ParameterizedTest
    @MethodSource("typesAndAnUnknownOne")
    void isAddedAndTakenBack(StepType type) {
        Step step = added(type).steps().getFirst();

        assertThat(step.type()).isEqualTo(type.name());
        assertThat(step.body()).isEqualTo(step.source());
        assertThat(StepCatalog.STANDARD.typeOf(step).isKnown()).isEqualTo(type.isKnown());
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsWhatIsTypedIntoItsForm(StepType type) {
        Document document = added(type);
        for (Field field : fields(type)) {
            if (field instanceof Field.Together) {
                continue;
            }
            Step step = document.steps().getFirst();
            Json value = example(field);
            document = EditLaws.holdFor(document, new SetValue(step.id(), field.place(), value));
            assertThat(document.steps().getFirst().at(field.place()))
                    .as("%s", field.place())
                    .hasValueSatisfying(there -> assertThat(flat(there)).isEqualTo(flat(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewStepIsNoMistake(StepType type) {
        List<Problem> problems = Checker.standard().check(PipelineGraph.of(added(type)));

        assertThat(problems).filteredOn(Problem::isError).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewStepHasAllThatAwsAsksFor(StepType type) {
        Step step = added(type).steps().getFirst();

        assertThat(missing(Shapes.standard().step(type.name()), step.body(), type.name()))
                .isEmpty();
    }

    /// The required members that an object and those inside it lack.
    private static List<String> missing(Shape shape, Json value, String at) {
        var found = new ArrayList<String>();
        switch (shape) {
            case Shape.Structure structure when value instanceof JsonObject object ->
                    structure
                            .members()
                            .forEach(
                                    (name, member) -> {
                                        if (object.get(name).isPresent()) {
                                            found.addAll(
                                                    missing(
                                                            Shapes.standard().shape(member.shape()),
                                                            object.get(name).get(),
                                                            at + "." + name));
                                        } else if (member.required()) {
                                            found.add(at + "." + name);
                                        }
                                    });
            case Shape.ListOf list when value instanceof JsonArray array ->
                    array.values()
                            .forEach(
                                    each ->
                                            found.addAll(
                                                    missing(
                                                            Shapes.standard().shape(list.member()),
                                                            each,
                                                            at + "[]")));
            case Shape.Text text when !text.values().isEmpty() -> {
                if (value.asText().filter(text.values()::contains).isEmpty()) {
                    found.add(at + " is " + value.text());
                }
            }
            case Shape.Text text when text.pattern().isPresent() -> {
                if (!value.asText().orElse("").matches(text.pattern().get())) {
                    found.add(at + " is " + value.text());
                }
            }
            default -> {}
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("typesAndAnUnknownOne")
    void aRunOfANewStepEnds(StepType type) {
        Document document = added(type);
        var options = RunOptions.of("contract", Instant.parse("2026-01-31T09:05:00Z"));
        var parameters = (ParameterValues.Reading.Accepted) ParameterValues.of(document, Map.of());
        LocalExecution execution =
                ((LocalExecution.Start.Started)
                                LocalExecution.of(
                                        document, parameters.values(), Scenario.EMPTY, options))
                        .execution();
        execution.runToEnd();

        assertThat(execution.cannotContinue()).isEmpty();
        assertThat(execution.isOver()).isTrue();
        assertThat(execution.status())
                .isEqualTo(
                        type.has(Trait.TERMINAL)
                                ? ExecutionStatus.FAILED
                                : ExecutionStatus.SUCCEEDED);
    }

    @ParameterizedTest
    @MethodSource("typesAndAnUnknownOne")
    void everyExporterWritesIt(StepType type) throws IOException {
        Document document = added(type);
        for (Exporter exporter : Exporters.all()) {
            byte[] content = exporter.export(document).content();
            if (exporter.format().equals("png")) {
                assertThat(ImageIO.read(new ByteArrayInputStream(content))).isNotNull();
                continue;
            }
            // A long name is cut on its card.
            assertThat(text(exporter, content))
                    .as(exporter.format())
                    .contains(type.name().substring(0, Math.min(12, type.name().length())));
        }
    }

    private static String text(Exporter exporter, byte[] content) throws IOException {
        if (!exporter.format().equals("pdf")) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (var page = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(page);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void itsTitleFitsOnItsCard(StepType type) {
        byte[] picture = Exporters.named("svg").orElseThrow().export(added(type)).content();

        assertThat(new String(picture, StandardCharsets.UTF_8)).contains(">" + type.title());
    }

    private static Document added(StepType type) {
        return EditLaws.holdFor(
                Document.empty(), new AddStep(type, Scope.TOP, new Position(40, 40)));
    }

    private static List<Field> fields(StepType type) {
        return type.groups().stream().flatMap(group -> group.fields().stream()).toList();
    }

    private static Json example(Field field) {
        return switch (field) {
            case Field.Value value -> single(value.kind(), value.choices());
            case Field.Either either -> example(either.usual());
            case Field.Values values ->
                    JsonArray.of(
                            List.of(single(values.element().kind(), values.element().choices())));
            case Field.Part _ -> JsonObject.EMPTY.plus("a member", Json.of("a text"));
            case Field.Together _ -> JsonObject.EMPTY;
            case Field.Entries _ -> JsonObject.EMPTY.plus("a key", Json.of("a text"));
            case Field.Items items -> JsonArray.of(List.of(items.template()));
            case Field.Conditions _ -> JsonArray.EMPTY;
        };
    }

    private static Json single(Field.Kind kind, List<String> choices) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> Json.of("a text");
            case INTEGER -> Json.of(3);
            case NUMBER -> Json.of(1.5);
            case BOOLEAN -> Json.of(true);
            case CHOICE -> Json.of(choices.getFirst());
            case JSON -> JsonObject.EMPTY.plus("any", Json.of("value"));
        };
    }

    /// A value without the white space of its file.
    private static String flat(Json value) {
        return value.text().replaceAll("\\s+", "");
    }
}
