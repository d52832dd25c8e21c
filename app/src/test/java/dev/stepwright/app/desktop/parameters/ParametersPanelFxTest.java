package dev.stepwright.app.desktop.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ParametersPanelFxTest {
    private static final String THREE =
            "[{'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1}, {'Name': 'B'}, {'Name': 'C'}]";

    private PipelineEditor editor;
    private ParametersPanel panel;
    private Stage stage;
    private TableView<?> table;

    private void open(String parameters, String settings) {
        editor =
                new PipelineEditor(ParametersViewModelTest.document(parameters, settings), () -> 0);
        panel =
                new ParametersPanel(
                        PipelineEditorPort.of(editor, List::of),
                        new Questions(new Overlay()),
                        _ -> {});
        editor.listen(_ -> panel.refresh());
        stage = new Stage();
        stage.setScene(new Scene((Parent) panel.node(), 1000, 400));
        new Looks(Theme.LIGHT).dress(stage.getScene());
        stage.show();
        layout();
        table = (TableView<?>) panel.node().lookup(".table-view");
        table.requestFocus();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void layout() {
        panel.node().applyCss();
        ((Parent) panel.node()).layout();
    }

    private void select(int row, int column) {
        selectIn(table, row, column);
    }

    private static <T> void selectIn(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean alt) {
        fire(KeyEvent.KEY_PRESSED, "", code, alt);
    }

    private void type(String text) {
        text.chars()
                .forEach(
                        letter ->
                                fire(
                                        KeyEvent.KEY_TYPED,
                                        Character.toString(letter),
                                        KeyCode.UNDEFINED,
                                        false));
    }

    private void tab(boolean back) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode code, boolean alt) {
        fire(new KeyEvent(type, text, "", code, false, false, alt, false));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(stage.getScene().getFocusOwner(), event);
        layout();
    }

    /// The row and the column of the cell that has the focus, once the table has it.
    private List<Integer> at() {
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        return List.of(cell.getRow(), cell.getColumn());
    }

    private Document document() {
        return editor.document();
    }

    private List<String> texts(String style) {
        return panel.node().lookupAll(style).stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void typesADefaultWithTheKeyboardAlone() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    select(0, 2);
                    type("42");
                    press(KeyCode.ENTER);
                    assertThat(document().parameters().getFirst().source().text())
                            .contains("\"DefaultValue\": 42");
                    assertThat(editor.history().size()).isEqualTo(1);
                    assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
                });
    }

    @Test
    void keepsATextThatIsNoValueAndSaysWhy() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    select(0, 2);
                    type("many");
                    press(KeyCode.ENTER);
                    assertThat(texts(".cell-reason"))
                            .containsExactly(
                                    "“many” is no Integer: a whole number is needed, such as 5.");
                    assertThat(((TextField) stage.getScene().getFocusOwner()).getText())
                            .isEqualTo("many");
                    press(KeyCode.ESCAPE);
                    assertThat(editor.history().size()).isZero();
                    assertThat(panel.node().lookup(".cell-editor")).isNull();
                });
    }

    @Test
    void takesWhatIsTypedBeforeSaving() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    select(1, 2);
                    type("text");
                    panel.take();
                    assertThat(document().parameters().get(1).source().text())
                            .contains("\"DefaultValue\": \"text\"");
                });
    }

    @Test
    void movesARowWithAltAndAnArrow() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    select(0, 0);
                    press(KeyCode.DOWN, true);
                    press(KeyCode.DOWN, true);
                    assertThat(document().parameters())
                            .extracting("name")
                            .containsExactly("B", "C", "Count");
                    assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(2);
                });
    }

    @Test
    void namesANewParameterAtOnce() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    press(KeyCode.INSERT);
                    ((TextField) stage.getScene().getFocusOwner()).setText("Rate");
                    press(KeyCode.ENTER);
                    assertThat(document().parameters().getLast().name()).isEqualTo("Rate");
                });
    }

    @Test
    void emptiesAValueOfASetWithDelete() {
        Fx.run(
                () -> {
                    open(THREE, "{'ParameterSets': [{'Name': 'dev', 'Values': {'Count': 5}}]}");
                    assertThat(texts(".set-name")).containsExactly("dev");
                    select(0, 3);
                    press(KeyCode.DELETE);
                    assertThat(document().settings().parameterSets().getFirst().values().isEmpty())
                            .isTrue();
                    editor.undo();
                    assertThat(document().settings().parameterSets().getFirst().values().text())
                            .isEqualTo("{\"Count\": 5}");
                });
    }

    @Test
    void standsWithTheProblemInItsRow() {
        Fx.run(
                () -> {
                    open(THREE, "{'ParameterSets': [{'Name': 'dev', 'Values': {'Count': 'x'}}]}");
                    assertThat(texts(".mark-line .label"))
                            .containsExactly("dev: “x” is a text, which is no Integer.");
                });
    }

    @Test
    void filtersTwoHundredAndMakesCellsForThoseThatAreSeenAlone() {
        Fx.run(
                () -> {
                    String many =
                            IntStream.range(0, 200)
                                    .mapToObj("{'Name': 'P%d'}"::formatted)
                                    .collect(Collectors.joining(", ", "[", "]"));
                    open(many, "{}");
                    assertThat(panel.node().lookupAll(".table-row-cell")).hasSizeLessThan(30);
                    ((TextField) panel.node().lookup(".search-field")).setText("p19");
                    layout();
                    assertThat(table.getItems()).hasSize(11);
                    select(10, 0);
                    press(KeyCode.UP, true);
                    assertThat(document().parameters().get(198).name()).isEqualTo("P199");
                });
    }

    @Test
    void goesToTheCellOfAPlaceEvenIfItsRowIsFilteredOut() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    ((TextField) panel.node().lookup(".search-field")).setText("count");
                    layout();
                    panel.reveal(Pointer.parse("/Parameters/2/DefaultValue"));
                    assertThat(table.getFocusModel().getFocusedCell().getRow()).isEqualTo(2);
                    assertThat(table.getFocusModel().getFocusedCell().getColumn()).isEqualTo(2);
                });
    }

    @Test
    void namesANewSetAtOnce() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    ((MenuButton) panel.node().lookup(".menu-button")).getItems().getFirst().fire();
                });
        Fx.settle();
        Fx.run(
                () -> {
                    var field = (TextField) stage.getScene().getFocusOwner();
                    assertThat(field.getText()).isEqualTo("dev");
                    field.setText("test");
                    press(KeyCode.ENTER);
                    assertThat(texts(".set-name")).containsExactly("test");
                });
    }

    @Test
    void goesFromTheNameOfANewSetToItsFirstCell() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    select(1, 0);
                    ((MenuButton) panel.node().lookup(".menu-button")).getItems().getFirst().fire();
                });
        Fx.settle();
        Fx.run(
                () -> {
                    press(KeyCode.BACK_SPACE);
                    assertThat(document().parameters()).hasSize(3);
                    press(KeyCode.ENTER);
                    assertThat(panel.node().lookup(".cell-editor")).isNull();
                    assertThat(at()).containsExactly(0, 3);
                    type("7");
                    press(KeyCode.ENTER);
                    assertThat(document().settings().parameterSets().getFirst().values().text())
                            .contains("\"Count\": 7");
                });
    }

    @Test
    void walksThroughTheCellsWithTab() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    press(KeyCode.INSERT);
                    type("Rate");
                    tab(false);
                    assertThat(at()).containsExactly(3, 1);
                    tab(false);
                    assertThat(at()).containsExactly(3, 2);
                    type("x");
                    tab(true);
                    assertThat(document().parameters().getLast().source().text())
                            .contains("\"DefaultValue\": \"x\"");
                    tab(true);
                    tab(true);
                    assertThat(at()).containsExactly(2, 5);
                    tab(false);
                    assertThat(at()).containsExactly(3, 0);
                });
    }

    @Test
    void leavesTheTableWithTabAtItsEndsAlone() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    tab(false);
                    assertThat(at()).containsExactly(0, 0);
                    press(KeyCode.F2);
                    tab(true);
                    assertThat(panel.node().lookup(".cell-editor")).isNull();
                    assertThat(stage.getScene().getFocusOwner()).isNotSameAs(table);
                    table.requestFocus();
                    select(2, 5);
                    tab(false);
                    assertThat(stage.getScene().getFocusOwner()).isNotSameAs(table);
                });
    }

    @Test
    void fillsTheCellWithItsEditor() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    for (int column : List.of(0, 2)) {
                        select(0, column);
                        press(KeyCode.F2);
                        Bounds editor = inScene(panel.node().lookup(".cell-editor"));
                        Bounds cell =
                                panel.node().lookupAll(".parameter-cell").stream()
                                        .filter(
                                                node ->
                                                        node instanceof TableCell<?, ?> shown
                                                                && shown.getIndex() == 0
                                                                && shown.getTableColumn()
                                                                        == table.getColumns()
                                                                                .get(column))
                                        .map(ParametersPanelFxTest::inScene)
                                        .findFirst()
                                        .orElseThrow();
                        assertThat(editor.getMinX()).isEqualTo(cell.getMinX());
                        assertThat(editor.getWidth()).isEqualTo(cell.getWidth());
                        press(KeyCode.ESCAPE);
                    }
                });
    }

    @Test
    void staysInALowPanelAfterNothingWasFound() {
        Fx.run(
                () -> {
                    open(THREE, "{}");
                    var filter = (TextField) panel.node().lookup(".search-field");
                    filter.setText("nowhere");
                    layout();
                    filter.clear();
                    var root = (Region) panel.node();
                    root.resize(1000, 100);
                    layout();
                    assertThat(inScene(table).getMaxY()).isLessThanOrEqualTo(100);
                });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
