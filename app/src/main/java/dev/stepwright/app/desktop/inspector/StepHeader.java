package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Icon, name and kind of what is looked at; the name is edited in its place.
final class StepHeader extends VBox {
    private final StackPane icon = new StackPane();
    private final Label name = Texts.of("", "inspector-title");
    private final TextField field = new TextField();
    private final StackPane place = new StackPane(name);
    private final Label kind = Texts.of("", "tiny", "second");
    private final LateTip nameTip = new LateTip(name, 0);
    private final LateTip kindTip = new LateTip(kind, 360);
    private final Label refusal = Texts.wrapped("", "tiny", "error-text");
    private final Button more = Buttons.icon("more", "More", () -> {});
    private final Function<String, Optional<String>> onRename;
    private boolean renamable;

    /// @param onRename takes a new name; the reason when it was refused
    StepHeader(Function<String, Optional<String>> onRename, Consumer<Node> onMore) {
        super(4);
        this.onRename = onRename;
        more.setOnAction(_ -> onMore.accept(more));
        field.getStyleClass().add("inspector-name");
        field.setAccessibleText("Name of the step");
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(0);
        name.setOnMouseClicked(_ -> rename());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                commit();
                            }
                        });
        var words = new VBox(place, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(10, icon, words, more);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        hideRefusal();
        setPadding(new Insets(14, 10, 8, 16));
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(line, refusal);
    }

    /// @param role style class of the icon's colour
    void show(String glyph, String role, String title, String words, boolean canRename) {
        icon.getChildren().setAll(Glyph.of(glyph, 22, role));
        name.setText(title.isEmpty() ? "(no name)" : title);
        nameTip.set(canRename ? title + "\nClick to rename (F2)" : title);
        kind.setText(words);
        renamable = canRename;
        more.setVisible(canRename);
        if (!isEditing()) {
            field.setText(title);
        }
    }

    /// What the kind of step does, shown over the kind; empty for nothing.
    void explain(String help) {
        kindTip.set(help);
        if (help.isEmpty()) {
            return;
        }
        kind.setAccessibleHelp(help);
    }

    /// Begins to edit the name.
    void rename() {
        if (!renamable || isEditing()) {
            return;
        }
        field.setText(name.getText().equals("(no name)") ? "" : name.getText());
        place.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    boolean isEditing() {
        return place.getChildren().contains(field);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    /// Takes the typed name; it stays in the field when it is refused.
    void commit() {
        if (!isEditing()) {
            return;
        }
        Optional<String> reason = onRename.apply(field.getText());
        if (reason.isPresent()) {
            refusal.setText(reason.get());
            refusal.setVisible(true);
            refusal.setManaged(true);
        } else {
            close();
        }
    }

    /// Gives up what was typed.
    void close() {
        place.getChildren().setAll(name);
        hideRefusal();
    }

    private void hideRefusal() {
        refusal.setVisible(false);
        refusal.setManaged(false);
    }
}
