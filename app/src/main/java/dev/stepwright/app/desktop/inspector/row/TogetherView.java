package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.TogetherRow;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.json.Pointer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What two flags do together: a table of the four cases, in which the present one stands out and
/// is explained.
final class TogetherView extends RowView<TogetherRow> {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final VBox node = new VBox(6);
    private final GridPane table = new GridPane();
    private final Label effect = Texts.wrapped("", "tiny", "second");

    TogetherView(TogetherRow row) {
        super(TogetherRow.class, row);
        table.getStyleClass().add("together");
        node.getChildren().addAll(table, effect);
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        table.getChildren().clear();
        table.addRow(0, cell("Skip", "third"), cell("New", "third"), cell("What happens", "third"));
        int line = 1;
        for (Field.Together.Case each : row().cases()) {
            boolean present = row().present().filter(each::equals).isPresent();
            String tone = present ? "firm" : "second";
            HBox first = cell(word(each.first()), tone);
            HBox second = cell(word(each.second()), tone);
            HBox title = cell(each.title(), tone);
            for (HBox cell : new HBox[] {first, second, title}) {
                cell.pseudoClassStateChanged(PRESENT, present);
            }
            GridPane.setHgrow(title, javafx.scene.layout.Priority.ALWAYS);
            table.addRow(line++, first, second, title);
        }
        effect.setText(
                row().present()
                        .map(Field.Together.Case::effect)
                        .orElse("An expression decides when the pipeline runs."));
    }

    private static String word(boolean flag) {
        return flag ? "yes" : "no";
    }

    private static HBox cell(String text, String tone) {
        var cell = new HBox(Texts.of(text, "tiny", tone));
        cell.getStyleClass().add("together-cell");
        return cell;
    }

    @Override
    public boolean focus(Pointer place) {
        return false;
    }

    @Override
    public void commit() {}
}
