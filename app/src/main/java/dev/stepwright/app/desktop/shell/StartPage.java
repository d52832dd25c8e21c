package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// What the window shows without a file: samples, new, open, and the files opened last.
public final class StartPage extends ScrollPane {
    private static final double CARD = 266;
    private static final double PICTURE = 124;

    /// A pipeline that comes with the program.
    public record Sample(String id, String title, String sentence, String fact) {}

    /// A file opened before; the id is what the callback is given.
    public record Recent(String id, String name, String folder, String when) {}

    /// What the page can set going.
    public record Callbacks(
            Runnable create, Runnable open, Consumer<String> sample, Consumer<String> recent) {}

    private final Callbacks callbacks;
    private final VBox page = new VBox(28);

    public StartPage(Callbacks callbacks) {
        this.callbacks = callbacks;
        page.setPadding(new Insets(52, 32, 40, 32));
        page.setMaxWidth(1182);
        var middle = new StackPane(page);
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("start-page");
    }

    /// @param picture a small drawing of a sample, to fill the head of its card
    public void show(List<Sample> samples, List<Recent> recent, Function<Sample, Node> picture) {
        var open = Buttons.primary("Open file…", callbacks.open);
        var create = Buttons.outlined("New pipeline", callbacks.create);
        var intro =
                new VBox(
                        6,
                        Texts.of("Stepwright", "start-title"),
                        Texts.of(
                                "Draw, check and run SageMaker pipelines on this machine.",
                                "second"));
        var head = new HBox(8, intro, Texts.gap(), create, open);
        head.setAlignment(Pos.BOTTOM_LEFT);
        page.getChildren().setAll(head);
        if (!samples.isEmpty()) {
            var cards = new TilePane(18, 18);
            cards.setPrefColumns(4);
            cards.setTileAlignment(Pos.TOP_LEFT);
            samples.forEach(sample -> cards.getChildren().add(card(sample, picture.apply(sample))));
            page.getChildren().add(new VBox(10, Texts.of("SAMPLES", "overline"), cards));
        }
        if (!recent.isEmpty()) {
            var rows = new VBox();
            recent.forEach(file -> rows.getChildren().add(row(file)));
            VBox.setMargin(rows, new Insets(0, -8, 0, -8));
            page.getChildren().add(new VBox(6, Texts.of("RECENT FILES", "overline"), rows));
        }
    }

    private Node card(Sample sample, Node drawing) {
        var picture = new StackPane(drawing);
        picture.getStyleClass().add("sample-picture");
        picture.setMinHeight(PICTURE);
        picture.setPrefHeight(PICTURE);
        var words =
                new VBox(
                        4,
                        Texts.of(sample.title, "title"),
                        Texts.wrapped(sample.sentence, "small", "second"),
                        Texts.of(sample.fact, "tiny", "third"));
        words.setPadding(new Insets(12, 14, 14, 14));
        var card = new VBox(picture, words);
        VBox.setMargin(picture, new Insets(1, 1, 0, 1));
        card.getStyleClass().add("sample-card");
        card.setPrefWidth(CARD);
        card.setMaxWidth(CARD);
        card.setMinHeight(Region.USE_PREF_SIZE);
        pressable(
                card,
                sample.title + ". " + sample.sentence,
                () -> callbacks.sample.accept(sample.id));
        return card;
    }

    private Node row(Recent file) {
        var row =
                new HBox(
                        Glyph.of("file", 16, "third"),
                        Texts.firm(file.name),
                        Texts.of(file.folder, "small", "third"),
                        Texts.gap(),
                        Texts.firm(file.when, "small", "third"));
        row.getStyleClass().add("recent-row");
        pressable(row, file.name + " in " + file.folder, () -> callbacks.recent.accept(file.id));
        return row;
    }

    private static void pressable(Node node, String words, Runnable run) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(words);
        node.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) run.run();
                });
        node.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                        run.run();
                });
    }
}
