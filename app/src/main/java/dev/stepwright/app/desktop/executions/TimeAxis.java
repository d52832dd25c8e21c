package dev.stepwright.app.desktop.executions;

import java.util.ArrayList;
import java.util.List;

/// Where the lines of a time line stand: round times, not closer than can be read.
///
/// @param seconds the length of the whole axis
/// @param step seconds between two lines
record TimeAxis(double seconds, double step) {
    private static final double[] STEPS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400
    };
    private static final int MOST_LINES = 9;

    /// An axis with room behind the last moment for the words at the end of its bar.
    static TimeAxis until(double last) {
        double wanted = Math.max(last, 1) * 1.28;
        for (double step : STEPS) {
            if (wanted / step <= MOST_LINES) return new TimeAxis(wanted, step);
        }
        return new TimeAxis(wanted, Math.ceil(wanted / MOST_LINES / 86400) * 86400);
    }

    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (double at = 0; at <= seconds; at += step) lines.add(at);
        return lines;
    }

    /// A time on this axis in words, in the largest unit that fits all its lines: 30 s, 4 m, 2 h.
    String words(double at) {
        if (step % 86400 == 0) return Math.round(at / 86400) + " d";
        if (step % 3600 == 0) return Math.round(at / 3600) + " h";
        if (step % 60 == 0) return Math.round(at / 60) + " m";
        return Math.round(at) + " s";
    }
}
