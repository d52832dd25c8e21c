package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FocusRing;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.Choice;
import dev.stepwright.app.desktop.inspector.form.PickerTree;
import dev.stepwright.app.desktop.inspector.form.Question;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.model.json.Json;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// The list of what can stand in a field, below the field: typing filters it, arrows and Enter
/// choose, right and left unfold and fold the outputs of a step, Escape closes it.
public final class PickerPopup {
    private static final int ROW = 28;
    private static final int ROWS = 11;
    private static final double WIDTH = 380;
    private static final double INDENT = 14;

    /// From how many characters on a title gives way to the words behind it.
    private static final int LONG = 36;

    /// What is to be shown at first.
    ///
    /// @param current what stands in the field, to be found in the list
    /// @param typed what is searched for
    /// @param question what is asked at once, instead of showing the list
    record Start(Optional<Json> current, String typed, Optional<Question> question) {
        static Start with(Optional<Json> current) {
            return new Start(current, "", Optional.empty());
        }
    }

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<PickerTree.Line> list = new ListView<>();
    private final VBox listing = new VBox();
    private final QuestionPane asking;
    private final PickerTree tree;
    private final Start start;
    private final Consumer<Choice.Final> onChosen;
    private final Runnable onEscape;

    private Optional<Consumer<Choice.Final>> onInsert = Optional.empty();
    private boolean inserting;

    private PickerPopup(
            ReferencePicker picker,
            Start start,
            Consumer<Choice.Final> onChosen,
            Runnable onEscape) {
        this.tree = new PickerTree(picker);
        this.start = start;
        this.onChosen = onChosen;
        this.onEscape = onEscape;
        this.asking = new QuestionPane(this::done, this::back);
    }

    /// Opens the list below a node.
    ///
    /// @param onEscape is called when the person chose nothing
    static void open(
            Region below,
            ReferencePicker picker,
            Start start,
            Consumer<Choice.Final> onChosen,
            Runnable onEscape) {
        new PickerPopup(picker, start, onChosen, onEscape).show(below);
    }

    /// Opens the list below a field that holds a text: with the shortcut key, Enter or a click puts
    /// the choice into that text instead of in its place.
    ///
    /// @param onInsert is told what goes into the text
    static void open(
            Region below,
            ReferencePicker picker,
            Start start,
            Consumer<Choice.Final> onChosen,
            Runnable onEscape,
            Consumer<Choice.Final> onInsert) {
        var popup = new PickerPopup(picker, start, onChosen, onEscape);
        popup.onInsert = Optional.of(onInsert);
        popup.show(below);
    }

    private void show(Region below) {
        search.getStyleClass().add("picker-field");
        search.setPromptText("Search, or type a reference");
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getStyleClass().add("picker-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(
                event -> {
                    inserting = event.isShortcutDown();
                    confirm();
                });
        list.setPlaceholder(
                Texts.wrapped("Nothing that can come before is called that.", "tiny", "second"));
        var head = new StackPane(search);
        head.getStyleClass().add("edge-bottom");
        listing.getChildren().setAll(head, list);
        if (onInsert.isPresent()) {
            var hint =
                    Texts.of(
                            "Enter takes it alone · Ctrl+Enter puts it into the text",
                            "tiny",
                            "third");
            var foot = new StackPane(hint);
            foot.getStyleClass().addAll("edge-top", "picker-foot");
            listing.getChildren().add(foot);
        }
        var card = new VBox(listing, asking.node());
        card.getStyleClass().addAll("sheet-card", "picker");
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        double width = Math.max(WIDTH, bounds.getWidth());
        card.setPrefWidth(width);
        card.getStylesheets().setAll(below.getScene().getStylesheets());
        card.getStylesheets().add(InspectorStyle.sheet());
        popup.getContent().add(card);
        FocusRing.keep(popup.getScene());
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.show(
                below,
                Math.max(0, bounds.getMaxX() - width),
                below.localToScreen(0, below.getHeight()).getY() + 4);
        search.setText(start.typed());
        search.requestFocus();
        search.deselect();
        search.end();
        preselect();
        start.question().ifPresentOrElse(this::ask, () -> showList(true));
    }

    private void preselect() {
        for (int i = 0; i < tree.lines().size() && start.current().isPresent(); i++) {
            Json current = start.current().get();
            boolean same =
                    tree.lines()
                            .get(i)
                            .entry()
                            .map(ReferencePicker.Entry::choice)
                            .filter(
                                    choice ->
                                            choice instanceof Choice.Put put
                                                    && put.value().sameValue(current))
                            .isPresent();
            if (same) {
                select(i);
            }
        }
    }

    private void filter(String typed) {
        tree.type(typed);
        fill();
        int first = tree.first();
        if (first >= 0 && !tree.lines().isEmpty()) {
            select(first);
        }
        list.scrollTo(0);
    }

    private void fill() {
        list.getItems().setAll(tree.lines());
        list.setPrefHeight(Math.clamp(tree.lines().size(), 2, ROWS) * ROW + 10);
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - ROWS + 3));
    }

    private int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(tree.next(selected(), 1));
            case UP -> select(tree.next(selected(), -1));
            case PAGE_DOWN -> select(tree.next(selected(), ROWS - 1));
            case PAGE_UP -> select(tree.next(selected(), 1 - ROWS));
            case ENTER -> {
                inserting = event.isShortcutDown();
                confirm();
            }
            case ESCAPE -> escape();
            case RIGHT -> {
                if (search.getCaretPosition() < search.getLength()
                        || !walked(tree.into(selected()))) {
                    return;
                }
            }
            case LEFT -> {
                if (!walked(tree.outOf(selected()))) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean walked(Optional<Integer> line) {
        line.ifPresent(
                index -> {
                    fill();
                    select(index);
                });
        return line.isPresent();
    }

    private void escape() {
        popup.hide();
        onEscape.run();
    }

    private void confirm() {
        int index = selected();
        if (index < 0 || index >= tree.lines().size()) {
            return;
        }
        tree.lines().get(index).entry().ifPresent(entry -> choose(entry.choice(), index));
    }

    private void choose(Choice choice, int index) {
        switch (choice) {
            case Choice.Final last -> done(last);
            case Choice.Unfold _ -> {
                tree.toggle(index);
                fill();
                select(index);
            }
            case Choice.Ask(Question question) -> ask(question);
            case Choice.Position position -> askPosition(position);
        }
    }

    private void done(Choice.Final choice) {
        popup.hide();
        if (inserting && onInsert.isPresent()) {
            onInsert.get().accept(choice);
        } else {
            onChosen.accept(choice);
        }
    }

    private void ask(Question question) {
        showList(false);
        asking.ask(question);
    }

    private void askPosition(Choice.Position position) {
        showList(false);
        asking.ask(
                position,
                typed -> {
                    PickerTree.Shown shown = tree.position(position, typed);
                    if (shown.line() >= 0) {
                        back();
                        fill();
                        select(shown.line());
                    }
                    return shown.refusal();
                });
    }

    /// From a question back to the list; out of everything when there was none.
    private void back() {
        if (start.question().isPresent()) {
            escape();
            return;
        }
        showList(true);
        search.requestFocus();
    }

    private void showList(boolean shown) {
        listing.setVisible(shown);
        listing.setManaged(shown);
        asking.node().setVisible(!shown);
        asking.node().setManaged(!shown);
    }

    private static final class Cell extends ListCell<PickerTree.Line> {
        @Override
        protected void updateItem(PickerTree.Line line, boolean empty) {
            super.updateItem(line, empty);
            setDisable(!empty && line != null && line.isHeading());
            if (empty || line == null) {
                setGraphic(null);
            } else if (line.entry().isEmpty()) {
                setGraphic(Texts.of(line.heading(), "overline"));
            } else {
                setGraphic(row(line, line.entry().get()));
            }
        }

        private HBox row(PickerTree.Line line, ReferencePicker.Entry entry) {
            var sign =
                    switch (line.fold()) {
                        case OPEN -> Glyph.of("chevron-down", 14, "third");
                        case CLOSED -> Glyph.of("chevron-right", 14, "third");
                        case NONE ->
                                Glyph.of(entry.icon(), 14, line.depth() > 0 ? "third" : "second");
                    };
            sign.setVisible(line.depth() == 0 || line.fold() != PickerTree.Fold.NONE);
            var title = Texts.of(entry.title(), entry.fits() ? "small" : "small-second");
            double width = getListView().getWidth() - 62 - line.depth() * INDENT;
            boolean path = entry.title().length() > LONG;
            title.setMinWidth(path ? 0 : Region.USE_PREF_SIZE);
            title.setMaxWidth(Math.max(60, width));
            if (path) {
                title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                title.setTooltip(Buttons.tip(entry.title()));
            }
            var detail = Texts.of(entry.detail(), "tiny", "third");
            detail.setMinWidth(path ? Region.USE_PREF_SIZE : 0);
            detail.setMaxWidth(Double.MAX_VALUE);
            detail.setAlignment(line.depth() > 0 || path ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            HBox.setHgrow(detail, Priority.ALWAYS);
            var indent = new Region();
            indent.setMinWidth(line.depth() * INDENT);
            var row = new HBox(8, sign, title, detail);
            var whole = new HBox(indent, row);
            HBox.setHgrow(row, Priority.ALWAYS);
            row.setMinWidth(0);
            row.getStyleClass().add("command-row");
            whole.setAlignment(Pos.CENTER_LEFT);
            whole.setMaxWidth(getListView().getWidth() - 34);
            whole.setPrefWidth(getListView().getWidth() - 34);
            return whole;
        }
    }
}
