package dev.stepwright.model.engine;

import static dev.stepwright.model.fixtures.PipelineFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExecutionJsonGoldenTest {
    private static final String FOLDER = "golden/execution/";

    @Test
    void printsAFinishedExecution() throws IOException {
        LocalExecution execution =
                Runs.start(
                        read(resource("in.json")),
                        resource("scenario.json"),
                        Map.of("Limit", "4.5"),
                        options -> options);
        execution.runToEnd();
        String printed = ExecutionJson.text(execution.result());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources", FOLDER, "out.json"), printed);
        }
        assertThat(printed).isEqualTo(resource("out.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                ExecutionJsonGoldenTest.class.getResourceAsStream("/" + FOLDER + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
