package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// The drawing as an SVG picture, light, as the window shows it.
public final class SvgExporter implements Exporter {
    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String title() {
        return "Picture (SVG)";
    }

    @Override
    public List<String> endings() {
        return List.of(".svg");
    }

    @Override
    public Export export(Document document) {
        Drawing drawing = Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
        return Export.of(Pictures.svg(drawing.scene(), Palette.LIGHT));
    }
}
