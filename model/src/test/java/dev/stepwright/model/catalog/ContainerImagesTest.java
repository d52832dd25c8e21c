package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContainerImagesTest {
    private static final ContainerImages IMAGES = ContainerImages.standard();
    private static final String DEEP_LEARNING = "763104351884.dkr.ecr.us-east-1.amazonaws.com/";

    private static ImageFramework framework(String id) {
        return IMAGES.framework(id).orElseThrow();
    }

    private static ContainerImage pytorch(String scope, Optional<String> processor) {
        return new ContainerImage(
                framework("pytorch"), scope, "2.4.0", "us-east-1", Optional.of("py311"), processor);
    }

    private static Optional<String> read(String uri) {
        return IMAGES.recognise(uri).map(ContainerImage::text);
    }

    @Test
    void saysWhichReleaseItComesFrom() {
        assertThat(IMAGES.release()).matches("sagemaker \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void hasANameForEveryFramework() {
        assertThat(IMAGES.frameworks())
                .hasSizeGreaterThan(60)
                .noneSatisfy(each -> assertThat(each.group()).isEqualTo("Others"));
    }

    @Test
    void listsAFrameworkThatNobodyHasNamed() {
        var images =
                new ContainerImages(
                        json(
                                """
                                {"sets": [{"framework": "new", "scopes": ["training"],
                                  "images": [{"version": "1", "tags": {"": "1"}}]}]}
                                """),
                        JsonObject.EMPTY);
        assertThat(images.frameworks())
                .extracting(ImageFramework::title, ImageFramework::group)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("new", "Others"));
    }

    private static JsonObject json(String text) {
        return (JsonObject) ((JsonFile.Reading.Read) JsonFile.read(text)).file().root();
    }

    @Test
    void offersWhatThereIsToChoose() {
        ImageFramework pytorch = framework("pytorch");
        assertThat(pytorch.scopes())
                .containsExactly("training", "inference", "inference_graviton", "eia");
        assertThat(pytorch.versions("training")).startsWith("2.8.0", "2.8", "2.7.1");
        assertThat(pytorch.pythons("training", "2.8.0")).containsExactly("py312");
        assertThat(pytorch.processors("training", "2.8.0", Optional.of("py312")))
                .containsExactly("cpu", "gpu");
        assertThat(pytorch.regions("training", "2.8.0"))
                .contains("us-east-1", "cn-north-1")
                .isSorted();
    }

    @Test
    void offersNoChoiceWhereThereIsNone() {
        ImageFramework clarify = framework("clarify");
        assertThat(clarify.pythons("processing", "1.0")).isEmpty();
        assertThat(clarify.processors("processing", "1.0", Optional.empty())).isEmpty();
    }

    @Test
    void namesVersionsOfWordsLast() {
        assertThat(framework("xgboost").versions("training"))
                .startsWith("3.0-5", "1.7-1")
                .endsWith("0.90-1", "latest");
    }

    @Test
    void hasNoAddressWithoutAProcessorWhereThereAreSeveral() {
        assertThat(pytorch("training", Optional.empty()).uri()).isEmpty();
        assertThat(pytorch("training", Optional.of("gpu")).uri())
                .contains(DEEP_LEARNING + "pytorch-training:2.4.0-gpu-py311");
    }

    @Test
    void hasNoAddressInARegionWithoutARegistry() {
        assertThat(pytorch("training", Optional.of("gpu")).withRegion("mars-north-1").uri())
                .isEmpty();
    }

    @Test
    void takesTheProcessorFromTheInstanceType() {
        ContainerImage training = pytorch("training", Optional.empty());
        assertThat(training.on("ml.m5.large").flatMap(ContainerImage::processor)).contains("cpu");
        assertThat(training.on("ml.p4d.24xlarge").flatMap(ContainerImage::processor))
                .contains("gpu");
        assertThat(training.on("ml.trn1.2xlarge")).isEmpty();
    }

    @Test
    void takesTheImageForGravitonFromTheInstanceType() {
        assertThat(pytorch("inference", Optional.empty()).on("ml.c7g.large"))
                .map(ContainerImage::scope)
                .contains("inference_graviton");
        assertThat(
                        new ContainerImage(
                                        framework("kmeans"),
                                        "training",
                                        "1",
                                        "us-east-1",
                                        Optional.empty(),
                                        Optional.empty())
                                .on("ml.c7g.large"))
                .isEmpty();
    }

    @Test
    void saysWhatAnAddressMeans() {
        assertThat(read("683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1"))
                .contains("XGBoost (built in) 1.7-1, us-east-1");
        assertThat(
                        read(
                                "156813124566.dkr.ecr.us-east-1.amazonaws.com"
                                        + "/sagemaker-model-monitor-analyzer"))
                .contains("Model Monitor, us-east-1");
    }

    @Test
    void readsTagsThatTheTablesDoNotHave() {
        assertThat(
                        IMAGES.recognise(
                                DEEP_LEARNING
                                        + "pytorch-training:2.4.0-gpu-py311-cu124-ubuntu22.04-sagemaker"))
                .contains(pytorch("training", Optional.of("gpu")));
        assertThat(read(DEEP_LEARNING + "pytorch-training:9.1.0-gpu-py315-cu150"))
                .contains("PyTorch 9.1.0, us-east-1");
        assertThat(read(DEEP_LEARNING + "pytorch-training@sha256:0011223344556677"))
                .contains("PyTorch, us-east-1");
    }

    @Test
    void doesNotTakeOthersImagesForAwss() {
        assertThat(
                        List.of(
                                "123456789012.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.4.0",
                                DEEP_LEARNING + "my-own:1",
                                "python:3.12",
                                ""))
                .allSatisfy(uri -> assertThat(IMAGES.recognise(uri)).isEmpty());
    }
}
