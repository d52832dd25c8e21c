package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.json.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the editor knows of the text for a person: what could be written, what something means, and
/// where it leads.
final class EditorHelp {
    private static final Duration REST = Duration.millis(500);

    private final CodeEditor editor;
    private final DefinitionViewModel model;
    private final Runnable take;
    private final ListPopup<Completion.Offer> offers =
            new ListPopup<>("Completion", Completion.Offer::label, Completion.Offer::detail);
    private final ListPopup<Navigation.Use> uses =
            new ListPopup<>("Uses", Navigation.Use::user, Navigation.Use::field);
    private final Tooltip hover = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable MouseEvent pointer;
    private boolean completing;

    /// @param take takes what was typed into the document
    EditorHelp(CodeEditor editor, DefinitionViewModel model, Runnable take) {
        this.editor = editor;
        this.model = model;
        this.take = take;
        hover.setWrapText(true);
        hover.setMaxWidth(420);
        rest.setOnFinished(_ -> showHover());
        editor.area()
                .addEventFilter(
                        MouseEvent.MOUSE_MOVED,
                        event -> {
                            pointer = event;
                            hover.hide();
                            rest.playFromStart();
                        });
        editor.area()
                .addEventFilter(
                        MouseEvent.MOUSE_EXITED,
                        _ -> {
                            rest.stop();
                            hover.hide();
                        });
        editor.area()
                .addEventFilter(
                        MouseEvent.MOUSE_PRESSED,
                        event -> {
                            rest.stop();
                            hover.hide();
                            if (event.isShortcutDown()) {
                                CodeEditor.At at =
                                        editor.at(event.getScreenX(), event.getScreenY());
                                if (at != null) {
                                    editor.goTo(at.line(), at.column());
                                    goToDefinition();
                                    event.consume();
                                }
                            }
                        });
        editor.area().addEventFilter(KeyEvent.KEY_TYPED, _ -> editor.folds().openSelection());
    }

    boolean isShowing() {
        return offers.isShowing() || uses.isShowing();
    }

    /// What the caret stands at.
    CaretPlace place() {
        return place(editor.caret());
    }

    private CaretPlace place(CodeEditor.At at) {
        return CaretPlace.at(editor.lines(), at.line(), at.column());
    }

    /// Takes a key that is for the help; true when it was.
    boolean handle(KeyEvent event) {
        hover.hide();
        rest.stop();
        if (offers.isShowing()) {
            offers.handle(event);
        } else if (uses.isShowing()) {
            uses.handle(event);
        }
        if (event.isConsumed() || event.getTarget() != editor.area()) {
            return event.isConsumed();
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE && event.isControlDown()) {
            complete();
        } else if (code == KeyCode.F12 && event.isShiftDown()) {
            showUses();
        } else if (code == KeyCode.F12) {
            goToDefinition();
        } else if (code == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            breakLine();
        } else {
            if (changes(event)) {
                editor.folds().openSelection();
            }
            return false;
        }
        event.consume();
        return true;
    }

    /// Keys that change or copy what is selected, which must be whole then.
    private static boolean changes(KeyEvent event) {
        return switch (event.getCode()) {
            case BACK_SPACE, DELETE, TAB -> true;
            case X, C, V, INSERT -> event.isShortcutDown() || event.isShiftDown();
            default -> false;
        };
    }

    /// A new line begins below the one before, one level deeper behind a bracket that opens.
    private void breakLine() {
        editor.folds().openSelection();
        CodeEditor.At at = editor.typing().selectionStart();
        String line = editor.text().line(at.line());
        String before = line.substring(0, at.column());
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        String level = model.shown(model.document().file()).view().style().indent();
        String step = level.isEmpty() ? "  " : level;
        boolean opens = Folding.opens(before);
        String behind = line.substring(at.column()).stripLeading();
        boolean closes = opens && (behind.startsWith("}") || behind.startsWith("]"));
        String inserted = "\n" + indent + (opens ? step : "");
        String tail = closes ? "\n" + indent : "";
        editor.typing().typeAtCaret(inserted + tail, tail.length());
    }

    /// Something was typed: the list follows while it is open.
    void typed() {
        if (offers.isShowing() && !completing) {
            javafx.application.Platform.runLater(this::complete);
        }
    }

    void complete() {
        CodeEditor.At at = editor.caret();
        CaretPlace place = place(at);
        List<Completion.Offer> found =
                Completion.offers(place, model.document(), StepCatalog.STANDARD);
        Bounds caret = caret();
        if (found.isEmpty() || caret == null) {
            offers.hide();
            return;
        }
        offers.show(found, caret, editor.area(), offer -> put(at.line(), offer));
    }

    private void put(int line, Completion.Offer offer) {
        CaretPlace now = place();
        // What is begun only, such as a reference, is not over yet.
        boolean comma = now.commaFollows() && !offer.more();
        boolean open = offer.back() > 0 || now.isKey();
        completing = true;
        editor.typing()
                .type(
                        line,
                        now.start(),
                        now.end(),
                        comma ? offer.insert() + "," : offer.insert(),
                        comma && open ? offer.back() + 1 : offer.back());
        now.comma().ifPresent(editor.typing()::typeComma);
        completing = false;
        if (offer.more()) {
            javafx.application.Platform.runLater(this::complete);
        }
    }

    private @Nullable Bounds caret() {
        Bounds drawn = editor.caretOnScreen();
        if (drawn != null && drawn.getHeight() > 0) {
            return drawn;
        }
        Bounds all = editor.localToScreen(editor.getBoundsInLocal());
        return all == null ? null : new BoundingBox(all.getMinX() + 80, all.getMinY() + 20, 1, 16);
    }

    private void showHover() {
        MouseEvent at = pointer;
        if (at == null || !editor.isHover() || isShowing()) {
            return;
        }
        CodeEditor.At where = editor.at(at.getScreenX(), at.getScreenY());
        if (where != null) {
            tell(where, at.getScreenX() + 8, at.getScreenY() + 16);
        }
    }

    /// Tells what is known of what the caret stands at.
    void tell() {
        Bounds caret = caret();
        if (caret != null) {
            tell(editor.caret(), caret.getMinX(), caret.getMaxY() + 4);
        }
    }

    private void tell(CodeEditor.At where, double x, double y) {
        var lines = new ArrayList<String>();
        for (ProblemMark mark : editor.marks().of(where.line())) {
            if (where.column() >= mark.start() && where.column() <= mark.end()) {
                lines.add(mark.message());
            }
        }
        lines.addAll(Hover.lines(place(where), model.document(), StepCatalog.STANDARD));
        if (!lines.isEmpty()) {
            hover.setText(String.join("\n", lines));
            hover.show(editor, x, y);
        }
    }

    private void goToDefinition() {
        Optional<Navigation.Target> target = Navigation.target(place());
        take.run();
        target.flatMap(found -> Navigation.definition(found, model.document()))
                .map(model::place)
                .ifPresent(this::go);
    }

    private void go(Places.Place place) {
        editor.goTo(place.line() - 1, place.column() - 1);
        editor.area().requestFocus();
    }

    private void showUses() {
        Optional<Navigation.Target> target = Navigation.target(place());
        take.run();
        Bounds caret = caret();
        if (target.isEmpty() || caret == null) {
            return;
        }
        List<Navigation.Use> found = Navigation.uses(target.get(), model.document());
        if (found.isEmpty()) {
            hover.setText("Nothing uses the " + target.get().words());
            hover.show(editor, caret.getMinX(), caret.getMaxY() + 4);
            return;
        }
        uses.show(found, caret, editor.area(), use -> go(model.place(use.at())));
    }
}
