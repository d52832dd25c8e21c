package dev.stepwright.app.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One field of a form: label, required mark, control in one border with the "ƒ" button, problem
/// line, help.
///
/// The border belongs to the row, so a text, a choice and a chip look alike and keep the same
/// height.
public final class FieldRow extends VBox {

    /// How bad the problem under a field is.
    public enum Trouble {
        ERROR,
        WARNING
    }

    /// Not `:focus-within`, which a combo box sets without having the focus.
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final HBox box = new HBox();
    private final HBox head = new HBox(3);
    private final Label problem = Texts.wrapped("", "tiny");
    private final Button cure = Buttons.link("", () -> {});
    private final Label help = Texts.wrapped("", "tiny", "second");
    private Optional<Button> expression = Optional.empty();
    private Optional<Button> lookup = Optional.empty();

    public FieldRow(String label, boolean required, Node content) {
        setSpacing(3);
        setMinWidth(0);
        head.getChildren().add(Texts.of(label, "tiny", "second"));
        if (required) head.getChildren().add(Texts.of("*", "tiny", "required"));
        box.getStyleClass().add("field-box");
        getChildren().addAll(head, box, problem, cure, help);
        if (label.isEmpty()) hide(head);
        cure.getStyleClass().add("cure");
        cure.setMnemonicParsing(false);
        hide(problem);
        hide(cure);
        hide(help);
        content(content);
        content.setAccessibleText(required ? label + ", required" : label);
    }

    /// Replaces what stands in the border: a text field, a choice, a chip.
    public void content(Node content) {
        content(content, content);
    }

    /// Replaces what stands in the border by something in which another node takes the focus.
    public void content(Node content, Node focus) {
        box.getChildren()
                .removeIf(
                        node ->
                                expression.filter(button -> button == node).isEmpty()
                                        && lookup.filter(button -> button == node).isEmpty());
        box.getChildren().addFirst(content);
        focus.focusedProperty().subscribe(lit -> box.pseudoClassStateChanged(LIT, lit));
        if (content instanceof Chip) {
            var push = Texts.gap();
            push.setMinWidth(0);
            HBox.setMargin(content, new Insets(0, 4, 0, 9));
            box.getChildren().add(1, push);
        } else {
            HBox.setHgrow(content, Priority.ALWAYS);
            if (content instanceof Control control) control.setMaxWidth(Double.MAX_VALUE);
            if (content instanceof Region region) region.setMinWidth(0);
        }
    }

    /// Adds the "ƒ" button, which offers parameters, variables and outputs of other steps.
    public FieldRow onExpression(Runnable run) {
        var button = new Button();
        button.setGraphic(Glyph.of("function", 14, "third"));
        button.getStyleClass().setAll("button", "expression");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText("Use a parameter or another step's output");
        Buttons.explain(button, "Use a parameter or another step's output");
        button.setOnAction(_ -> run.run());
        expression = Optional.of(button);
        box.getChildren().add(button);
        HBox.setMargin(button, new Insets(0, 1, 0, 0));
        return this;
    }

    /// Adds the button that opens a list to look the value up in.
    public FieldRow onLookup(String title, Runnable run) {
        var button = new Button();
        button.setGraphic(Glyph.of("chevron-down", 14, "third"));
        button.getStyleClass().setAll("button", "expression");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(title);
        Buttons.explain(button, title);
        button.setOnAction(_ -> run.run());
        lookup = Optional.of(button);
        box.getChildren().add(1, button);
        return this;
    }

    /// Hides the button that opens a list, as where a reference stands in the field.
    public void lookupShown(boolean wanted) {
        lookup.ifPresent(
                button -> {
                    button.setVisible(wanted);
                    button.setManaged(wanted);
                });
    }

    /// One line that explains the field; an empty one takes it away.
    public FieldRow help(String text) {
        help.setText(text);
        if (text.isEmpty()) hide(help);
        else show(help);
        return this;
    }

    /// Says what is wrong with the value, below it.
    public void trouble(Trouble kind, String text) {
        calm();
        boolean error = kind == Trouble.ERROR;
        box.getStyleClass().add(error ? "invalid" : "warned");
        problem.getStyleClass().add(error ? "error-text" : "warning-text");
        problem.setText(text);
        show(problem);
    }

    /// Gives the lines about what is wrong away, for a place with more room than below a narrow
    /// field; they say themselves what they are about.
    public List<Node> troublesApart() {
        getChildren().removeAll(problem, cure);
        return List.of(problem, cure);
    }

    /// Offers below the problem what would put it right.
    public void cure(String title, Runnable run) {
        cure.setText(title);
        cure.setOnAction(_ -> run.run());
        show(cure);
    }

    /// Nothing is wrong (any more).
    public void calm() {
        box.getStyleClass().removeAll("invalid", "warned");
        problem.getStyleClass().removeAll("error-text", "warning-text");
        hide(problem);
        hide(cure);
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
    }

    private static void show(Node node) {
        node.setVisible(true);
        node.setManaged(true);
    }
}
