package dev.stepwright.exporters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.model.pipeline.Document;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportersTest {
    @Test
    void everyFormatIsFoundByItsNameAndItsEndings() {
        for (Exporter exporter : Exporters.all()) {
            assertThat(Exporters.named(exporter.format())).contains(exporter);
            assertThat(exporter.endings())
                    .isNotEmpty()
                    .allSatisfy(
                            ending ->
                                    assertThat(Exporters.forName("Out.A" + ending.toUpperCase()))
                                            .contains(exporter));
        }
    }

    @Test
    void noTwoFormatsShareANameOrAnEnding() {
        assertThat(Exporters.all().stream().map(Exporter::format)).doesNotHaveDuplicates();
        assertThat(Exporters.all().stream().map(Exporter::endings).flatMap(e -> e.stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsNoOtherFormat() {
        assertThat(Stream.of("klingon", "JSON", "").flatMap(name -> Exporters.named(name).stream()))
                .isEmpty();
        assertThat(Exporters.forName("json")).isEmpty();
    }

    @Test
    void theDefinitionIsWrittenAsItCame() {
        String text = "{ \"Steps\":[],\r\n\"n\":1.50}";
        var document = ((Document.Reading.Read) Document.read(text)).document();

        assertThat(Exporters.named("json").orElseThrow().export(document).content())
                .asString()
                .isEqualTo(text);
    }
}
