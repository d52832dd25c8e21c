package dev.stepwright.model.edit;

import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The one place where an open document changes: it performs edits, keeps the history and tells
/// listeners.
///
/// It refuses every edit that closes a loop which was not there before, whatever its kind. Undo and
/// redo are never refused. It is confined to one thread, and a listener may not edit.
public final class PipelineEditor {
    private static final long MERGE_MILLIS = 500;

    /// Is told of every change, after it was made.
    public interface Listener {
        void changed(Change change);
    }

    private final History history = new History();
    private final List<Listener> listeners = new ArrayList<>();
    private final LongSupplier millis;
    private Document document;
    private Document saved;
    private PipelineGraph graph;
    private boolean telling;
    private int revision;
    private @Nullable Edit lastEdit;
    private long lastTime;

    /// @param millis the time in milliseconds, from any start
    public PipelineEditor(Document document, LongSupplier millis) {
        this.document = document;
        this.saved = document;
        this.graph = PipelineGraph.of(document);
        this.millis = millis;
    }

    public Document document() {
        return document;
    }

    /// The graph of the document as it is now.
    public PipelineGraph graph() {
        return graph;
    }

    public History history() {
        return history;
    }

    /// Counts up with every change.
    public int revision() {
        return revision;
    }

    /// Whether anything differs from what was saved last.
    public boolean isDirty() {
        return document.file() != saved.file()
                || document.layout() != saved.layout()
                || document.settings() != saved.settings();
    }

    /// Says that a document is what the file now holds.
    public void saved(Document written) {
        saved = written;
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /// Performs an edit, unless it is refused or closes a loop. An edit that changes nothing leaves
    /// no trace.
    ///
    /// @throws IllegalStateException when a listener calls this
    public Outcome perform(Edit edit) {
        if (telling) {
            throw new IllegalStateException("a listener may not edit: " + edit.label());
        }
        Outcome outcome = edit.applyTo(document);
        if (!(outcome instanceof Outcome.Done(Document changed))) {
            return outcome;
        }
        if (changed.file().equals(document.file())
                && changed.layout() == document.layout()
                && changed.settings() == document.settings()) {
            return new Outcome.Done(document);
        }
        PipelineGraph next = graph.after(changed);
        Optional<List<StepId>> loop = next.newCycle();
        if (loop.isPresent()) {
            return new Outcome.Refused(loopSentence(changed, loop.get()));
        }
        var change = new Change(edit.label(), document.compact(), changed.compact());
        long now = millis.getAsLong();
        if (lastEdit != null
                && history.size() > 0
                && now - lastTime < MERGE_MILLIS
                && lastEdit.mergesWith(edit)) {
            history.merge(change);
        } else {
            history.push(change);
        }
        lastEdit = edit;
        lastTime = now;
        become(changed, next, new Change(edit.label(), document, changed));
        return new Outcome.Done(document);
    }

    /// Performs an edit in place of the last one: to the person both are one step. When something
    /// else was done meanwhile, or the edit is refused, what was done stays.
    ///
    /// @param since the revision after the edit that gives way
    public Outcome amend(int since, Edit edit) {
        if (revision != since || !undo()) {
            return perform(edit);
        }
        Outcome outcome = perform(edit);
        if (outcome instanceof Outcome.Refused) {
            redo();
        }
        return outcome;
    }

    /// What an edit would come to, without performing it: for previews and for menus that enable
    /// themselves.
    public Outcome rehearse(Edit edit) {
        Outcome outcome = edit.applyTo(document);
        if (outcome instanceof Outcome.Done(Document changed)) {
            Optional<List<StepId>> loop = graph.after(changed).newCycle();
            if (loop.isPresent()) {
                return new Outcome.Refused(loopSentence(changed, loop.get()));
            }
        }
        return outcome;
    }

    /// Takes the last change back; false when there is none.
    public boolean undo() {
        return restore(history.undo());
    }

    /// Does the last change that was taken back again; false when there is none.
    public boolean redo() {
        return restore(history.redo());
    }

    private boolean restore(Optional<Change> change) {
        if (telling) {
            throw new IllegalStateException("a listener may not edit");
        }
        lastEdit = null;
        change.ifPresent(back -> become(back.after(), graph.after(back.after()), back));
        return change.isPresent();
    }

    private void become(Document changed, PipelineGraph next, Change change) {
        document = changed;
        graph = next;
        revision++;
        telling = true;
        try {
            listeners.forEach(listener -> listener.changed(change));
        } finally {
            telling = false;
        }
    }

    /// "Train cannot wait for Deploy, because Deploy already waits for Train: Train, Evaluate,
    /// Deploy."
    private static String loopSentence(Document document, List<StepId> loop) {
        List<String> names =
                loop.stream().map(id -> document.step(id).map(Step::title).orElse("?")).toList();
        if (names.size() == 2) {
            return names.getFirst() + " would wait for itself.";
        }
        var out = new StringBuilder("This would close a cycle: ");
        for (int i = names.size() - 1; i > 0; i--) {
            out.append(i == names.size() - 1 ? names.get(i) + " waits for " : ", which waits for ")
                    .append(i == names.size() - 1 ? names.get(i - 1) : names.get(i - 1));
        }
        return out.append('.').toString();
    }
}
