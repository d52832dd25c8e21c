package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.InstanceType.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstanceTypesTest {
    private static final InstanceTypes TYPES = InstanceTypes.standard();

    private static String facts(String name) {
        return TYPES.named(name).facts();
    }

    @Test
    void readsFamilyAndSizeOffTheName() {
        assertThat(TYPES.named("ml.m5.2xlarge"))
                .extracting(InstanceType::family, InstanceType::size, InstanceType::kind)
                .containsExactly("m5", "2xlarge", Kind.GENERAL_PURPOSE);
        assertThat(TYPES.named("r6i.metal"))
                .extracting(InstanceType::family, InstanceType::size, InstanceType::kind)
                .containsExactly("r6i", "metal", Kind.MEMORY);
    }

    @Test
    void ordersByKindFamilyAndSize() {
        List<String> names =
                List.of(
                        "ml.p3.2xlarge",
                        "ml.m6g.large",
                        "ml.m5.metal",
                        "ml.m5.12xlarge",
                        "ml.m5.2xlarge",
                        "ml.m5.xlarge",
                        "ml.m5.large",
                        "ml.m5d.large",
                        "ml.c5.large",
                        "ml.zz9.large",
                        "ml.m5.large");
        assertThat(TYPES.of(names))
                .extracting(InstanceType::name)
                .containsExactly(
                        "ml.m5.large",
                        "ml.m5.xlarge",
                        "ml.m5.2xlarge",
                        "ml.m5.12xlarge",
                        "ml.m5.metal",
                        "ml.m5d.large",
                        "ml.m6g.large",
                        "ml.c5.large",
                        "ml.p3.2xlarge",
                        "ml.zz9.large");
    }

    @Test
    void saysHowBigAnInstanceIs() {
        assertThat(facts("ml.m5.large")).isEqualTo("2 vCPU · 8 GiB");
        assertThat(facts("ml.m5.24xlarge")).isEqualTo("96 vCPU · 384 GiB");
        assertThat(facts("ml.c4.xlarge")).isEqualTo("4 vCPU · 7.5 GiB");
        assertThat(facts("ml.r7gd.medium")).isEqualTo("1 vCPU · 8 GiB");
        assertThat(facts("ml.p4d.24xlarge")).isEqualTo("96 vCPU · 1152 GiB · 8 × NVIDIA A100");
    }

    @Test
    void knowsSizesThatBreakTheRule() {
        assertThat(facts("ml.c4.8xlarge")).isEqualTo("36 vCPU · 60 GiB");
        assertThat(facts("ml.c5n.9xlarge")).isEqualTo("36 vCPU · 96 GiB");
        assertThat(facts("ml.t3.medium")).isEqualTo("2 vCPU · 4 GiB");
    }

    @Test
    void saysNothingThatIsNotCertain() {
        assertThat(facts("ml.zz9.large")).isEmpty();
        assertThat(facts("ml.m5.metal")).isEmpty();
        assertThat(facts("nonsense")).isEmpty();
        assertThat(facts("ml.g7e.2xlarge")).isEqualTo("8 vCPU");
    }

    @Test
    void knowsTheKindOfEveryTypeThatAJobCanRunOn() {
        assertThat(
                        Stream.of(
                                        "ProcessingInstanceType",
                                        "TrainingInstanceType",
                                        "TransformInstanceType",
                                        "ProductionVariantInstanceType")
                                .map(name -> Shapes.standard().shape("sagemaker:" + name))
                                .flatMap(shape -> ((Shape.Text) shape).values().stream())
                                .map(TYPES::named))
                .hasSizeGreaterThan(500)
                .allSatisfy(type -> assertThat(type.kind()).isNotEqualTo(Kind.UNKNOWN));
    }
}
