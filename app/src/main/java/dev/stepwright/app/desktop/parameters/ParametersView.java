package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.parameters.ParameterColumn.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
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
/// arrows; Enter, F2, a second click or simply typing edits it, Delete empties it.
final class ParametersView extends BorderPane {
    private static final double ROOM_FOR_HINT = 760;
    private static final double SCROLL_BAR = 18;
    private static final double WIDEST = 320;
    private static final double LETTER = 6.6;

    private final ParametersPort port;
    private final TableView<ParameterRow> table = new TableView<>();
    private final CellEditor editor = new CellEditor(table, this::next);
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
    private Optional<Spot> pressedOn = Optional.empty();
    private boolean shownOnce;

    ParametersView(ParametersPort port) {
        this.port = port;
        getStyleClass().add("parameters");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ParametersView.class.getResource("parameters.css"))
                                .toExternalForm());
        table.setPlaceholder(placeholder());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText("Parameters");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        table.setOnContextMenuRequested(this::rowMenu);
        table.widthProperty().subscribe(_ -> fit());
        new RowDrag(table, this::move);
        add = Buttons.outlined("Add parameter", this::addParameter);
        remove = Buttons.outlined("Remove", () -> chosen().ifPresent(port::remove));
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
                        choose(0, ParameterColumn.NAME);
                        event.consume();
                    }
                });
        setTop(bar());
        setCenter(new StackPane(table, editor));
        columns();
    }

    private HBox bar() {
        for (Button button : List.of(add, remove)) {
            button.getStyleClass().add("compact");
        }
        setsMenu.getStyleClass().addAll("outlined", "compact");
        setsMenu.setMinWidth(USE_PREF_SIZE);
        setsMenu.setTooltip(
                Buttons.tip("Named values for the parameters, such as dev and prod, to run with"));
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
        hindrance = why;
        add.setDisable(why.isPresent());
        if (same && rows.equals(parameters)) {
            return;
        }
        boolean first = rows.isEmpty();
        rows = parameters;
        if (first && same) {
            fit();
        }
        if (!same) {
            sets = List.copyOf(names);
            leave();
            columns();
            fillSetsMenu();
        }
        shownOnce = true;
        filtered();
    }

    private void filtered() {
        String words = filter.getText();
        List<ParameterRow> wanted =
                words.isBlank() ? rows : rows.stream().filter(row -> row.matches(words)).toList();
        count.setText(wanted.size() + " of " + rows.size());
        count.setVisible(!words.isBlank());
        table.setPlaceholder(placeholder());
        int at = table.getFocusModel().getFocusedIndex();
        Optional<ParameterColumn> column = focusedColumn();
        boolean chosen = !table.getSelectionModel().isEmpty();
        if (table.getItems().size() == wanted.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                if (!table.getItems().get(i).equals(wanted.get(i))) {
                    table.getItems().set(i, wanted.get(i));
                }
            }
        } else {
            table.getItems().setAll(wanted);
        }
        if (chosen && !wanted.isEmpty()) {
            choose(Math.clamp(at, 0, wanted.size() - 1), column.orElse(ParameterColumn.NAME));
        }
    }

    // Columns.

    private void columns() {
        Optional<ParameterColumn> column = focusedColumn();
        int at = table.getFocusModel().getFocusedIndex();
        boolean chosen = !table.getSelectionModel().isEmpty();
        var all = new ArrayList<TableColumn<ParameterRow, ?>>();
        all.add(column("Name", ParameterColumn.NAME));
        all.add(column("Type", ParameterColumn.TYPE));
        all.add(column("Default", ParameterColumn.DEFAULT));
        for (int i = 0; i < sets.size(); i++) {
            all.add(setColumn(i));
        }
        all.add(column("Allowed values", ParameterColumn.VALUES));
        all.add(column("Description", ParameterColumn.DESCRIPTION));
        all.add(column("Uses", ParameterColumn.USES));
        table.getColumns().setAll(all);
        fit();
        if (chosen && at < table.getItems().size()) {
            choose(at, column.orElse(ParameterColumn.NAME));
        }
    }

    private TableColumn<ParameterRow, ParameterRow> column(String title, ParameterColumn what) {
        var column = new TableColumn<ParameterRow, ParameterRow>(title);
        column.setUserData(what);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(48);
        column.setPrefWidth(least(what));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> cell(what));
        return column;
    }

    private TableColumn<ParameterRow, ParameterRow> setColumn(int set) {
        var column = column("", ParameterColumn.ofSet(set));
        column.setGraphic(
                new SetHeader(
                        sets.get(set),
                        name -> port.renameSet(set, name),
                        table::requestFocus,
                        setItems(set)));
        return column;
    }

    private static double least(ParameterColumn column) {
        return switch (column.part()) {
            case NAME -> 148;
            case TYPE -> 76;
            case DEFAULT -> 132;
            case SET -> 120;
            case VALUES -> 112;
            case DESCRIPTION -> 116;
            case USES -> 84;
        };
    }

    private static double share(ParameterColumn column) {
        return switch (column.part()) {
            case NAME -> 0.22;
            case DEFAULT -> 0.2;
            case SET -> 0.12;
            case VALUES -> 0.16;
            case DESCRIPTION -> 0.42;
            case TYPE, USES -> 0;
        };
    }

    /// Columns have at least the width in which they can be read. What is left goes first to those
    /// whose texts are longer, the shortest of them first, then to all.
    private void fit() {
        List<ParameterColumn> all = table.getColumns().stream().map(ParametersView::what).toList();
        double[] widths = all.stream().mapToDouble(ParametersView::least).toArray();
        double left = Math.max(0, table.getWidth() - SCROLL_BAR - Arrays.stream(widths).sum());
        List<Integer> lacking =
                IntStream.range(0, widths.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted(all.get(i)) - widths[i]))
                        .toList();
        for (int n = 0; n < widths.length; n++) {
            int i = lacking.get(n);
            double given = Math.min(wanted(all.get(i)) - widths[i], left / (widths.length - n));
            widths[i] += given;
            left -= given;
        }
        double shares = all.stream().mapToDouble(ParametersView::share).sum();
        for (int i = 0; i < widths.length; i++) {
            double spare = left * share(all.get(i)) / shares;
            table.getColumns().get(i).setPrefWidth(Math.floor(widths[i] + spare));
        }
    }

    /// The width in which the texts of a column stand whole, as far as that is reasonable.
    private double wanted(ParameterColumn column) {
        int longest =
                rows.stream().mapToInt(row -> row.cell(column).text().length()).max().orElse(0);
        return Math.clamp(longest * LETTER + 26, least(column), Math.max(least(column), WIDEST));
    }

    private int indexOf(ParameterColumn what) {
        return table.getColumns().stream().map(ParametersView::what).toList().indexOf(what);
    }

    private static ParameterColumn what(TableColumn<ParameterRow, ?> column) {
        return (ParameterColumn) column.getUserData();
    }

    private ParameterCell cell(ParameterColumn what) {
        var cell = new ParameterCell(what);
        if (what.equals(ParameterColumn.NAME)) {
            cell.follow(table.widthProperty());
        }
        cell.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> pressedOn = event.isPrimaryButtonDown() ? focused() : Optional.empty());
        cell.setOnMouseClicked(
                event -> {
                    boolean again = pressedOn.isPresent() && pressedOn.equals(focused());
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

    // The chosen cell.

    /// A cell of the table.
    private record Spot(int row, ParameterColumn column) {}

    private Optional<Spot> focused() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return cell == null
                        || cell.getTableColumn() == null
                        || cell.getRow() < 0
                        || cell.getRow() >= table.getItems().size()
                ? Optional.empty()
                : Optional.of(
                        new Spot(
                                cell.getRow(),
                                (ParameterColumn) cell.getTableColumn().getUserData()));
    }

    private Optional<ParameterColumn> focusedColumn() {
        return focused().map(Spot::column);
    }

    private Optional<ParameterRow> chosen() {
        return focused()
                .filter(_ -> !table.getSelectionModel().isEmpty())
                .map(cell -> table.getItems().get(cell.row()));
    }

    private void choose(int row, ParameterColumn what) {
        for (TableColumn<ParameterRow, ?> column : table.getColumns()) {
            if (what(column).equals(what)) {
                table.getSelectionModel().clearAndSelect(row, column);
                table.getFocusModel().focus(row, column);
                return;
            }
        }
        choose(row, ParameterColumn.NAME);
    }

    /// Chooses the cell of a parameter.
    void reveal(int index, ParameterColumn column) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).index() == index) {
                choose(i, column);
                table.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    private Optional<ParameterCell> node(int row, ParameterColumn what) {
        table.applyCss();
        table.layout();
        return table.lookupAll(".parameter-cell").stream()
                .filter(node -> node instanceof ParameterCell)
                .map(node -> (ParameterCell) node)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row)
                .filter(cell -> cell.column().equals(what) && cell.isVisible())
                .findFirst();
    }

    // Editing.

    private void pressed(KeyEvent event) {
        if (editor.isOpen()) {
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
        return chosen().flatMap(row -> focusedColumn().map(column -> port.activity(row, column)));
    }

    /// Begins what the chosen cell is for.
    private void begin(String typed) {
        Optional<Spot> spot = focused();
        if (spot.isEmpty()) {
            return;
        }
        int index = spot.get().row();
        ParameterColumn what = spot.get().column();
        ParameterRow row = table.getItems().get(index);
        table.scrollToColumnIndex(indexOf(what));
        if (node(index, what).filter(this::isWhollySeen).isEmpty()) {
            table.scrollTo(index);
        }
        node(index, what)
                .map(ParameterCell::line)
                .ifPresent(over -> begin(port.activity(row, what), row, what, over, typed));
    }

    private boolean isWhollySeen(ParameterCell cell) {
        var bounds = table.sceneToLocal(cell.localToScene(cell.line().getBoundsInParent()));
        return bounds.getMinY() >= 24 && bounds.getMaxY() <= table.getHeight();
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
                    menu(choices.stream().<MenuItem>map(this::item).toList(), over);
            case Activity.Listing _ ->
                    new AllowedValuesPopup(port, row.index(), table::requestFocus).show(over);
            case Activity.Going(List<ParameterUses.Use> uses) -> menu(uses(uses), over);
            case Activity.Nothing(String reason) -> {
                var tip = Buttons.tip(reason);
                tip.setAutoHide(true);
                var at = over.localToScreen(over.getBoundsInLocal());
                tip.show(over, at.getMinX() + 8, at.getMaxY() + 2);
            }
        }
    }

    private MenuItem item(Activity.Choice choice) {
        var item = new CheckMenuItem(choice.label());
        item.setMnemonicParsing(false);
        item.setSelected(choice.current());
        item.setOnAction(_ -> port.choose(choice.result()));
        return item;
    }

    private List<MenuItem> uses(List<ParameterUses.Use> uses) {
        return uses.stream().map(use -> item(use.title(), () -> port.go(use.location()))).toList();
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static void menu(List<MenuItem> items, Node over) {
        var menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.show(over, Side.BOTTOM, 8, 0);
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

    private void next() {
        focused()
                .ifPresent(
                        spot -> {
                            int at = indexOf(spot.column()) + 1;
                            if (at < table.getColumns().size()) {
                                choose(spot.row(), what(table.getColumns().get(at)));
                                table.scrollToColumnIndex(at);
                            }
                        });
    }

    private void clear() {
        chosen().ifPresent(
                        row ->
                                focusedColumn()
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
        table.requestFocus();
        reveal(index, ParameterColumn.NAME);
        begin("");
    }

    /// Begins to name a set of values, as after adding it. Later, as the menu that asked for it
    // takes
    /// the focus back when it closes, and a new column has its head only then.
    void beginNamingSet(int set) {
        Platform.runLater(
                () -> {
                    table.scrollToColumnIndex(indexOf(ParameterColumn.ofSet(set)));
                    table.applyCss();
                    table.layout();
                    for (TableColumn<ParameterRow, ?> column : table.getColumns()) {
                        if (what(column).equals(ParameterColumn.ofSet(set))
                                && column.getGraphic() instanceof SetHeader header) {
                            header.edit();
                        }
                    }
                });
    }

    private void nudge(int by) {
        focused()
                .map(Spot::row)
                .map(at -> at + by)
                .filter(at -> at >= 0 && at < table.getItems().size())
                .ifPresent(at -> chosen().ifPresent(row -> move(row, table.getItems().get(at))));
    }

    /// Puts a parameter where another one stands.
    private void move(ParameterRow row, ParameterRow to) {
        ParameterColumn column = focusedColumn().orElse(ParameterColumn.NAME);
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
        Optional<ParameterRow> row = chosen();
        Optional<ParameterColumn> column = focusedColumn();
        if (row.isEmpty() || column.isEmpty()) {
            return;
        }
        event.consume();
        leave();
        var menu = new ContextMenu(rowItems(row.get(), column.get()).toArray(MenuItem[]::new));
        Optional<Node> over =
                focused().flatMap(spot -> node(spot.row(), spot.column())).map(ParameterCell::line);
        if (event.isKeyboardTrigger() && over.isPresent()) {
            menu.show(over.get(), Side.BOTTOM, 8, 0);
        } else {
            menu.show(table, event.getScreenX(), event.getScreenY());
        }
    }

    private List<MenuItem> rowItems(ParameterRow row, ParameterColumn column) {
        var items = new ArrayList<MenuItem>();
        Activity activity = port.activity(row, column);
        if (!(activity instanceof Activity.Nothing)) {
            items.add(
                    item(
                            activity instanceof Activity.Going ? "Go to a use…" : "Edit",
                            () -> begin("")));
        }
        if (column.holdsValue() && !row.isStray()) {
            if (row.type().text().equals("String") && activity instanceof Activity.Typing) {
                items.add(item("Empty text", () -> port.emptyText(row, column)));
            }
            items.add(
                    item(
                            column.part() == Part.SET ? "Use the default" : "No default",
                            () -> port.clear(row, column)));
        } else if (!row.cell(column).text().isEmpty()
                && (column.part() == Part.SET
                        || column.part() == Part.VALUES
                        || column.part() == Part.DESCRIPTION)) {
            items.add(item("Clear", () -> port.clear(row, column)));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        if (!row.isStray()) {
            items.add(item("Move up", () -> nudge(-1)));
            items.add(item("Move down", () -> nudge(1)));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("Remove parameter", () -> port.remove(row)));
        return items;
    }

    private void fillSetsMenu() {
        setsMenu.getItems().setAll(item("Add a set", port::addSet));
        if (!sets.isEmpty()) {
            setsMenu.getItems().add(new SeparatorMenuItem());
        }
        for (int i = 0; i < sets.size(); i++) {
            var menu = new Menu(sets.get(i));
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(setItems(i));
            setsMenu.getItems().add(menu);
        }
    }

    private List<MenuItem> setItems(int set) {
        return List.of(
                item("Rename", () -> beginNamingSet(set)),
                item("Duplicate", () -> port.duplicateSet(set)),
                item("Remove", () -> port.removeSet(set)));
    }
}
