package dev.stepwright.app.workspace;

import dev.stepwright.model.engine.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A scenario on disk: what the simulated jobs of a local run return.
public final class ScenarioFile {
    private ScenarioFile() {}

    /// The bytes of a scenario file.
    ///
    /// @throws FailureException when the disk does not give the file
    public static byte[] bytes(Path path) throws FailureException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /// Reads a scenario file.
    ///
    /// @throws FailureException when the disk does not give the file
    public static Scenario.Reading read(Path path) throws FailureException {
        return Scenario.read(bytes(path));
    }
}
