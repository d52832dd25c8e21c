package dev.stepwright.app.desktop.outline;

import dev.stepwright.app.desktop.control.CountBadge;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.outline.OutlinePort.Row;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One line of the outline: icon, name, problems and state, and all of it in words for a screen
/// reader.
final class OutlineCell extends TreeCell<OutlineNode.Entry> {
    private final OutlinePort port;
    private final Label name = Texts.of("");
    private final CountBadge problems = new CountBadge();
    private final HBox line = new HBox();
    private final LateTip tip = new LateTip(this, 0);
    private @Nullable Row shown;

    OutlineCell(OutlinePort port) {
        this.port = port;
        getStyleClass().add("outline-cell");
        line.getStyleClass().add("outline-row");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        problems.getStyleClass().add("problem-badge");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineNode.@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null || port.document().step(entry.step()).isEmpty()) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            tip.set("");
            return;
        }
        switch (entry) {
            case OutlineNode.OfBranch branch -> show(branch.words());
            case OutlineNode.OfStep(var step) -> show(port.row(step));
        }
        setGraphic(line);
    }

    private void show(String branch) {
        shown = null;
        name.setText(branch);
        name.getStyleClass().setAll("label", "tiny", "third");
        line.getChildren().setAll(name);
        setAccessibleText(branch);
        tip.set("");
    }

    private void show(Row row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        name.setText(row.name());
        name.getStyleClass().setAll("label");
        line.getChildren().setAll(Glyph.of(row.icon(), 16, row.role()), name);
        problems.show(row.problems());
        problems.getStyleClass().removeAll("error", "warning");
        problems.getStyleClass().add(row.error() ? "error" : "warning");
        if (row.problems() > 0) {
            line.getChildren().add(problems);
        }
        row.state().flatMap(OutlineCell::glyph).ifPresent(line.getChildren()::add);
        setAccessibleText(row.spoken());
        tip.set(row.name() + "\n" + row.kind());
    }

    private static Optional<Glyph> glyph(State state) {
        return Optional.of(Glyph.of(state.icon(), 14, state.styleClass()));
    }
}
