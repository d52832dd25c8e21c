package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.ContainerImages;
import dev.stepwright.model.catalog.ImageFramework;
import org.junit.jupiter.api.Test;

class ImageDraftTest {
    private static ImageFramework framework(String id) {
        return ContainerImages.standard().framework(id).orElseThrow();
    }

    private static ImageDraft pytorch() {
        return ImageDraft.of(framework("pytorch"), "eu-west-1");
    }

    @Test
    void startsWithTheNewestVersionOnACpu() {
        ImageDraft draft = pytorch();
        String newest = draft.versions().getFirst();
        assertThat(draft.uri())
                .contains(
                        "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:"
                                + newest
                                + "-cpu-"
                                + draft.pythons().getFirst());
    }

    @Test
    void startsWithWhatThereIsWhereThereIsNoCpu() {
        assertThat(ImageDraft.of(framework("huggingface-llm"), "us-east-1").image().processor())
                .contains("gpu");
    }

    @Test
    void keepsWhatIsStillOffered() {
        ImageDraft draft = pytorch().withProcessor("gpu").withVersion("2.4.0");
        assertThat(draft.uri())
                .contains(
                        "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.4.0-gpu-py311");
        assertThat(draft.withScope("inference").uri())
                .contains(
                        "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-inference:2.4.0-gpu-py311");
    }

    @Test
    void takesTheNextPythonWhenAVersionHasNotTheOneBefore() {
        ImageDraft draft = pytorch().withVersion("2.4.0").withVersion("1.13.1");
        assertThat(draft.image().python()).contains("py39");
    }

    @Test
    void hasNothingToChooseWhereThereIsNoChoice() {
        ImageDraft draft = ImageDraft.of(framework("clarify"), "us-east-1");
        assertThat(draft.pythons()).isEmpty();
        assertThat(draft.processors()).isEmpty();
        assertThat(draft.uri())
                .contains(
                        "205585389593.dkr.ecr.us-east-1.amazonaws.com/sagemaker-clarify-processing:1.0");
    }

    @Test
    void saysThatAnImageIsNotOfferedInARegion() {
        ImageDraft draft = ImageDraft.of(framework("sagemaker-geospatial"), "eu-west-1");
        assertThat(draft.image().region()).isEqualTo("us-west-2");
        assertThat(draft.hint()).contains("AWS does not offer it in eu-west-1.");
        assertThat(draft.withRegion("us-west-2").hint()).isEmpty();
    }

    @Test
    void goesBackToTheWishedRegionAsSoonAsItIsOffered() {
        ImageDraft draft = ImageDraft.of(framework("xgboost"), "il-central-1");
        ImageDraft old = draft.withVersion("1");
        assertThat(old.image().region()).isEqualTo("us-east-1");
        assertThat(old.withVersion("1.7-1").image().region()).isEqualTo("il-central-1");
    }
}
