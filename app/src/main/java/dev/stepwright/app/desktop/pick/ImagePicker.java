package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.pick.ImageChoices.Choice;
import dev.stepwright.model.catalog.ContainerImage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Looks up the image of a framework by version, region, Python and processor.
///
/// The list on top holds the images of the document and AWS's frameworks; below it stand the parts
/// of what is selected, preset so that the address that comes of them is one to use. Enter takes an
/// image of the document at once, and goes on from a framework to the button; Ctrl+Enter takes what
/// is shown from anywhere; Escape closes.
public final class ImagePicker {
    private static final int ROWS = 9;
    private static final double WIDTH = 480;
    private static final String NO_CHOICE = "–";

    /// One part of an image: its choices and its value.
    private record Part(
            FieldRow row,
            ComboBox<String> box,
            Function<ImageDraft, List<String>> offered,
            Function<ContainerImage, Optional<String>> value) {
        void show(Optional<ImageDraft> draft) {
            List<String> all = draft.map(offered).orElse(List.of());
            if (!box.getItems().equals(all)) {
                box.getItems().setAll(all);
            }
            box.setValue(draft.map(ImageDraft::image).flatMap(value).orElse(null));
            box.setDisable(all.size() < 2);
        }
    }

    private final ImageChoices choices;
    private final Consumer<String> onChosen;
    private final PickList<Choice> list;
    private final PickFrame frame;
    private final List<Part> parts;
    private final Label address = Texts.wrapped("", "mono", "pick-address");
    private final Label source = Texts.of("", "tiny", "third");
    private final Label hint = Texts.of("", "tiny", "warning-text");
    private final Button use = Buttons.primary("Use this image", this::use);
    private Optional<ImageDraft> draft = Optional.empty();
    private Optional<String> uri = Optional.empty();
    private boolean showing;

    private ImagePicker(ImageChoices choices, Consumer<String> onChosen) {
        this.choices = choices;
        this.onChosen = onChosen;
        this.list =
                new PickList<>(
                        "Search a framework or algorithm, or type an address",
                        ROWS,
                        choices::matching,
                        ImagePicker::row,
                        this::choose);
        this.parts =
                List.of(
                        part(
                                "For",
                                ImageChoices::purpose,
                                ImageDraft::scopes,
                                image -> Optional.of(image.scope()),
                                ImageDraft::withScope),
                        part(
                                "Version",
                                text -> text,
                                ImageDraft::versions,
                                image -> Optional.of(image.version()),
                                ImageDraft::withVersion),
                        part(
                                "Region",
                                text -> text,
                                ImageDraft::regions,
                                image -> Optional.of(image.region()),
                                ImageDraft::withRegion),
                        part(
                                "Python",
                                ImageChoices::python,
                                ImageDraft::pythons,
                                ContainerImage::python,
                                ImageDraft::withPython),
                        part(
                                "Processor",
                                ImageChoices::processor,
                                ImageDraft::processors,
                                ContainerImage::processor,
                                ImageDraft::withProcessor));
        this.frame = new PickFrame(card(), WIDTH);
    }

    /// Opens the pop-up below a field.
    ///
    /// @param current the address that stands in the field
    /// @param region the region that images should come from; without one it is that of the images
    ///     in use
    /// @param usedInDocument addresses that the document uses already, the most usual first
    /// @param onChosen is told the address that was chosen
    public static void open(
            Region below,
            Optional<String> current,
            Optional<String> region,
            List<String> usedInDocument,
            Consumer<String> onChosen) {
        var choices = ImageChoices.of(current, region, usedInDocument);
        var picker = new ImagePicker(choices, onChosen);
        picker.frame.show(below, picker.list.field());
        choices.current().ifPresent(choice -> picker.list.select(choice::equals));
    }

    private VBox card() {
        address.setAlignment(Pos.TOP_LEFT);
        source.setText(choices.source());
        var foot = new HBox(source, hint, Texts.gap(), use);
        foot.getStyleClass().add("pick-foot");
        var form =
                new VBox(
                        8,
                        side(parts.subList(0, 2)),
                        side(parts.subList(2, parts.size())),
                        address,
                        foot);
        form.getStyleClass().addAll("edge-top", "pick-form");
        list.onSelected(this::selected);
        var card = new VBox(list, form);
        card.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        use();
                        event.consume();
                    }
                });
        return card;
    }

    private static HBox side(List<Part> parts) {
        var side = new HBox(8);
        for (Part part : parts) {
            HBox.setHgrow(part.row(), Priority.ALWAYS);
            part.row().setPrefWidth(0);
            side.getChildren().add(part.row());
        }
        return side;
    }

    private Part part(
            String label,
            UnaryOperator<String> words,
            Function<ImageDraft, List<String>> offered,
            Function<ContainerImage, Optional<String>> value,
            BiFunction<ImageDraft, String, ImageDraft> with) {
        var box = new ComboBox<String>();
        box.setPlaceholder(Texts.of("", "tiny"));
        box.setPromptText(NO_CHOICE);
        box.setConverter(new Reading(words));
        box.setOnAction(
                _ -> {
                    String chosen = box.getValue();
                    if (!showing && chosen != null) {
                        draft = draft.map(before -> with.apply(before, chosen));
                        uri = draft.flatMap(ImageDraft::uri);
                        show();
                    }
                });
        return new Part(new FieldRow(label, false, box), box, offered, value);
    }

    private void selected(Optional<Choice> choice) {
        draft = choice.flatMap(choices::draft);
        uri = choice.flatMap(choices::uri);
        show();
    }

    private void show() {
        showing = true;
        parts.forEach(part -> part.show(draft));
        showing = false;
        // The registry stands on a line of its own; what people compare is behind it.
        address.setText(
                uri.map(text -> text.replaceFirst("/", "/\n")).orElse("AWS offers no such image."));
        use.setDisable(uri.isEmpty());
        Optional<String> elsewhere = draft.flatMap(ImageDraft::hint);
        hint.setText(elsewhere.orElse(""));
        source.setVisible(elsewhere.isEmpty());
        source.setManaged(elsewhere.isEmpty());
    }

    private void choose(Choice choice) {
        if (choice instanceof Choice.Framework) {
            use.requestFocus();
        } else {
            use();
        }
    }

    private void use() {
        uri.ifPresent(
                chosen -> {
                    frame.close();
                    onChosen.accept(chosen);
                });
    }

    private static Node row(Choice choice) {
        var title = Texts.of(choice.title(), "small");
        title.setMinWidth(0);
        var row = new HBox(title, Texts.gap(), Texts.firm(choice.detail(), "tiny", "third"));
        row.getStyleClass().add("pick-row");
        return row;
    }

    /// Shows the SDK's names in words; nobody types them.
    private static final class Reading extends StringConverter<String> {
        private final UnaryOperator<String> words;

        Reading(UnaryOperator<String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable String value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
