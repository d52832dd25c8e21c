package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.State;
import java.util.function.Function;
import javafx.scene.control.TableCell;

/// A state with its sign and its words.
final class StateCell<R> extends TableCell<R, State> {
    private final Function<R, String> words;

    StateCell(Function<R, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(State state, boolean empty) {
        super.updateItem(state, empty);
        var row = empty ? null : getTableRow().getItem();
        if (state == null || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(words.apply(row));
        setGraphic(Glyph.of(state.icon(), 14, state.styleClass()));
        setGraphicTextGap(6);
    }
}
