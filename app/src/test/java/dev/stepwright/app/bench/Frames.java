package dev.stepwright.app.bench;

import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/// The times between the frames of the toolkit; it makes no frame before the last one is rendered.
final class Frames extends AnimationTimer {
    private long[] times = new long[1 << 14];
    private int count;

    @Override
    public void handle(long now) {
        if (count < times.length) {
            times[count++] = System.nanoTime();
        }
    }

    void begin() {
        count = 0;
        start();
    }

    /// In milliseconds, from short to long.
    double[] end() {
        stop();
        double[] gaps = new double[Math.max(0, count - 1)];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (times[i + 1] - times[i]) / 1e6;
        }
        Arrays.sort(gaps);
        return gaps;
    }

    static String words(double[] sorted) {
        if (sorted.length == 0) {
            return "no frame at all";
        }
        double sum = Arrays.stream(sorted).sum();
        return String.format(
                Locale.ROOT,
                "p50 %5.1f   p95 %5.1f   worst %6.1f ms   %4.1f frames/s",
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1],
                1000 * sorted.length / sum);
    }
}
