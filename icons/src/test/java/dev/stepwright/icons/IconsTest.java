package dev.stepwright.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.icons.Segment.Close;
import dev.stepwright.icons.Segment.LineTo;
import dev.stepwright.icons.Segment.MoveTo;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {

    private static final String STEPS =
            """
            processing training tuning automl model register-model transform condition callback
            lambda clarify-check quality-check emr emr-serverless fail endpoint-config endpoint
            inference-component bedrock-custom-model bedrock-custom-model-deployment
            bedrock-model-import bedrock-provisioned-model-throughput lineage job for-each
            cleanup unknown execute-code fine-tune deploy-model notebook-job step-function
            monitor-transform repack-model feature-processor
            """;

    private static final String INTERFACE =
            """
            undo redo arrange fit check run stop play-pause search close more chevron-right
            chevron-down add remove plus minus warning error info succeeded failed executing
            stopped skipped cached waiting file folder open save copy function reference
            parameter execution-variable json logo theme settings pin note group trash edit link
            unlink
            """;

    static Stream<String> names() {
        return Icons.names().stream();
    }

    @Test
    void hasAnIconForEveryStepTypeAndEveryPartOfTheInterface() {
        assertThat(Icons.names()).contains((STEPS + INTERFACE).split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesEveryIconAfterItsFile(String name) {
        assertThat(Icons.of(name).name()).isEqualTo(name);
        assertThat(Icons.find(name)).containsSame(Icons.of(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysInItsBoxWithTheStroke(String name) {
        for (Outline outline : Icons.of(name).outlines()) {
            double margin = outline.filled() ? 0 : Icon.STROKE / 2;
            assertThat(Points.along(outline.segments()))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(
                            point -> {
                                assertThat(point.x()).isBetween(margin, Icon.SIZE - margin);
                                assertThat(point.y()).isBetween(margin, Icon.SIZE - margin);
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void closesEveryPartThatIsFilled(String name) {
        for (Outline outline : Icons.of(name).outlines()) {
            if (outline.filled()) {
                var segments = outline.segments();
                assertThat(segments.stream().filter(MoveTo.class::isInstance).count())
                        .isEqualTo(segments.stream().filter(Close.class::isInstance).count());
                assertThat(segments.getLast()).isEqualTo(new Close());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksTheSameUnderBothFillRules(String name) {
        for (Outline outline : Icons.of(name).outlines()) {
            if (outline.filled()) {
                var alternating = ContactSheet.path(outline, Path2D.WIND_EVEN_ODD);
                var winding = ContactSheet.path(outline, Path2D.WIND_NON_ZERO);
                for (double x = 0.1; x < Icon.SIZE; x += 0.5) {
                    for (double y = 0.1; y < Icon.SIZE; y += 0.5) {
                        assertThat(alternating.contains(x, y))
                                .as("%s at %s, %s", name, x, y)
                                .isEqualTo(winding.contains(x, y));
                    }
                }
            }
        }
    }

    @Test
    void drawsNoTwoIconsAlike() {
        var drawings = new HashSet<List<Shape>>();

        assertThat(Icons.names()).allMatch(name -> drawings.add(Icons.of(name).shapes()));
    }

    @Test
    void takesAnIconApartOnce() {
        var icon = new Icon("sample", List.of(new Shape("M1 1H5", false)));

        assertThat(icon.outlines())
                .containsExactly(new Outline(List.of(new MoveTo(1, 1), new LineTo(5, 1)), false))
                .isSameAs(icon.outlines());
    }

    @Test
    void refusesAnUnknownIconByName() {
        assertThatThrownBy(() -> Icons.of("perpetuum-mobile"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no icon named \"perpetuum-mobile\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Training", "../icons/training", "training.svg", "/training"})
    void findsNothingUnderWhatIsNotAName(String name) {
        assertThat(Icons.find(name)).isEmpty();
    }

    @Test
    void listsItsIconsFromAJarAsWell(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("icons with space.jar");
        pack(Path.of(Icons.class.getProtectionDomain().getCodeSource().getLocation().toURI()), jar);

        try (var loader =
                new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            var packed = loader.loadClass(Icons.class.getName());

            assertThat(packed.getMethod("names").invoke(null)).isEqualTo(Icons.names());
            assertThat(packed.getMethod("of", String.class).invoke(null, "training"))
                    .hasToString(Icons.of("training").toString());
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }
}
