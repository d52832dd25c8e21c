package dev.stepwright.model.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static Map<StepId, Position> all(Layout layout) {
        var found = new LinkedHashMap<StepId, Position>();
        layout.forEach(found::put);
        return found;
    }

    @Test
    void keepsPositionsFarApartAndTellsThemInTheOrderOfIds() {
        Layout layout =
                Layout.EMPTY
                        .with(new StepId(700), new Position(7, 7))
                        .with(
                                Map.of(
                                        new StepId(64), new Position(2, 2, true),
                                        new StepId(63), new Position(1, 1)));

        assertThat(all(layout))
                .containsExactly(
                        Map.entry(new StepId(63), new Position(1, 1)),
                        Map.entry(new StepId(64), new Position(2, 2, true)),
                        Map.entry(new StepId(700), new Position(7, 7)));
        assertThat(layout.position(new StepId(700))).contains(new Position(7, 7));
        assertThat(layout.position(new StepId(128))).isEmpty();
        assertThat(layout.position(new StepId(100_000))).isEmpty();
    }

    @Test
    void aChangeLeavesTheLayoutBeforeAsItWas() {
        Layout before = Layout.EMPTY.with(new StepId(1), new Position(1, 1));
        Layout after =
                before.with(
                        Map.of(
                                new StepId(1), new Position(9, 9),
                                new StepId(2), new Position(8, 8)));

        assertThat(all(before)).containsExactly(Map.entry(new StepId(1), new Position(1, 1)));
        assertThat(all(after))
                .containsExactly(
                        Map.entry(new StepId(1), new Position(9, 9)),
                        Map.entry(new StepId(2), new Position(8, 8)));
        assertThat(after.with(Map.of())).isSameAs(after);
    }
}
