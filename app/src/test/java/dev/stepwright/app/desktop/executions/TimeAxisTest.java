package dev.stepwright.app.desktop.executions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeAxisTest {
    @Test
    void drawsALineEveryTwoMinutesForAQuarterOfAnHour() {
        var axis = TimeAxis.until(723);
        assertThat(axis.lines().stream().map(axis::words))
                .containsExactly("0 m", "2 m", "4 m", "6 m", "8 m", "10 m", "12 m", "14 m");
    }

    @Test
    void hasLinesForAnExecutionThatHasJustBegun() {
        assertThat(TimeAxis.until(0).lines()).containsExactly(0.0, 1.0);
    }

    @Test
    void neverDrawsMoreLinesThanCanBeRead() {
        assertThat(TimeAxis.until(40 * 86400.0).lines()).hasSizeLessThanOrEqualTo(10);
    }
}
