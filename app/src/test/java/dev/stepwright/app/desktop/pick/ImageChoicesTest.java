package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.pick.ImageChoices.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageChoicesTest {
    private static final String XGBOOST =
            "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1";
    private static final String OWN = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/our/builder:7";

    private static ImageChoices choices(String... used) {
        return ImageChoices.of(Optional.empty(), Optional.empty(), List.of(used));
    }

    private static List<String> lines(ImageChoices choices, String typed) {
        return choices.matching(typed).stream()
                .map(line -> line.item().map(Choice::title).orElseGet(() -> "# " + line.heading()))
                .toList();
    }

    private static Choice first(ImageChoices choices, String typed) {
        return choices.matching(typed).stream()
                .flatMap(line -> line.item().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesFirstWhatTheDocumentUses() {
        assertThat(lines(choices(XGBOOST, OWN), ""))
                .startsWith(
                        "# In this document",
                        "XGBoost (built in) 1.7-1, eu-west-1",
                        "builder:7",
                        "# Frameworks",
                        "PyTorch",
                        "scikit-learn");
    }

    @Test
    void findsFrameworksByTitleNameAndPurpose() {
        assertThat(lines(choices(), "clarify")).containsExactly("# Data and monitoring", "Clarify");
        assertThat(lines(choices(), "sklearn")).containsExactly("# Frameworks", "scikit-learn");
        assertThat(lines(choices(), "scikit train"))
                .containsExactly("# Frameworks", "scikit-learn");
    }

    @Test
    void offersAnAddressThatIsTyped() {
        assertThat(lines(choices(), OWN)).containsExactly("# As typed", "Use " + OWN);
        assertThat(choices().uri(first(choices(), OWN))).contains(OWN);
        assertThat(lines(choices(OWN), OWN)).containsExactly("# In this document", "builder:7");
    }

    @Test
    void takesTheRegionOfTheImagesInUse() {
        ImageChoices choices = choices(XGBOOST);
        assertThat(choices.uri(first(choices, "pytorch")).orElseThrow())
                .startsWith("763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:");
        assertThat(choices().uri(first(choices(), "pytorch")).orElseThrow()).contains("us-east-1");
    }

    @Test
    void prefersTheRegionThatIsAskedFor() {
        var choices =
                ImageChoices.of(Optional.empty(), Optional.of("cn-north-1"), List.of(XGBOOST));
        assertThat(choices.uri(first(choices, "pytorch")).orElseThrow())
                .contains(".cn-north-1.amazonaws.com.cn/");
    }

    @Test
    void startsFromWhatStandsInTheField() {
        var choices = ImageChoices.of(Optional.of(XGBOOST), Optional.empty(), List.of());
        Choice current = choices.current().orElseThrow();
        assertThat(current.title()).isEqualTo("XGBoost (built in)");
        assertThat(choices.uri(current)).contains(XGBOOST);
    }

    @Test
    void keepsTheWholeAddressOfAnImageInUse() {
        String detailed =
                "763104351884.dkr.ecr.us-east-1.amazonaws.com"
                        + "/pytorch-training:2.4.0-gpu-py311-cu124-ubuntu22.04-sagemaker";
        ImageChoices choices = choices(detailed);
        Choice used = first(choices, "2.4.0");
        assertThat(choices.uri(used)).contains(detailed);
        assertThat(choices.draft(used).flatMap(ImageDraft::uri))
                .contains(
                        "763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.4.0-gpu-py311");
    }

    @Test
    void hasNoPartsToChooseForSomeoneElsesImage() {
        ImageChoices choices = choices(OWN);
        assertThat(choices.draft(first(choices, "builder"))).isEmpty();
    }

    @Test
    void writesNamesOfTheSdkAsPeopleDo() {
        assertThat(List.of("py312", "py39", "py3", "310"))
                .map(ImageChoices::python)
                .containsExactly("3.12", "3.9", "3", "3.10");
        assertThat(List.of("gpu", "trn"))
                .map(ImageChoices::processor)
                .containsExactly("GPU", "Trainium");
        assertThat(ImageChoices.purpose("inference_graviton")).isEqualTo("inference on Graviton");
    }
}
