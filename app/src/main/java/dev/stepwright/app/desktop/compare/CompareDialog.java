package dev.stepwright.app.desktop.compare;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.shell.Overlay;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows two texts side by side, with what differs marked by a sign and by colour.
public final class CompareDialog {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 460;

    /// What can be done after looking.
    public record Choice(String label, Runnable run) {}

    private CompareDialog() {}

    /// @param left over the first text, such as "In the file now"
    /// @param first what Enter does
    public static void show(
            Overlay overlay,
            String title,
            String left,
            String leftText,
            String right,
            String rightText,
            Choice first,
            Choice second) {
        Comparison comparison = Comparison.of(leftText, rightText);
        var list = new ListView<Comparison.Row>();
        list.getStyleClass().addAll("compare-list", "edge-top");
        list.getItems().setAll(comparison.rows());
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(WIDTH, HEIGHT);
        list.setFocusTraversable(true);
        list.setPlaceholder(Texts.of("Both hold the same text.", "second"));
        var heads = new HBox(head(left), head(right));
        heads.getStyleClass().add("compare-heads");
        Button yes = Buttons.primary(first.label, closing(overlay, first.run));
        yes.setDefaultButton(true);
        Button no = Buttons.outlined(second.label, closing(overlay, second.run));
        Button close = Buttons.outlined("Close", overlay::close);
        var buttons = new HBox(8, Texts.gap(), close, no, yes);
        var top =
                new VBox(
                        4,
                        Texts.of(title, "sheet-title"),
                        Texts.of(words(comparison.differing()), "small", "second"));
        top.setPadding(new Insets(20, 20, 12, 20));
        buttons.setPadding(new Insets(14, 20, 20, 20));
        buttons.getStyleClass().add("edge-top");
        var card = new VBox(top, heads, list, buttons);
        VBox.setVgrow(list, Priority.ALWAYS);
        overlay.show(card, list, () -> {});
        firstDifference(comparison, list::scrollTo);
    }

    private static Runnable closing(Overlay overlay, Runnable run) {
        return () -> {
            overlay.close();
            run.run();
        };
    }

    private static void firstDifference(Comparison comparison, Consumer<Integer> scroll) {
        for (int i = 0; i < comparison.rows().size(); i++) {
            if (comparison.rows().get(i) instanceof Comparison.Row.Pair pair
                    && pair.kind() != Comparison.Kind.SAME) {
                scroll.accept(Math.max(0, i - 3));
                return;
            }
        }
    }

    private static String words(int differing) {
        return switch (differing) {
            case 0 -> "No line differs.";
            case 1 -> "One line differs.";
            default -> differing + " lines differ.";
        };
    }

    private static Node head(String text) {
        Label head = Texts.of(text, "small", "second");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(head, Priority.ALWAYS);
        return head;
    }

    private static final class Cell extends ListCell<Comparison.Row> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Comparison.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : node(row));
        }

        private Node node(Comparison.Row row) {
            return switch (row) {
                case Comparison.Row.Gap(int lines) -> {
                    Label words = Texts.of(lines + " lines are the same", "tiny", "third");
                    words.getStyleClass().add("compare-gap");
                    words.setMaxWidth(Double.MAX_VALUE);
                    words.setAlignment(Pos.CENTER);
                    yield words;
                }
                case Comparison.Row.Pair(var kind, var left, var right) -> {
                    var pair =
                            new HBox(
                                    side(left, kind != Comparison.Kind.SAME, "−", "gone"),
                                    side(right, kind != Comparison.Kind.SAME, "+", "come"));
                    pair.getStyleClass().add("compare-row");
                    yield pair;
                }
            };
        }

        private Node side(Comparison.Line line, boolean differs, String sign, String style) {
            boolean there = line.number() > 0;
            Label number = Texts.of(there ? Integer.toString(line.number()) : "", "tiny", "third");
            number.getStyleClass().add("compare-number");
            Label mark = Texts.firm(there && differs ? sign : "", "mono", "compare-mark");
            Label text = Texts.of(line.text().replace("\t", "    "), "mono");
            text.setMinWidth(0);
            if (!line.text().isBlank()) {
                text.setTooltip(Buttons.tip(line.text().strip()));
            }
            var side = new HBox(number, mark, text);
            side.getStyleClass().add("compare-side");
            if (differs) {
                side.getStyleClass().add(there ? style : "absent");
            }
            side.setAlignment(Pos.CENTER_LEFT);
            side.setPrefWidth(WIDTH / 2);
            side.setMinWidth(0);
            side.setMaxWidth(Region.USE_COMPUTED_SIZE);
            HBox.setHgrow(side, Priority.ALWAYS);
            return side;
        }
    }
}
