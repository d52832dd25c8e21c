package dev.stepwright.app.desktop.designer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Times and durations as people read them.
final class Elapsed {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Elapsed() {}

    /// `48 s`, `6 m 48 s`, `1 h 05 m`.
    static String words(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds == 0 && duration.isPositive() ? "<1 s" : seconds + " s";
        }
        if (seconds < 3600) {
            return "%d m %02d s".formatted(seconds / 60, seconds % 60);
        }
        return "%d h %02d m".formatted(seconds / 3600, seconds / 60 % 60);
    }

    /// The time of day, here.
    static String clock(Instant time) {
        return CLOCK.format(time.atZone(ZoneId.systemDefault()));
    }

    /// Day and time, here.
    static String moment(Instant time) {
        return MOMENT.format(time.atZone(ZoneId.systemDefault()));
    }
}
