package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Chip;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValueText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A reference, or a join of texts and references, as chips; "✕" goes back to a literal.
final class ChipEditor implements Editor {
    private static final double CHIP_LEAST = 80;
    private static final double CHIP_OF_MANY = 52;
    private static final double TIP_WIDTH = 520;

    private final ValueView owner;
    private final HBox parts = new HBox(2);
    private final StackPane node = new StackPane(parts);
    private final LateTip tip = new LateTip(node, 0);
    private List<ValueText.Part> shown = List.of();

    ChipEditor(ValueView owner) {
        this.owner = owner;
        Button back = Buttons.icon("close", "Use a literal value instead", owner::backToLiteral);
        back.getStyleClass().add("chip-close");
        back.setGraphic(Glyph.of("close", 12, "third"));
        back.setFocusTraversable(false);
        back.visibleProperty().bind(node.hoverProperty().or(node.focusedProperty()));
        StackPane.setAlignment(back, Pos.CENTER_RIGHT);
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.getStyleClass().add("chips");
        parts.setMinWidth(0);
        node.getChildren().add(back);
        node.setFocusTraversable(true);
        // What Enter does to it: a list opens.
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setOnMouseClicked(
                event -> {
                    node.requestFocus();
                    if (event.getClickCount() == 2) {
                        owner.editAsText();
                    }
                });
        node.setOnKeyPressed(this::pressed);
        node.setOnKeyTyped(
                event -> {
                    if (event.getCharacter().equals("{")) {
                        owner.pick(false);
                        event.consume();
                    }
                });
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            return;
        }
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            owner.backToLiteral();
        } else if (code == KeyCode.F2) {
            owner.editAsText();
        } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            owner.pick(false);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(ValueRow row) {
        if (!(row.reads() instanceof ValueText.Chips chips) || chips.parts().equals(shown)) {
            return;
        }
        shown = chips.parts();
        parts.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            parts.getChildren().add(part(shown.get(i), i > 0 && i == shown.size() - 1));
        }
        tip.set(chips.line());
        node.setAccessibleText(row.label() + ": " + chips.line());
    }

    /// Of the words around a chip, the start of the first and the end of the last tell most.
    private Node part(ValueText.Part part, boolean last) {
        return switch (part) {
            case ValueText.Part.Words(String text) -> {
                Label words = Texts.of(text, "small");
                words.setMinWidth(Math.min(last ? 64 : 40, 7 * text.length()));
                words.setTextOverrun(
                        last ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.CENTER_ELLIPSIS);
                yield words;
            }
            case ValueText.Part.Link link -> {
                Chip chip =
                        link.kind() == ValueText.Kind.STEP
                                ? Chip.reference(link.text())
                                : new Chip(link.text());
                if (link.kind() == ValueText.Kind.FILE) {
                    chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                }
                new LateTip(chip, TIP_WIDTH)
                        .ask(link.text(), () -> owner.form().explain(link, owner.row()));
                // The help of the field around it would take its place.
                chip.addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
                chip.setOnMouseClicked(
                        event -> {
                            if (event.isShortcutDown()) {
                                owner.form().follow(link);
                                event.consume();
                            }
                        });
                if (shown.size() > 1) {
                    // It gives way to the others, but never to less than a word.
                    chip.setMinWidth(Math.min(least(), 8 * link.text().length() + 12));
                }
                yield chip;
            }
        };
    }

    private double least() {
        long chips = shown.stream().filter(ValueText.Part.Link.class::isInstance).count();
        return chips > 2 ? CHIP_OF_MANY : CHIP_LEAST;
    }

    @Override
    public boolean isEdited() {
        return false;
    }

    @Override
    public void commit() {}

    @Override
    public void forget() {}

    @Override
    public void insert(String text) {}

    @Override
    public void focus() {
        node.requestFocus();
    }
}
