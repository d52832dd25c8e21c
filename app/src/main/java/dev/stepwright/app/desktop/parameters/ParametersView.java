package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.parameters.ParameterColumn.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The pipeline's parameters: a table whose cells are edited in place, with a column for each set
/// of values.
///
/// The table is virtual, so hundreds of parameters cost what is seen. A cell is chosen with the
/// arrows or with Tab; Enter, F2, a second click or simply typing edits it, Delete empties it.
final class ParametersView extends BorderPane {
    private static final double ROOM_FOR_HINT = 760;

    private final ParametersPort port;
    private final ParameterMenus menus;
    private final ParameterTable table = new ParameterTable();
    private final CellEditor editor = new CellEditor(table, this::step);
    private final SearchField filter = new SearchField("Filter parameters");
    private final Label count = Texts.firm("", "tiny", "third");
    private final Label hint =
            Texts.firm("Enter edits a cell · Alt with an arrow moves a row", "tiny", "third");
    private final MenuButton setsMenu = new MenuButton("Sets of values");
    private final Button add;
    private final Button remove;
    private List<ParameterRow> rows = List.of();
    private List<String> sets = List.of();
    private Optional<String> hindrance = Optional.empty();
    private Optional<ParameterTable.Spot> pressedOn = Optional.empty();
    private boolean shownOnce;

    ParametersView(ParametersPort port) {
        this.port = port;
        menus = new ParameterMenus(port, () -> begin(""), this::nudge, this::beginNamingSet);
        getStyleClass().add("parameters");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ParametersView.class.getResource("parameters.css"))
                                .toExternalForm());
        table.setPlaceholder(placeholder());
        table.setAccessibleText("Parameters");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        table.setOnContextMenuRequested(this::rowMenu);
        new RowDrag(table, this::move);
        add = Buttons.outlined("Add parameter", this::addParameter);
        remove = Buttons.outlined("Remove", () -> table.chosen().ifPresent(port::remove));
        remove.setDisable(true);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> remove.setDisable(row == null));
        filter.textProperty().subscribe(_ -> filtered());
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
                        table.requestFocus();
                        table.choose(0, ParameterColumn.NAME);
                        event.consume();
                    }
                });
        setTop(bar());
        // However low the panel is, what does not fit is scrolled and not painted below it.
        table.setMinHeight(0);
        setCenter(new StackPane(table, editor));
    }

    private HBox bar() {
        for (Button button : List.of(add, remove)) {
            button.getStyleClass().add("compact");
        }
        setsMenu.getStyleClass().addAll("outlined", "compact");
        setsMenu.setMinWidth(USE_PREF_SIZE);
        setsMenu.setAccessibleText("Sets of values");
        Buttons.explain(
                setsMenu, "Named values for the parameters, such as dev and prod, to run with");
        filter.setPrefWidth(180);
        filter.setMinWidth(100);
        hint.managedProperty().bind(hint.visibleProperty());
        widthProperty().subscribe(width -> hint.setVisible(width.doubleValue() > ROOM_FOR_HINT));
        count.managedProperty().bind(count.visibleProperty());
        var bar = new HBox(add, remove, setsMenu, Texts.gap(), hint, count, filter);
        bar.getStyleClass().addAll("pane-bar", "edge-bottom");
        return bar;
    }

    private EmptyState placeholder() {
        if (hindrance.isPresent()) {
            return new EmptyState("No parameters can be shown", hindrance.get());
        }
        return rows.isEmpty()
                ? new EmptyState(
                        "No parameters", "A parameter is a value that is chosen anew at every run.")
                : new EmptyState("Nothing found", "No parameter has these words in it.");
    }

    /// Shows the parameters as they are now.
    ///
    /// @param names what the sets of values are called
    /// @param why why there can be no parameters
    void show(List<ParameterRow> parameters, List<String> names, Optional<String> why) {
        boolean same = shownOnce && sets.equals(names);
        boolean sameWhy = hindrance.equals(why);
        hindrance = why;
        add.setDisable(why.isPresent());
        if (same && sameWhy && rows.equals(parameters)) {
            return;
        }
        boolean refit = !same || rows.isEmpty();
        rows = parameters;
        sets = List.copyOf(names);
        if (!same) {
            leave();
            table.showColumns(
                    IntStream.range(0, sets.size()).mapToObj(this::head).toList(), this::cell);
            setsMenu.getItems().setAll(menus.ofSets(sets));
        }
        if (refit) {
            table.fit(rows);
        }
        shownOnce = true;
        filtered();
    }

    private SetHeader head(int set) {
        return new SetHeader(
                sets.get(set),
                name -> port.renameSet(set, name),
                () -> enter(set),
                menus.ofSet(set));
    }

    private void filtered() {
        String words = filter.getText();
        List<ParameterRow> found =
                words.isBlank() ? rows : rows.stream().filter(row -> row.matches(words)).toList();
        count.setText(found.size() + " of " + rows.size());
        count.setVisible(!words.isBlank());
        table.setPlaceholder(placeholder());
        table.showRows(found);
        if (editor.isOpen()) {
            // Rows above may have become higher or lower.
            Platform.runLater(
                    () ->
                            table.focused()
                                    .flatMap(table::cell)
                                    .map(ParameterCell::line)
                                    .ifPresent(editor::moveOver));
        }
    }

    private ParameterCell cell(ParameterColumn what) {
        var cell = new ParameterCell(what);
        if (what.equals(ParameterColumn.NAME)) {
            cell.follow(table.widthProperty());
        }
        cell.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event ->
                        pressedOn =
                                event.isPrimaryButtonDown() ? table.focused() : Optional.empty());
        cell.setOnMouseClicked(
                event -> {
                    boolean again = pressedOn.isPresent() && pressedOn.equals(table.focused());
                    boolean link =
                            what.part() == Part.USES
                                    && cell.getItem() != null
                                    && cell.getItem().uses() > 0;
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.isStillSincePress()
                            && !cell.isEmpty()
                            && (again || link || event.getClickCount() == 2)) {
                        begin("");
                    }
                });
        return cell;
    }

    /// Chooses the cell of a parameter, and shows all rows if it is not among those found.
    void reveal(int index, ParameterColumn column) {
        if (table.getItems().stream().noneMatch(row -> row.index() == index)) {
            filter.clear();
        }
        table.reveal(index, column);
    }

    // Editing.

    private void pressed(KeyEvent event) {
        // What is typed into the head of a column is none of the table's.
        if (editor.isOpen() || event.getTarget() != table) {
            return;
        }
        if (event.isAltDown()) {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                nudge(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
            return;
        }
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> begin("");
            case SPACE -> {
                if (chosenActivity().filter(Activity.Typing.class::isInstance).isPresent()) {
                    return;
                }
                begin("");
            }
            case DELETE, BACK_SPACE -> clear();
            case INSERT -> addParameter();
            case TAB -> {
                if (!walk(event.isShiftDown() ? -1 : 1)) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean letter =
                !text.isEmpty()
                        && text.charAt(0) >= ' '
                        && text.charAt(0) != 0x7f
                        && !event.isControlDown()
                        && !event.isAltDown()
                        && !event.isMetaDown();
        if (letter
                && !editor.isOpen()
                && event.getTarget() == table
                && chosenActivity().filter(Activity.Typing.class::isInstance).isPresent()) {
            begin(text);
            event.consume();
        }
    }

    private Optional<Activity> chosenActivity() {
        return table.chosen()
                .flatMap(row -> table.focusedColumn().map(column -> port.activity(row, column)));
    }

    /// Begins what the chosen cell is for.
    private void begin(String typed) {
        table.focused()
                .ifPresent(
                        spot -> {
                            ParameterRow row = table.getItems().get(spot.row());
                            table.bringIntoView(spot)
                                    .map(ParameterCell::line)
                                    .ifPresent(
                                            over ->
                                                    begin(
                                                            port.activity(row, spot.column()),
                                                            row,
                                                            spot.column(),
                                                            over,
                                                            typed));
                        });
    }

    private void begin(
            Activity activity, ParameterRow row, ParameterColumn what, Node over, String typed) {
        switch (activity) {
            case Activity.Typing(String text, String prompt, boolean odd) ->
                    editor.open(
                            over,
                            new CellEditor.Task(
                                    name(what) + " of " + row.title().text(),
                                    text,
                                    prompt,
                                    odd,
                                    now -> port.change(row, what, now)),
                            typed);
            case Activity.Choosing(List<Activity.Choice> choices) ->
                    menus.show(menus.choices(choices), over);
            case Activity.Listing _ ->
                    new AllowedValuesPopup(port, row.index(), table::requestFocus).show(over);
            case Activity.Going(List<ParameterUses.Use> uses) -> menus.show(menus.uses(uses), over);
            case Activity.Nothing(String reason) -> {
                var tip = Buttons.tip(reason);
                tip.setAutoHide(true);
                var at = over.localToScreen(over.getBoundsInLocal());
                tip.show(over, at.getMinX() + 8, at.getMaxY() + 2);
            }
        }
    }

    private String name(ParameterColumn what) {
        return switch (what.part()) {
            case NAME -> "Name";
            case TYPE -> "Type";
            case DEFAULT -> "Default";
            case SET -> "Value in " + sets.get(what.set());
            case VALUES -> "Allowed values";
            case DESCRIPTION -> "Description";
            case USES -> "Uses";
        };
    }

    /// Goes on from a cell whose editing ended, and past the first and the last one out of the
    // table.
    private void step(int by) {
        if (!walk(by)) {
            table.requestFocusTraversal(
                    by < 0 ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// Chooses the cell before or after the chosen one, row by row; with none chosen, the first.
    ///
    /// @return whether there is such a cell
    private boolean walk(int by) {
        int width = table.getColumns().size();
        int at =
                table.focused()
                        .filter(_ -> table.chosen().isPresent())
                        .map(spot -> spot.row() * width + table.indexOf(spot.column()))
                        .orElse(-1);
        int to = at + by;
        if (to < 0 || to >= width * table.getItems().size()) {
            return false;
        }
        go(new ParameterTable.Spot(to / width, table.columns().get(to % width)));
        return true;
    }

    private void go(ParameterTable.Spot spot) {
        table.choose(spot.row(), spot.column());
        table.bringIntoView(spot);
    }

    /// Goes from the head of a set of values into its column.
    private void enter(int set) {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            go(new ParameterTable.Spot(0, ParameterColumn.ofSet(set)));
        }
    }

    private void clear() {
        table.chosen()
                .ifPresent(
                        row ->
                                table.focusedColumn()
                                        .ifPresent(
                                                column -> {
                                                    if (column.part() == Part.NAME) {
                                                        port.remove(row);
                                                    } else {
                                                        port.clear(row, column);
                                                    }
                                                }));
    }

    private void addParameter() {
        filter.clear();
        port.add();
    }

    /// Begins to name a parameter, as after adding it.
    void beginNaming(int index) {
        reveal(index, ParameterColumn.NAME);
        begin("");
    }

    /// Begins to name a set of values, as after adding it. Later, as the menu that asked for it
    /// takes the focus back when it closes, and a new column has its head only then.
    void beginNamingSet(int set) {
        Platform.runLater(
                () -> {
                    table.scrollToColumnIndex(table.indexOf(ParameterColumn.ofSet(set)));
                    table.applyCss();
                    table.layout();
                    table.head(set).ifPresent(SetHeader::edit);
                });
    }

    private void nudge(int by) {
        table.focused()
                .map(ParameterTable.Spot::row)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < table.getItems().size())
                .ifPresent(
                        at -> table.chosen().ifPresent(row -> move(row, table.getItems().get(at))));
    }

    /// Puts a parameter where another one stands.
    private void move(ParameterRow row, ParameterRow to) {
        ParameterColumn column = table.focusedColumn().orElse(ParameterColumn.NAME);
        if (!to.isStray() && port.move(row, to.index())) {
            reveal(to.index(), column);
        }
    }

    /// Takes what is being typed.
    void take() {
        editor.commit();
    }

    /// As the cells go from under the editor: takes what is typed, and closes.
    private void leave() {
        editor.commit();
        editor.drop();
    }

    // Menus.

    private void rowMenu(ContextMenuEvent event) {
        Optional<ParameterRow> row = table.chosen();
        Optional<ParameterColumn> column = table.focusedColumn();
        if (row.isEmpty() || column.isEmpty()) {
            return;
        }
        event.consume();
        leave();
        var menu = new ContextMenu(menus.ofRow(row.get(), column.get()).toArray(MenuItem[]::new));
        Optional<Node> over = table.focused().flatMap(table::cell).map(ParameterCell::line);
        if (event.isKeyboardTrigger() && over.isPresent()) {
            menu.show(over.get(), Side.BOTTOM, 8, 0);
        } else {
            menu.show(table, event.getScreenX(), event.getScreenY());
        }
    }
}
