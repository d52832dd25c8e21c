package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.pick.InstanceTypeChoices.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceTypeChoicesTest {
    private static final List<String> ALLOWED =
            List.of(
                    "ml.g5.2xlarge",
                    "ml.m5.2xlarge",
                    "ml.m5.large",
                    "ml.m6i.large",
                    "ml.g5.xlarge");

    private static List<String> lines(String typed, String... used) {
        return InstanceTypeChoices.of(ALLOWED, List.of(used)).matching(typed).stream()
                .map(InstanceTypeChoicesTest::text)
                .toList();
    }

    private static String text(PickLine<Choice> line) {
        return line.item()
                .map(choice -> (choice.typed() ? "Use " : "") + choice.type().name())
                .orElseGet(() -> "# " + line.heading());
    }

    @Test
    void groupsTypesByKindAndFamily() {
        assertThat(lines(""))
                .containsExactly(
                        "# General purpose · m5",
                        "ml.m5.large",
                        "ml.m5.2xlarge",
                        "# General purpose · m6i",
                        "ml.m6i.large",
                        "# GPU · g5",
                        "ml.g5.xlarge",
                        "ml.g5.2xlarge");
    }

    @Test
    void namesFirstWhatTheDocumentUses() {
        assertThat(lines("", "ml.m5.large", "ml.own.large"))
                .startsWith(
                        "# In this document",
                        "ml.m5.large",
                        "ml.own.large",
                        "# General purpose · m5");
    }

    @Test
    void findsByFamilySizeAndFacts() {
        assertThat(lines("m5 2x")).containsExactly("# General purpose · m5", "ml.m5.2xlarge");
        assertThat(lines("a10g 8 vcpu")).containsExactly("# GPU · g5", "ml.g5.2xlarge");
        assertThat(lines("general m6i")).containsExactly("# General purpose · m6i", "ml.m6i.large");
    }

    @Test
    void offersWhatIsTypedWhenItIsNotListed() {
        assertThat(lines("ml.m5.24xlarge")).containsExactly("# As typed", "Use ml.m5.24xlarge");
        assertThat(lines("ml.m6i.l"))
                .containsExactly(
                        "# General purpose · m6i", "ml.m6i.large", "# As typed", "Use ml.m6i.l");
    }

    @Test
    void doesNotOfferWhatIsTypedWhenItIsListed() {
        assertThat(lines("ml.m5.large")).containsExactly("# General purpose · m5", "ml.m5.large");
        assertThat(lines("gpu")).doesNotContain("Use gpu");
    }
}
