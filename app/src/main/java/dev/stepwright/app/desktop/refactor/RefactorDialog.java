package dev.stepwright.app.desktop.refactor;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.shell.Overlay;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.refactor.Place;
import dev.stepwright.model.refactor.Refactoring;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows what a refactoring would change; each place can be left out before it is done as one edit.
public final class RefactorDialog {
    private static final double WIDTH = 640;
    private static final double LINE = 46;
    private static final double HEADING = 28;
    private static final double MOST = 330;

    private final Overlay overlay;
    private final Refactoring refactoring;
    private final Function<Edit, Optional<String>> perform;
    private final TextField field = new TextField();
    private final ListView<PlaceRows.Row> list = new ListView<>();
    private final Label count = Texts.of("", "small", "second");
    private final Label fault = Texts.wrapped("", "small", "error-text");
    private final Button action;

    /// What the person ticked or took the tick from, by place.
    private final Map<String, Boolean> choices = new HashMap<>();

    private Refactoring.Preview preview;

    private RefactorDialog(
            Overlay overlay, Refactoring refactoring, Function<Edit, Optional<String>> perform) {
        this.overlay = overlay;
        this.refactoring = refactoring;
        this.perform = perform;
        this.action = Buttons.primary(refactoring.action(), this::confirm);
        String initial = refactoring.input().map(Refactoring.Input::initial).orElse("");
        field.setText(initial);
        preview = refactoring.preview(initial);
    }

    /// @param perform performs the edit; the reason when it was refused
    public static void show(
            Overlay overlay, Refactoring refactoring, Function<Edit, Optional<String>> perform) {
        new RefactorDialog(overlay, refactoring, perform).open();
    }

    private void open() {
        action.setDefaultButton(true);
        list.getStyleClass().add("places");
        list.setCellFactory(_ -> new PlaceCell(this::isTicked, this::tick));
        list.setPlaceholder(Texts.of("No other place has to change.", "small", "second"));
        var top =
                new VBox(
                        4,
                        Texts.wrapped(refactoring.title(), "sheet-title"),
                        Texts.wrapped(refactoring.words(), "small", "second"));
        Node first = action;
        if (refactoring.input().isPresent()) {
            var row = new FieldRow(refactoring.input().get().label(), false, field);
            VBox.setMargin(row, new Insets(8, 0, 0, 0));
            top.getChildren().add(row);
            first = field;
            field.selectAll();
        }
        top.getChildren().add(fault);
        top.setPadding(new Insets(20, 20, 14, 20));
        var buttons =
                new HBox(8, count, Texts.gap(), Buttons.outlined("Cancel", overlay::close), action);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setPadding(new Insets(14, 20, 18, 20));
        list.getStyleClass().add("edge-top");
        buttons.getStyleClass().add("edge-top");
        var card = new VBox(top, list, buttons);
        card.setPrefWidth(WIDTH);
        field.textProperty().subscribe((_, typed) -> show(typed));
        show(field.getText());
        fault("");
        overlay.show(card, first, () -> {});
    }

    private void show(String typed) {
        preview = refactoring.preview(typed);
        var rows = PlaceRows.of(preview.places());
        list.getItems().setAll(rows);
        double height =
                rows.stream()
                        .mapToDouble(row -> row instanceof PlaceRows.Row.Line ? LINE : HEADING)
                        .sum();
        list.setPrefHeight(Math.clamp(height + 2, 64, MOST));
        fault(preview.hindrance().orElse(""));
        action.setDisable(preview.hindrance().isPresent());
        count();
    }

    private void fault(String words) {
        fault.setText(words);
        fault.setVisible(!words.isEmpty());
        fault.setManaged(!words.isEmpty());
    }

    private void count() {
        count.setText(
                preview.places().stream().allMatch(place -> place.tick() == Place.Tick.NOTE)
                        ? ""
                        : PlaceRows.count(preview.places(), ticked().size()));
    }

    private static String key(Place place) {
        return place.step() + " " + place.within() + " " + place.before();
    }

    private boolean isTicked(int index) {
        Place place = preview.places().get(index);
        return switch (place.tick()) {
            case ALWAYS -> true;
            case NOTE -> false;
            case ON -> choices.getOrDefault(key(place), true);
            case OFF -> choices.getOrDefault(key(place), false);
        };
    }

    private void tick(int index, boolean chosen) {
        choices.put(key(preview.places().get(index)), chosen);
        count();
    }

    private Set<Integer> ticked() {
        var ticked = new TreeSet<Integer>();
        for (int i = 0; i < preview.places().size(); i++) {
            if (isTicked(i)) {
                ticked.add(i);
            }
        }
        return ticked;
    }

    private void confirm() {
        if (preview.hindrance().isPresent()) {
            return;
        }
        Optional<String> refused = perform.apply(preview.choose().apply(ticked()));
        if (refused.isPresent()) {
            fault(refused.get());
        } else {
            overlay.close();
        }
    }
}
