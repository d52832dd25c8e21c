package dev.stepwright.app.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Moves the mouse from outside of the program, at the pace of a hand and without waiting for what
/// the program makes of it. Needs `xdotool`.
final class Hand implements AutoCloseable {
    /// A mouse reports 125 times a second.
    private static final int PACE = 8;

    private final Process xdotool;
    private final Writer out;

    Hand() throws IOException {
        xdotool =
                new ProcessBuilder("xdotool", "-")
                        .inheritIO()
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        out = new OutputStreamWriter(xdotool.getOutputStream(), StandardCharsets.US_ASCII);
    }

    void move(double x, double y) throws IOException {
        say("mousemove %d %d", Math.round(x), Math.round(y));
        pause(PACE);
    }

    void press(int button) throws IOException {
        say("mousedown %d", button);
    }

    void release(int button) throws IOException {
        say("mouseup %d", button);
    }

    void key(String name, boolean down) throws IOException {
        say("%s %s", down ? "keydown" : "keyup", name);
    }

    private void say(String command, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, command, values) + "\n");
        out.flush();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        xdotool.destroy();
    }
}
