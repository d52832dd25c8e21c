package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeWalkTest {
    private static final ShapeWalk WALK = new ShapeWalk(Shapes.standard());

    private static Optional<ShapeWalk.Found> at(String type, String place) {
        return WALK.at(type, Pointer.parse(place));
    }

    private static String shape(String type, String place) {
        return at(type, place).map(found -> found.shape().name()).orElse("nothing");
    }

    @Test
    void beginsWithTheArgumentsThemselves() {
        assertThat(shape("Training", "")).isEqualTo("TrainingArguments");
        assertThat(shape("Lambda", "")).isEqualTo("nothing");
    }

    @Test
    void goesThroughStructuresListsAndMaps() {
        assertThat(shape("Training", "/InputDataConfig/3/DataSource/S3DataSource/S3DataType"))
                .isEqualTo("S3DataType");
        assertThat(shape("Training", "/HyperParameters/any~1key")).isEqualTo("HyperParameterValue");
        assertThat(shape("EMR", "/ClusterConfig/Configurations/0/Configurations/1/Properties/k"))
                .isEqualTo("String");
        assertThat(shape("Lineage", "/Actions/0/Source/SourceUri")).isEqualTo("SourceUri");
        assertThat(shape("BedrockModelImport", "/ModelDataSource/S3DataSource/S3Uri"))
                .isEqualTo("S3Uri");
    }

    @Test
    void saysWhatIsRequired() {
        assertThat(at("Training", "/RoleArn").map(ShapeWalk.Found::required)).contains(true);
        assertThat(at("Training", "/Environment").map(ShapeWalk.Found::required)).contains(false);
    }

    @Test
    void findsNothingWhereNothingMayStand() {
        assertThat(
                        List.of(
                                shape("Training", "/NoSuchMember"),
                                shape("Training", "/RoleArn/deeper"),
                                shape("Training", "/InputDataConfig/first"),
                                shape("Training", "/InputDataConfig/"),
                                shape("BedrockModelImport", "/jobName"),
                                shape("Pass", "/X")))
                .containsOnly("nothing");
    }

    @Test
    void listsTheMembersOfAnObject() {
        assertThat(WALK.members("Processing", Pointer.parse("/ProcessingResources/ClusterConfig")))
                .contains("InstanceCount", "InstanceType", "VolumeSizeInGB");
        assertThat(WALK.members("Processing", Pointer.parse("/RoleArn"))).isEmpty();
    }

    @Test
    void everyValueThatANewStepBeginsWithHasAPlaceInTheShapes() {
        for (String type : Shapes.standard().stepTypes()) {
            JsonObject step = StepCatalog.STANDARD.type(type).newStep("New");
            step.object("Arguments")
                    .ifPresent(arguments -> hasItsPlace(type, Pointer.ROOT, arguments));
        }
    }

    private static void hasItsPlace(String type, Pointer at, Json value) {
        assertThat(WALK.at(type, at)).as(type + at).isPresent();
        switch (value) {
            case JsonObject object ->
                    object.members()
                            .forEach(it -> hasItsPlace(type, at.child(it.name()), it.value()));
            case JsonArray array ->
                    IntStream.range(0, array.size())
                            .forEach(i -> hasItsPlace(type, at.child(i), array.get(i)));
            default -> {}
        }
    }
}
