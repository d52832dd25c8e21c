package dev.stepwright.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;

/// Calls the command line as it is started, and keeps what it says.
final class Calls {
    record Answer(int code, String out, String err) {}

    private Calls() {}

    static Answer stepwright(Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                CommandLine.standard(
                                new PrintStream(out, false, UTF_8),
                                new PrintStream(err, false, UTF_8))
                        .run(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
