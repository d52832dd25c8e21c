package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Offers the values of a kind that the document already uses, then those that the user used
/// lately: S3 locations, roles, queues, functions, keys.
public final class ValuePicker {
    private static final int ROWS = 10;
    private static final double WIDTH = 420;

    private final Consumer<String> onChosen;
    private final PickList<String> list;
    private final PickFrame frame;

    private ValuePicker(List<Section> sections, Consumer<String> onChosen) {
        this.onChosen = onChosen;
        this.list =
                new PickList<String>(
                                "Search what is in use",
                                ROWS,
                                typed -> lines(sections, typed),
                                ValuePicker::row,
                                this::choose)
                        .shrinking();
        this.frame = new PickFrame(list, WIDTH);
    }

    /// Values under a heading.
    public record Section(String heading, List<String> values) {}

    /// Opens the list below a field.
    public static void open(
            Region below,
            Optional<String> current,
            List<Section> sections,
            Consumer<String> onChosen) {
        var picker = new ValuePicker(sections, onChosen);
        picker.frame.show(below, picker.list.field());
        current.ifPresent(value -> picker.list.select(value::equals));
    }

    /// The sections with the values that hold every typed word.
    static List<PickLine<String>> lines(List<Section> sections, String typed) {
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var lines = new ArrayList<PickLine<String>>();
        for (Section section : sections) {
            List<String> values =
                    section.values().stream()
                            .filter(
                                    value ->
                                            words.stream()
                                                    .allMatch(
                                                            value.toLowerCase(Locale.ROOT)
                                                                    ::contains))
                            .toList();
            lines.addAll(PickLine.section(section.heading(), values));
        }
        return lines;
    }

    private void choose(String value) {
        frame.close();
        onChosen.accept(value);
    }

    private static Node row(String value) {
        var text = Texts.of(value, "mono");
        text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var row = new HBox(text);
        row.setMaxWidth(WIDTH - 40);
        row.getStyleClass().add("pick-row");
        return row;
    }
}
