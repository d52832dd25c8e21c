package dev.stepwright.app.desktop.definition;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyEvent;

/// What the keys do while they go to the text: the help of the editor comes first, then finding,
/// folding and undoing. What has no meaning here goes on to the text and to the window.
final class DefinitionKeys {
    private final CodeEditor editor;
    private final FindBar find;
    private final EditorHelp help;
    private final BooleanSupplier edited;
    private Runnable onUndo = () -> {};
    private Runnable onRedo = () -> {};

    /// @param edited whether something was typed that is not in the document
    DefinitionKeys(CodeEditor editor, FindBar find, EditorHelp help, BooleanSupplier edited) {
        this.editor = editor;
        this.find = find;
        this.help = help;
        this.edited = edited;
    }

    /// What undoes and redoes the changes of the document.
    void onUndo(Runnable undo, Runnable redo) {
        onUndo = undo;
        onRedo = redo;
    }

    /// Does what a pressed key stands for, and consumes it then.
    void handle(KeyEvent event) {
        if (help.handle(event)) {
            return;
        }
        action(event)
                .ifPresent(
                        action -> {
                            action.run();
                            event.consume();
                        });
    }

    private Optional<Runnable> action(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        boolean inText = shortcut && event.getTarget() == editor.area();
        return switch (event.getCode()) {
            case F -> when(shortcut, () -> find.open(false));
            case H -> when(shortcut, () -> find.open(true));
            case F3 -> Optional.of(() -> find.step(!shift));
            case ESCAPE -> when(find.isOpen(), find::close);
            case Z -> when(inText, shift ? this::redo : this::undo);
            case Y -> when(inText, this::redo);
            case OPEN_BRACKET ->
                    when(inText && shift, () -> editor.folds().foldAround(editor.caret().line()));
            case CLOSE_BRACKET ->
                    when(inText && shift, () -> editor.folds().unfold(editor.caret().line()));
            case SLASH -> when(inText, () -> {});
            case I -> when(inText && !shift && !event.isAltDown(), help::tell);
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean may, Runnable action) {
        return may ? Optional.of(action) : Optional.empty();
    }

    /// What was typed and is not in the document yet is undone in the text; all else is the
    /// document's.
    private void undo() {
        if (!edited.getAsBoolean() || !editor.typing().undo()) {
            onUndo.run();
        }
    }

    private void redo() {
        if (!editor.typing().redo()) {
            onRedo.run();
        }
    }
}
