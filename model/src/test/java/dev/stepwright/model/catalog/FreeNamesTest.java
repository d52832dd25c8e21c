package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeNamesTest {
    @Test
    void givesNoNameTwice() {
        var names = new FreeNames(Set.of("Train", "Train2")::contains);

        assertThat(List.of(names.free("Train"), names.free("Train"), names.free("Deploy")))
                .containsExactly("Train3", "Train4", "Deploy");
    }

    @Test
    void aStemIsFreeWithAllItsEndings() {
        var names = new FreeNames(Set.of("M-check", "M2-run")::contains);

        assertThat(names.stem("M", List.of("-check", "-run"))).isEqualTo("M3");
        assertThat(names.free("M3-run")).isEqualTo("M3-run2");
    }

    @Test
    void leavesRoomForTheLongestEnding() {
        String wanted = "n".repeat(64);
        var names = new FreeNames(taken -> taken.startsWith(wanted));

        assertThat(names.stem(wanted, List.of("-run", "-check")) + "-check").hasSize(64);
    }
}
