package dev.stepwright.app.local;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/// The time outside of a run; tests hand in one that passes at once.
public interface RealTime {
    /// The machine's time.
    RealTime SYSTEM =
            new RealTime() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void await(Condition woken, long nanos) throws InterruptedException {
                    boolean _ = woken.await(nanos, TimeUnit.NANOSECONDS);
                }
            };

    /// Nanoseconds since some moment.
    long nanos();

    /// Waits until the time has passed or the condition is signalled; the caller holds its lock.
    void await(Condition woken, long nanos) throws InterruptedException;
}
