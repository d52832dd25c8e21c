package dev.stepwright.app.desktop.problems;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// The problems of a pipeline, one line each: who, what, rule, cure.
public final class ProblemsView extends StackPane {
    private final ListView<ProblemRow> list = new ListView<>();
    private final Consumer<ProblemRow> onGo;
    private final Consumer<ProblemRow> onFix;

    /// @param onGo goes to the place of a problem
    /// @param onFix applies its quick fix
    public ProblemsView(Consumer<ProblemRow> onGo, Consumer<ProblemRow> onFix) {
        this.onGo = onGo;
        this.onFix = onFix;
        list.getStyleClass().add("problems-list");
        list.setCellFactory(_ -> new Row());
        list.setFixedCellSize(32);
        list.setPlaceholder(
                new EmptyState(
                        "No problems found", "Publishing is checked by the service as well."));
        list.setOnKeyPressed(
                event -> {
                    var chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() != KeyCode.ENTER || chosen == null) return;
                    onGo.accept(chosen);
                    event.consume();
                });
        getChildren().add(list);
    }

    public void show(List<ProblemRow> problems) {
        if (!list.getItems().equals(problems)) list.getItems().setAll(problems);
    }

    /// The sign of a severity: its shape says as much as its colour.
    public static Shape sign(ProblemRow.Severity severity) {
        return switch (severity) {
            case ERROR -> path("M3 0 H7 L10 3 V7 L7 10 H3 L0 7 V3 Z", "error");
            case WARNING -> path("M5 0 L10 9 H0 Z", "warning");
            case INFO -> {
                var circle = new Circle(4);
                circle.getStyleClass().addAll("dot", "info");
                yield circle;
            }
        };
    }

    private static Shape path(String content, String kind) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().addAll("dot", kind);
        return path;
    }

    private final class Row extends ListCell<ProblemRow> {
        @Override
        protected void updateItem(ProblemRow problem, boolean empty) {
            super.updateItem(problem, empty);
            setPrefWidth(0);
            if (empty || problem == null) {
                setGraphic(null);
                setOnMouseClicked(null);
                return;
            }
            setGraphic(row(problem));
            setAccessibleText(problem.severity() + ": " + problem.who() + " " + problem.sentence());
            setOnMouseClicked(_ -> onGo.accept(problem));
        }

        private Node row(ProblemRow problem) {
            var sign = new StackPane(sign(problem.severity()));
            sign.setMinWidth(10);
            var sentence = Texts.of(problem.sentence(), "small");
            sentence.setTooltip(Buttons.tip(problem.sentence()));
            var row = new HBox(sign);
            if (!problem.who().isEmpty())
                row.getChildren().add(Texts.firm(problem.who(), "heading"));
            row.getChildren()
                    .addAll(sentence, Texts.gap(), Texts.firm(problem.rule(), "mono", "third"));
            problem.fix()
                    .ifPresent(
                            title ->
                                    row.getChildren()
                                            .add(Buttons.link(title, () -> onFix.accept(problem))));
            row.getStyleClass().add("problem-row");
            return row;
        }
    }
}
