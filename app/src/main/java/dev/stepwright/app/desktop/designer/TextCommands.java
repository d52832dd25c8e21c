package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The ways between drawing, text and problems by key, and from one problem to the next.
final class TextCommands {
    private final Supplier<Optional<DocumentView>> current;

    TextCommands(Supplier<Optional<DocumentView>> current) {
        this.current = current;
    }

    void register(Actions actions) {
        actions.add(
                view("view.definition", "Definition as text", DocumentView::goToText, "Shortcut+T"),
                view(
                        "view.problems",
                        "List of problems",
                        DocumentView::goToProblems,
                        "Shortcut+Shift+M"),
                view("problems.next", "Next problem", v -> v.nextProblem(1), "F8"),
                view("problems.previous", "Previous problem", v -> v.nextProblem(-1), "Shift+F8"),
                view("problems.fix", "Fix problem", DocumentView::fixProblem, "Alt+Enter"));
    }

    /// The one problem of a file whose text is no definition.
    static Problem unread(String words) {
        return new Problem(Rule.JSON_SYNTAX, Location.of(Pointer.ROOT), words);
    }

    private Action view(String id, String label, Consumer<DocumentView> run, String... keys) {
        return Action.of(id, label, () -> current.get().ifPresent(run))
                .on(keys)
                .enabledWhen(
                        () ->
                                current.get().isPresent()
                                        ? Optional.empty()
                                        : Optional.of("No pipeline is open."));
    }
}
