package dev.stepwright.app;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Standard error without the lines in which JavaFX tells that its code area is still being tried
/// out. They mean nothing to a user, come before every window, and JavaFX has no switch for them.
final class WithoutNotices extends PrintStream {
    private static final String NOTICE = "WARNING: Using incubating API";

    WithoutNotices(PrintStream target) {
        super(target, true, target.charset());
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(NOTICE)) {
            super.println(line);
        }
    }
}
