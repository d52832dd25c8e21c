package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Shows in the text what is wrong: the problems of the document or, while the text is no
/// definition, what breaks it and nothing else; and says above it what is wrong at the caret.
final class DefinitionMarks {
    private final CodeEditor editor;
    private final DefinitionBar bar;
    private final DefinitionViewModel model;
    private final Executor work;
    private Map<Integer, List<ProblemMark>> marks = Map.of();
    private @Nullable JsonFile marked;
    private boolean faultShown;
    private Consumer<Problem> onFix = _ -> {};
    private Predicate<Problem> hasFix = _ -> false;

    /// @param work finds places beside the user interface
    DefinitionMarks(
            CodeEditor editor, DefinitionBar bar, DefinitionViewModel model, Executor work) {
        this.editor = editor;
        this.bar = bar;
        this.model = model;
        this.work = work;
    }

    /// Is asked for the fixes of a problem.
    ///
    /// @param has whether there are any
    void onFix(Predicate<Problem> has, Consumer<Problem> listener) {
        hasFix = has;
        onFix = listener;
    }

    /// Finds where problems of the document stand in what is shown of it.
    ///
    /// @param found is told when that is known, unless the document has changed by then
    void find(ShownFile file, List<Problem> problems, Runnable found) {
        Document document = model.document();
        if (file.file() != document.file()) {
            return;
        }
        work.execute(
                () -> {
                    var places = ProblemMark.of(file, document, problems);
                    Platform.runLater(
                            () -> {
                                if (model.document() == document) {
                                    marks = places;
                                    marked = document.file();
                                    found.run();
                                }
                            });
                });
    }

    /// Marks the problems that were found. Those of a document that has changed since stay where
    /// they are, for they move with the text.
    void showProblems() {
        boolean known = marked == model.document().file();
        if (known || faultShown) {
            editor.mark(known ? marks : Map.of());
            faultShown = false;
        }
        tell(editor.caret());
    }

    /// Marks what breaks the text, and nothing else.
    void showFault(JsonFault fault) {
        faultShown = true;
        int line = Math.clamp(fault.line() - 1, 0, editor.text().count() - 1);
        ProblemMark mark = ProblemMark.of(fault, editor.text().line(line));
        editor.mark(new HashMap<>(Map.of(line, List.of(mark))));
    }

    /// Says what is wrong at a place.
    void tell(CodeEditor.At at) {
        Optional<ProblemMark> mark = editor.marks().at(at);
        bar.showProblem(mark, mark.map(ProblemMark::problem).filter(hasFix).isPresent());
    }

    /// Asks for the fixes of the problem at the caret, or of the one in its line.
    void fix() {
        editor.marks()
                .at(editor.caret())
                .map(ProblemMark::problem)
                .ifPresent(problem -> onFix.accept(problem));
    }
}
