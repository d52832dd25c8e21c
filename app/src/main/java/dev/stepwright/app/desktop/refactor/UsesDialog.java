package dev.stepwright.app.desktop.refactor;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.model.refactor.Place;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where something is used; a click or Enter goes there.
public final class UsesDialog {
    private static final double WIDTH = 560;
    private static final double ROW = 46;
    private static final int MOST = 8;

    private UsesDialog() {}

    /// @param title such as "Uses of Train"
    /// @param go goes to a place
    public static void show(Overlay overlay, String title, List<Place> places, Consumer<Place> go) {
        var list = new ListView<Place>();
        list.getStyleClass().addAll("places", "uses", "edge-top", "edge-bottom");
        list.getItems().setAll(places);
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(Math.clamp(places.size(), 2, MOST) * ROW + 2);
        list.setPlaceholder(Texts.of("Nothing uses it.", "small", "second"));
        list.getSelectionModel().selectFirst();
        Runnable confirm =
                () -> {
                    Place chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        overlay.close();
                        go.accept(chosen);
                    }
                };
        list.setOnMouseClicked(_ -> confirm.run());
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        confirm.run();
                    }
                });
        long certain = places.stream().filter(place -> place.tick() != Place.Tick.OFF).count();
        long perhaps = places.size() - certain;
        Label words =
                Texts.of(
                        certain
                                + (certain == 1 ? " place" : " places")
                                + (perhaps > 0
                                        ? ", and " + perhaps + " where the text may mean it"
                                        : ""),
                        "small",
                        "second");
        var top = new VBox(4, Texts.of(title, "sheet-title"), words);
        top.setPadding(new Insets(20, 20, 14, 20));
        var buttons = new HBox(Texts.gap(), Buttons.outlined("Close", overlay::close));
        buttons.setPadding(new Insets(14, 20, 18, 20));
        var card = new VBox(top, list, buttons);
        card.setPrefWidth(WIDTH);
        overlay.show(card, list, () -> {});
    }

    private static final class Cell extends ListCell<Place> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null) {
                setGraphic(null);
                return;
            }
            Label text = Texts.of(place.before(), "mono", "second");
            text.setMinWidth(0);
            var line = new VBox(2, PlaceCell.where(place), text);
            if (place.tick() == Place.Tick.OFF) {
                text.setText(place.before() + "   (perhaps)");
            }
            line.getStyleClass().add("place-row");
            setGraphic(line);
        }
    }
}
