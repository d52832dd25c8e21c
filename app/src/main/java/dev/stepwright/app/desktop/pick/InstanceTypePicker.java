package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.pick.InstanceTypeChoices.Choice;
import dev.stepwright.model.catalog.InstanceType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Looks up a type of instance by family and size, with what is known of each.
///
/// Typing filters, arrows and Enter choose, Escape closes. A type that is not listed can be typed.
public final class InstanceTypePicker {
    private static final int ROWS = 12;
    private static final double WIDTH = 468;
    private static final double NAME = 150;
    private static final double NUMBER = 68;
    private static final double MEMORY = 76;

    private final Consumer<String> onChosen;
    private final PickList<Choice> list;
    private final PickFrame frame;

    private InstanceTypePicker(InstanceTypeChoices choices, Consumer<String> onChosen) {
        this.onChosen = onChosen;
        this.list =
                new PickList<Choice>(
                                "Search a family, a size, an accelerator",
                                ROWS,
                                choices::matching,
                                InstanceTypePicker::row,
                                this::choose)
                        .shrinking();
        this.frame = new PickFrame(list, WIDTH);
    }

    /// Opens the list below a field.
    ///
    /// @param allowed the names that the field allows
    /// @param current what stands in the field
    /// @param usedInDocument names that the document uses already, the most usual first
    /// @param onChosen is told the name that was chosen
    public static void open(
            Region below,
            List<String> allowed,
            Optional<String> current,
            List<String> usedInDocument,
            Consumer<String> onChosen) {
        var choices = InstanceTypeChoices.of(allowed, usedInDocument);
        var picker = new InstanceTypePicker(choices, onChosen);
        picker.frame.show(below, picker.list.field());
        current.ifPresent(name -> picker.list.select(choice -> choice.type().name().equals(name)));
    }

    private void choose(Choice choice) {
        frame.close();
        onChosen.accept(choice.type().name());
    }

    private static Node row(Choice choice) {
        InstanceType type = choice.type();
        var name = choice.typed() ? Texts.of("Use " + type.name(), "small") : name(type);
        name.setMinWidth(NAME);
        var row = new HBox(name);
        row.getStyleClass().add("pick-row");
        if (!choice.typed()) {
            row.getChildren()
                    .addAll(
                            number(
                                    type.vCpus().isPresent()
                                            ? type.vCpus().getAsInt() + " vCPU"
                                            : "",
                                    NUMBER),
                            number(
                                    type.memoryGiB()
                                            .map(memory -> memory.toPlainString() + " GiB")
                                            .orElse(""),
                                    MEMORY));
            type.accelerator()
                    .ifPresent(
                            what ->
                                    row.getChildren()
                                            .add(Texts.of(what, "tiny", "second", "pick-last")));
        }
        return row;
    }

    private static Region name(InstanceType type) {
        String size = type.size();
        String before = type.name().substring(0, type.name().length() - size.length());
        return new HBox(Texts.of(before, "small", "third"), Texts.of(size, "small"));
    }

    private static Label number(String text, double width) {
        var label = Texts.of(text, "tiny", "second");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
