package dev.stepwright.exporters;

import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.exporters.picture.PictureExporter;
import dev.stepwright.exporters.picture.PictureFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats a pipeline can be written in; a new one is one line here.
public final class Exporters {
    private static final List<Exporter> ALL =
            List.of(
                    new DefinitionExporter(),
                    new PictureExporter(PictureFormat.SVG),
                    new PictureExporter(PictureFormat.PNG),
                    new PictureExporter(PictureFormat.PDF));

    private Exporters() {}

    /// All of them, in the order of menus and of help.
    public static List<Exporter> all() {
        return ALL;
    }

    /// The exporter of a format by its name on the command line.
    public static Optional<Exporter> named(String format) {
        return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }

    /// The exporter that the ending of a file's name stands for.
    public static Optional<Exporter> forName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(exporter -> exporter.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
