package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.CountBadge;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.PartRow;
import dev.stepwright.model.json.Pointer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An object with known members: a line "› VPC" that unfolds into their fields. What is unfolded
/// stays so when another step of the kind is looked at.
public final class PartView extends RowView<PartRow> {
    private final FormPort form;
    private final VBox node = new VBox();
    private final VBox body = new VBox(8);
    private final Glyph chevron = Glyph.of("chevron-right", 12, "third");
    private final CountBadge badge = new CountBadge();
    private final ComboBox<String> choice = new ComboBox<>();
    private final Label trouble = Texts.wrapped("", "tiny", "error-text");
    private final Button remove;
    private RowLines lines;
    private boolean showing;

    PartView(PartRow row, FormPort form) {
        super(PartRow.class, row);
        this.form = form;
        lines = new RowLines(form, false);
        var label = Texts.of(row.label(), "small");
        var head = new HBox(6, chevron, label);
        chevron.setTranslateX(-3);
        label.setTranslateX(-5);
        if (row.required()) {
            var star = Texts.of("*", "tiny", "required");
            star.setTranslateX(-7);
            head.getChildren().add(star);
        }
        remove = Buttons.icon("close", "Remove " + row.label(), this::remove);
        remove.setGraphic(Glyph.of("close", 12, "third"));
        remove.getStyleClass().add("small");
        HBox.setMargin(remove, new Insets(0, -6, 0, 0));
        head.getChildren().addAll(badge, Texts.gap(), remove);
        head.getStyleClass().add("part-head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        head.setAccessibleText(row.label());
        head.setOnMouseClicked(_ -> toggle());
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        if (!row.help().isEmpty()) {
            Buttons.explain(head, row.help());
        }
        head.setOnContextMenuRequested(event -> RowLines.menu(this.row(), form, head, event));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText("Kind of " + row.label());
        choice.getStyleClass().add("part-choice");
        choice.setOnAction(_ -> chosen());
        body.getStyleClass().add("nested");
        VBox.setMargin(body, new Insets(2, 0, 4, 0));
        node.getChildren().addAll(head, trouble);
        refresh();
        if (form.isUnfolded(row.place()) || !row.problems().isEmpty()) {
            open(true);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != event.getSource() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            toggle();
        } else if (code == KeyCode.RIGHT) {
            open(true);
        } else if (code == KeyCode.LEFT) {
            open(false);
        } else if (code == KeyCode.DELETE) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    private void toggle() {
        open(!isOpen());
        form.unfold(row().place(), isOpen());
    }

    private boolean isOpen() {
        return body.getParent() != null;
    }

    private void open(boolean wanted) {
        if (wanted == isOpen()) {
            return;
        }
        if (wanted) {
            build();
            node.getChildren().add(body);
        } else {
            lines.commit();
            node.getChildren().remove(body);
        }
        chevron.setRotate(wanted ? 90 : 0);
    }

    private void build() {
        lines = new RowLines(form, false);
        body.getChildren().clear();
        if (!row().choices().isEmpty()) {
            body.getChildren().add(choice);
        }
        body.getChildren().addAll(lines.make(row().inner()));
    }

    private void chosen() {
        if (!showing) {
            row().choices().stream()
                    .filter(each -> each.label().equals(choice.getValue()))
                    .findFirst()
                    .ifPresent(each -> form.perform(row().choose(each)));
        }
    }

    private void remove() {
        form.perform(row().remove());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        badge.show(row().count());
        remove.setVisible(row().isRemovable());
        showing = true;
        choice.getItems().setAll(row().choices().stream().map(PartRow.Choice::label).toList());
        choice.setPromptText("Choose one");
        choice.setValue(row().chosen().map(PartRow.Choice::label).orElse(null));
        showing = false;
        trouble.setText(
                row().problems().stream()
                        .map(problem -> Wording.sentence(problem.message()))
                        .findFirst()
                        .orElse(""));
        trouble.setVisible(!row().problems().isEmpty());
        trouble.setManaged(!row().problems().isEmpty());
        if (isOpen() && !lines.show(row().inner())) {
            build();
        }
    }

    @Override
    public boolean focus(Pointer place) {
        if (!place.startsWith(row().place())) {
            return false;
        }
        open(true);
        if (!lines.focus(place)) {
            node.getChildren().getFirst().requestFocus();
        }
        return true;
    }

    @Override
    public void commit() {
        if (isOpen()) {
            lines.commit();
        }
    }
}
