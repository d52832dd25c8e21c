package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormFieldsTest {
    private static final int DEPTH = 5;

    static Stream<StepType> types() {
        return StepCatalog.STANDARD.types().stream();
    }

    /// Every member of AWS's models down to some depth, as far as the form is to show it.
    private static void members(Shape shape, String at, int depth, Set<String> into) {
        if (depth > DEPTH) {
            return;
        }
        switch (shape) {
            case Shape.Structure structure ->
                    structure
                            .members()
                            .forEach(
                                    (name, member) -> {
                                        boolean hidden =
                                                member.deprecated()
                                                        || name.equalsIgnoreCase("ClientToken")
                                                        || name.equals("ClientRequestToken");
                                        if (!hidden) {
                                            members(
                                                    Shapes.standard().shape(member.shape()),
                                                    at + "/" + name,
                                                    depth + 1,
                                                    into);
                                        }
                                    });
            case Shape.ListOf list
                    when Shapes.standard().shape(list.member()) instanceof Shape.Structure item ->
                    members(item, at + "/0", depth, into);
            default -> into.add(at);
        }
    }

    /// The places that the fields show, down to the same depth.
    private static void places(List<Field> fields, Pointer base, int depth, List<String> into) {
        for (Field field : fields) {
            Pointer place = base.then(field.place());
            if (place.tokens().size() - 1 - indexes(place) > DEPTH) {
                continue;
            }
            switch (field) {
                case Field.Part part -> places(part.fields(), base, depth + 1, into);
                case Field.Items items -> {
                    Pointer item = place.child(0);
                    if (!items.nameKey().isEmpty()) {
                        into.add(item.child(items.nameKey()).toString());
                    }
                    places(items.first(), item, depth + 1, into);
                    places(items.more(), item, depth + 1, into);
                }
                case Field.Together _, Field.Conditions _ -> {}
                case Field.Either either -> places(List.of(either.usual()), base, depth, into);
                case Field.Value _, Field.Entries _, Field.Values _ -> into.add(place.toString());
            }
        }
    }

    private static long indexes(Pointer place) {
        return place.tokens().stream().filter("0"::equals).count();
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEveryMemberOfAwsOnce(StepType type) {
        var known = new LinkedHashSet<String>();
        Shapes.standard()
                .arguments(type.name())
                .ifPresent(shape -> members(shape, "/Arguments", 0, known));
        known.removeIf(
                place -> {
                    Pointer at = Pointer.parse(place);
                    return at.tokens().size() - 1 - indexes(at) > DEPTH;
                });
        var shown = new ArrayList<String>();
        type.groups().forEach(group -> places(group.fields(), Pointer.ROOT, 0, shown));
        List<String> arguments =
                shown.stream().filter(place -> place.startsWith("/Arguments/")).toList();

        assertThat(arguments).doesNotHaveDuplicates();
        assertThat(arguments).containsAll(known);
    }

    private static Field field(String type, String place) {
        return StepCatalog.STANDARD.type(type).groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(each -> each.place().equals(Pointer.parse(place)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesKindChoicesAndLimitsFromTheShapes() {
        var mode =
                (Field.Value)
                        field("Training", "/Arguments/AlgorithmSpecification/TrainingInputMode");
        var volume = (Field.Value) field("Training", "/Arguments/ResourceConfig/VolumeSizeInGB");
        var type = (Field.Value) field("Training", "/Arguments/ResourceConfig/InstanceType");
        var spot = (Field.Value) field("Training", "/Arguments/EnableManagedSpotTraining");

        assertThat(mode.kind()).isEqualTo(Field.Kind.CHOICE);
        assertThat(mode.choices()).containsExactly("Pipe", "File", "FastFile");
        assertThat(mode.required()).isTrue();
        assertThat(volume.kind()).isEqualTo(Field.Kind.INTEGER);
        assertThat(volume.help()).endsWith("VolumeSizeInGB: whole number from 0 on.");
        assertThat(type.lookup()).isEqualTo(Lookup.INSTANCE_TYPE);
        assertThat(type.choices()).contains("ml.m5.xlarge");
        assertThat(spot.kind()).isEqualTo(Field.Kind.BOOLEAN);
    }

    @Test
    void makesNewItemsOfWhatTheyMustHave() {
        var variants = (Field.Items) field("EndpointConfig", "/Arguments/ShadowProductionVariants");
        var groups = (Field.Items) field("Tuning", "/Arguments/TrainingJobDefinitions");

        assertThat(variants.nameKey()).isEqualTo("VariantName");
        assertThat(variants.template().sameValue(JsonObject.EMPTY)).isTrue();
        assertThat(groups.nameKey()).isEqualTo("DefinitionName");
        assertThat(groups.template().at(Pointer.of("OutputDataConfig", "S3OutputPath")))
                .map(Json::text)
                .contains("\"s3://my-bucket/data\"");
    }

    @Test
    void letsExpressionsStandWhereAPipelineTakesThem() {
        assertThat(((Field.Value) field("Training", "/Arguments/RoleArn")).expression()).isTrue();
        assertThat(((Field.Value) field("Training", "/CacheConfig/Enabled")).expression())
                .isFalse();
        assertThat(((Field.Value) field("Lambda", "/FunctionArn")).expression()).isFalse();
        assertThat(((Field.Value) field("Callback", "/SqsQueueUrl")).expression()).isTrue();
        assertThat(((Field.Value) field("QualityCheck", "/SkipCheck")).expression()).isTrue();
        assertThat(((Field.Value) field("QualityCheck", "/CheckType")).expression()).isFalse();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VolumeSizeInGB | Volume (GB)
                    KmsKeyId | KMS key
                    VpcConfig | VPC
                    DataCaptureConfig | Data capture
                    ModelDataDownloadTimeoutInSeconds | Model data download timeout (s)
                    EnableSSMAccess | SSM access
                    InferenceAmiVersion | Inference AMI version
                    HubContentArn | Hub content ARN
                    EbsRootVolumeIops | EBS root volume IOPS
                    OSReleaseLabel | OS release label
                    executionIamPolicy | Execution IAM policy
                    """)
    void saysMembersInWords(String member, String words) {
        assertThat(MemberWords.label(member)).isEqualTo(words);
    }
}
