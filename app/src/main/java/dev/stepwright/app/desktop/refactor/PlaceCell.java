package dev.stepwright.app.desktop.refactor;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.refactor.Place;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One place: whether it is changed, where it is, what stands there and what would.
final class PlaceCell extends ListCell<PlaceRows.Row> {
    private final IntPredicate ticked;
    private final BiConsumer<Integer, Boolean> onTick;

    /// @param ticked whether the place of an index is chosen
    /// @param onTick is told of the index and the choice
    PlaceCell(IntPredicate ticked, BiConsumer<Integer, Boolean> onTick) {
        this.ticked = ticked;
        this.onTick = onTick;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PlaceRows.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case PlaceRows.Row.Heading(String text) -> {
                        Label heading = Texts.of(text, "tiny", "second");
                        heading.getStyleClass().add("place-heading");
                        yield heading;
                    }
                    case PlaceRows.Row.Line(int index, Place place) -> line(index, place);
                });
    }

    private Node line(int index, Place place) {
        var mark = new StackPane(mark(index, place));
        mark.setMinWidth(20);
        mark.setAlignment(Pos.TOP_LEFT);
        var words = new VBox(2, where(place), change(place));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(6, mark, words);
        line.getStyleClass().add("place-row");
        return line;
    }

    private Node mark(int index, Place place) {
        if (place.tick() == Place.Tick.NOTE) {
            return Glyph.of("warning", 14, "state-stopped");
        }
        var box = new CheckBox();
        box.setSelected(place.tick() == Place.Tick.ALWAYS || ticked.test(index));
        box.setDisable(place.tick() == Place.Tick.ALWAYS);
        box.setAccessibleText(place.who() + " " + place.field());
        box.setOnAction(_ -> onTick.accept(index, box.isSelected()));
        return box;
    }

    static Node where(Place place) {
        Label who = Texts.firm(place.who(), "small", "place-who");
        Label field = Texts.of(place.field(), "small", "second");
        field.setMinWidth(0);
        var where = new HBox(8, who, field);
        where.setAlignment(Pos.BASELINE_LEFT);
        return where;
    }

    private static Node change(Place place) {
        Excerpt shown = Excerpt.of(place.before(), place.after());
        Label before = Texts.of(shown.before(), "mono", "second");
        Label after = Texts.of(shown.after(), "mono");
        before.setMinWidth(0);
        after.setMinWidth(0);
        var change = new HBox(8, before, Glyph.of("chevron-right", 12, "third"), after);
        change.setAlignment(Pos.CENTER_LEFT);
        Buttons.explain(change, place.before() + "\n" + place.after());
        return change;
    }
}
