package dev.stepwright.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/// The times between the frames of the toolkit, which makes none before the last one is rendered;
/// and how long its thread and the renderer's worked, which says more on a machine with other work.
final class Frames extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long[] times = new long[1 << 14];
    private int count;
    private long cpu;
    private long rendering;

    @Override
    public void handle(long now) {
        if (count < times.length) {
            times[count++] = System.nanoTime();
        }
    }

    /// On the thread of the toolkit.
    void begin() {
        count = 0;
        cpu = THREADS.getCurrentThreadCpuTime();
        rendering = renderer();
        start();
    }

    private static long renderer() {
        long time = 0;
        for (ThreadInfo each : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (each != null && each.getThreadName().startsWith("QuantumRenderer")) {
                time += THREADS.getThreadCpuTime(each.getThreadId());
            }
        }
        return time;
    }

    /// What was measured, in words; on the thread of the toolkit.
    String end() {
        stop();
        if (count < 2) {
            return "no frame at all";
        }
        double[] gaps = new double[count - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (times[i + 1] - times[i]) / 1e6;
        }
        double sum = Arrays.stream(gaps).sum();
        Arrays.sort(gaps);
        return String.format(
                Locale.ROOT,
                "p50 %5.1f   p95 %5.1f   worst %6.1f ms   %4.1f frames/s   work %4.1f + %4.1f ms a frame",
                gaps[gaps.length / 2],
                gaps[(int) (gaps.length * 0.95)],
                gaps[gaps.length - 1],
                1000 * gaps.length / sum,
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / gaps.length,
                (renderer() - rendering) / 1e6 / gaps.length);
    }
}
