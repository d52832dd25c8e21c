package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The drawing as a picture, as the window shows it; light and of the usual size unless asked
/// otherwise.
///
/// @param kind the kind of file
public record PictureExporter(PictureFormat kind) implements Exporter {
    @Override
    public String format() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return "Picture (" + kind + ")";
    }

    @Override
    public List<String> endings() {
        return List.of("." + format());
    }

    @Override
    public Export export(Document document) {
        return export(document, Palette.LIGHT, OptionalDouble.empty());
    }

    /// The same in other colours and of another size.
    ///
    /// @param scale 1 for 100 %
    public Export export(Document document, Palette palette, OptionalDouble scale) {
        Drawing drawing = Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
        return kind.write(Picture.of(drawing.scene(), palette).scaled(scale));
    }
}
