package dev.stepwright.exporters.format;

import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// Writes a pipeline in one format.
///
/// It copes with every document that opens, also with one full of errors and of unknown step types,
/// and gives the same bytes for the same document.
public interface Exporter {
    /// The name of the format on the command line, such as `svg`.
    String format();

    /// What the format is called in a menu.
    String title();

    /// The endings of file names that stand for the format, with their dot, the usual one first.
    List<String> endings();

    /// The pipeline in this format. Pictures of large pipelines are laid out, which needs a thread
    /// with the stack that `LayeredLayout.stackSize` tells.
    Export export(Document document);
}
