package dev.stepwright.exporters;

import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// The definition itself, byte for byte as the document holds it.
final class DefinitionExporter implements Exporter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public String title() {
        return "Pipeline definition (JSON)";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public Export export(Document document) {
        return Export.of(document.file().bytes());
    }
}
