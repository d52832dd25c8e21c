package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The caret is where a text holds `|`.
class CompletionTest {
    private static final String GOOD =
            """
            {
              "Parameters": [{"Name": "Count", "Type": "Integer", "DefaultValue": 1}],
              "Steps": [
                {
                  "Name": "Prepare",
                  "Type": "Processing",
                  "PropertyFiles": [{"PropertyFileName": "Report", "OutputName": "o", "FilePath": "r.json"}]
                },
                {
                  "Name": "Train",
                  "Type": "Training",
                  "DependsOn": ["Prepare"],
                  "Arguments": {
                    "ResourceConfig": {"InstanceCount": {"Get": "Parameters.Count"}, "InstanceType": "ml.m5.xlarge"}
                  }
                }
              ]
            }
            """;

    private final Document document = PipelineFixture.read(GOOD);

    private static CaretPlace place(String text) {
        int at = text.indexOf('|');
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = at - (before.lastIndexOf('\n') + 1);
        String[] lines = (before + text.substring(at + 1)).split("\n", -1);
        return CaretPlace.at(lines, line, column);
    }

    private List<Completion.Offer> offers(String text) {
        return Completion.offers(place(text), document, StepCatalog.STANDARD);
    }

    private List<String> labels(String text) {
        return offers(text).stream().map(Completion.Offer::label).toList();
    }

    private static String with(String old, String changed) {
        assertThat(GOOD).contains(old);
        return GOOD.replace(old, changed);
    }

    @Test
    void knowsItsPlaceInBrokenText() {
        CaretPlace place =
                place(with("\"InstanceType\": \"ml.m5.xlarge\"}", "\"InstanceType\": \"ml.|"));
        assertThat(place.pointer())
                .isEqualTo(Pointer.parse("/Steps/1/Arguments/ResourceConfig/InstanceType"));
        assertThat(place.step())
                .isEqualTo(Optional.of(new CaretPlace.Around("Train", "Training", 2)));
        assertThat(place.typed()).isEqualTo("ml.");
    }

    @Test
    void readsTheTypeThatStandsBehind() {
        CaretPlace place = place("{\"Steps\": [{\"Arguments\": {|}, \"Type\": \"Training\"}]}");
        assertThat(place.step().orElseThrow().type()).isEqualTo("Training");
        assertThat(place.isKey()).isTrue();
    }

    @Test
    void knowsAStepInABranch() {
        CaretPlace place =
                place(
                        "{\"Steps\": [{\"Type\": \"Condition\", \"Arguments\": {\"IfSteps\": [{\"Name\": \"X\", \"Type\": \"Fa|il\"}]}}]}");
        assertThat(place.step().orElseThrow().name()).isEqualTo("X");
        assertThat(place.pointer()).isEqualTo(Pointer.parse("/Steps/0/Arguments/IfSteps/0/Type"));
    }

    @Test
    void offersTheKeysThatAreNotThereYet() {
        assertThat(labels(with("\"ml.m5.xlarge\"}", "\"ml.m5.xlarge\", |}")))
                .contains("VolumeSizeInGB")
                .doesNotContain("InstanceCount", "InstanceType");
    }

    @Test
    void writesAKeyWithItsColonAndAnEmptyValue() {
        Completion.Offer offer =
                offers(with("\"DependsOn\": [\"Prepare\"],", "\"CacheC|\n")).getFirst();
        assertThat(offer.insert()).isEqualTo("\"CacheConfig\": {}");
        assertThat(offer.back()).isEqualTo(1);
    }

    @Test
    void leavesTheColonOfAKeyThatHasOne() {
        assertThat(offers(with("\"DependsOn\":", "\"Depend|\":")).getFirst().insert())
                .isEqualTo("\"DependsOn\"");
    }

    @Test
    void offersTypesOfSteps() {
        assertThat(labels(with("\"Type\": \"Training\"", "\"Type\": \"Tr|\"")))
                .contains("Training", "Transform")
                .doesNotContain("Processing");
    }

    @Test
    void offersOtherStepsToWaitFor() {
        assertThat(labels(with("[\"Prepare\"]", "[\"|\"]"))).containsExactly("Prepare");
    }

    @Test
    void offersParametersStepsAndVariables() {
        assertThat(labels(with("\"Parameters.Count\"", "\"|\"")))
                .contains("Parameters.Count", "Steps.Prepare.", "Execution.PipelineName")
                .doesNotContain("Steps.Train.");
    }

    @Test
    void offersOutputsAndPropertyFilesOfAStep() {
        assertThat(labels(with("\"Parameters.Count\"", "\"Steps.Prepare.|\"")))
                .contains("Steps.Prepare.ProcessingJobArn", "Steps.Prepare.PropertyFiles.Report");
    }

    @Test
    void offersChoicesOfAWS() {
        String text =
                with(
                        "\"ResourceConfig\": {",
                        "\"AlgorithmSpecification\": {\"TrainingInputMode\": \"|\"}, \"ResourceConfig\": {");
        assertThat(labels(text)).contains("File", "Pipe");
    }

    @Test
    void offersExpressionsInPlaceOfAValue() {
        assertThat(labels(with("{\"Get\": \"Parameters.Count\"}", "{|}")))
                .contains("Get", "Std:JsonGet");
    }

    @Test
    void tellsWhatAMemberIs() {
        List<String> lines =
                Hover.lines(
                        place(with("\"InstanceType\":", "\"Instan|ceType\":")),
                        document,
                        StepCatalog.STANDARD);
        assertThat(lines.getFirst()).isEqualTo("Instance type · choice");
        assertThat(lines.getLast()).startsWith("One of ");
    }

    @Test
    void tellsWhereAReferenceLeads() {
        assertThat(
                        Hover.lines(
                                place(with("\"Parameters.Count\"", "\"Parameters.|Count\"")),
                                document,
                                StepCatalog.STANDARD))
                .containsExactly("Parameter Count", "Integer, 1 unless told otherwise");
    }

    @Test
    void findsTheDefinitionOfAStep() {
        var target = Navigation.target(place(with("[\"Prepare\"]", "[\"Pre|pare\"]")));
        assertThat(target).contains(new Navigation.Target.OfStep("Prepare"));
        assertThat(Navigation.definition(target.orElseThrow(), document))
                .contains(Pointer.parse("/Steps/0/Name"));
    }

    @Test
    void findsTheUsesOfAParameter() {
        var target = Navigation.target(place(with("\"Name\": \"Count\"", "\"Name\": \"Co|unt\"")));
        assertThat(Navigation.uses(target.orElseThrow(), document))
                .containsExactly(
                        new Navigation.Use(
                                "Train",
                                "ResourceConfig · InstanceCount",
                                Pointer.parse(
                                        "/Steps/1/Arguments/ResourceConfig/InstanceCount/Get")));
    }

    @Test
    void findsTheUsesOfAStep() {
        var target =
                Navigation.target(place(with("\"Name\": \"Prepare\"", "\"Name\": \"|Prepare\"")));
        assertThat(Navigation.uses(target.orElseThrow(), document))
                .containsExactly(
                        new Navigation.Use(
                                "Train", "DependsOn", Pointer.parse("/Steps/1/DependsOn/0")));
    }

    @Test
    void offersKeysBehindAValueWithoutAComma() {
        String text =
                with("\"DependsOn\": [\"Prepare\"],", "\"DependsOn\": [\"Prepare\"]\n      |\n");
        assertThat(labels(text))
                .contains("DisplayName", "RetryPolicies")
                .doesNotContain("DependsOn");
        assertThat(place(text))
                .returns(Optional.of(new CodeEditor.At(11, 30)), CaretPlace::comma)
                .returns(true, CaretPlace::commaFollows)
                .returns(true, CaretPlace::isKey);
    }

    @Test
    void wantsNoCommaWhereOneStands() {
        assertThat(place(with("\"Name\": \"Train\",", "\"Name\": \"Train\", |")))
                .returns(Optional.empty(), CaretPlace::comma)
                .returns(true, CaretPlace::commaFollows);
        assertThat(place(with("[\"Prepare\"]", "[|\"Prepare\"]")))
                .returns(Optional.empty(), CaretPlace::comma);
        assertThat(place(with("\"DependsOn\"", "\"Depe|ndsOn\"")))
                .returns(true, CaretPlace::colonFollows)
                .returns(false, CaretPlace::commaFollows);
    }

    @Test
    void wantsACommaBetweenTwoElements() {
        assertThat(place(with("[\"Prepare\"]", "[\"Prepare\" \"|\"]")))
                .returns(Optional.of(new CodeEditor.At(11, 29)), CaretPlace::comma)
                .returns(false, CaretPlace::commaFollows);
    }
}
