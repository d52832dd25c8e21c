package dev.stepwright.app.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The shapes say the same as AWS's SDK for Java, but for what the golden file lists: the two are
/// made from different days' models. After a newer release of either, `-Dgolden.update` writes the
/// list anew, and its difference shows what changed.
class SdkShapesGoldenTest {
    private static final String FILE = "golden/shapes/sdk-differences.txt";

    private static SdkShapes compared() {
        Shapes shapes = Shapes.standard();
        var sdk = new SdkShapes(shapes);
        for (String type : shapes.stepTypes()) {
            String service = shapes.service(type);
            for (Shape.Structure structure : shapes.requests(type)) {
                sdk.compare(service, structure);
            }
            for (Shape.Structure structure : shapes.answers(type)) {
                sdk.compare(service, structure);
            }
        }
        return sdk;
    }

    @Test
    void differsFromTheSdkAsTheListSays() throws IOException {
        SdkShapes sdk = compared();
        String text = String.join("\n", sdk.differences()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources", FILE), text);
        }
        assertThat(sdk.compared()).isGreaterThan(300);
        assertThat(text.lines().toList()).isEqualTo(golden());
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = SdkShapesGoldenTest.class.getResourceAsStream("/" + FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
