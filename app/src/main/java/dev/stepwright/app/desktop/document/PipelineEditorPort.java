package dev.stepwright.app.desktop.document;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.function.Supplier;

/// What a panel sees of the open document and the one way in which it changes it.
///
/// A panel never keeps a document of its own: it asks here, performs an [Edit] here and is shown
/// anew.
public interface PipelineEditorPort {
    Document document();

    PipelineGraph graph();

    List<Problem> problems();

    /// Performs an edit or says why not.
    Outcome perform(Edit edit);

    /// Takes the last edit back, wherever it was made; false when there is none.
    boolean undo();

    /// Makes the edit again that was taken back last.
    boolean redo();

    /// The port onto an editor.
    static PipelineEditorPort of(PipelineEditor editor, Supplier<List<Problem>> problems) {
        return new PipelineEditorPort() {
            @Override
            public Document document() {
                return editor.document();
            }

            @Override
            public PipelineGraph graph() {
                return editor.graph();
            }

            @Override
            public List<Problem> problems() {
                return problems.get();
            }

            @Override
            public Outcome perform(Edit edit) {
                return editor.perform(edit);
            }

            @Override
            public boolean undo() {
                return editor.undo();
            }

            @Override
            public boolean redo() {
                return editor.redo();
            }
        };
    }
}
