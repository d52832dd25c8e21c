package dev.stepwright.app.desktop.problems;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.CountBadge;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import dev.stepwright.app.desktop.problems.ProblemsViewModel.Grouping;
import dev.stepwright.app.desktop.problems.ProblemsViewModel.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/// The problems of a pipeline, one line each: who, what, rule, cure. A bar above filters and groups
/// them; it is there as soon as there is something to filter.
public final class ProblemsView extends BorderPane {
    private static final double LONGEST_LINK = 280;

    private final ListView<Line> list = new ListView<>();
    private final SearchField search = new SearchField("Filter problems");
    private final Map<Severity, ToggleButton> toggles = new EnumMap<>(Severity.class);
    private final ToggleButton muted = new ToggleButton();
    private final MenuButton grouping = new MenuButton();
    private final HBox bar = new HBox();
    private final ProblemsPort port;
    /// Whether anything was told yet: nothing found is another thing than nothing looked for.
    private boolean checked;

    private ProblemsViewModel model = ProblemsViewModel.START;

    public ProblemsView(ProblemsPort port) {
        this.port = port;
        list.getStyleClass().add("problems-list");
        list.setCellFactory(_ -> new Row());
        list.setFixedCellSize(32);
        list.setAccessibleText("Problems");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setCenter(list);
        fillBar();
        change(UnaryOperator.identity());
    }

    private void fillBar() {
        search.setPrefWidth(220);
        search.textProperty().subscribe(text -> change(old -> old.withFilter(text)));
        bar.getStyleClass().addAll("pane-bar", "problems-bar", "edge-bottom");
        bar.getChildren().add(search);
        for (Severity severity : Severity.values()) {
            var toggle = new ToggleButton();
            toggle.setGraphic(sign(severity));
            toggle.setSelected(true);
            toggle.getStyleClass().add("severity");
            Buttons.explain(toggle, "Show or hide " + severity.title().toLowerCase());
            toggle.selectedProperty()
                    .subscribe(shown -> change(old -> old.withSeverity(severity, shown)));
            toggles.put(severity, toggle);
            bar.getChildren().add(toggle);
        }
        muted.getStyleClass().add("severity");
        Buttons.explain(muted, "Show or hide the problems that are muted");
        muted.selectedProperty().subscribe(shown -> change(old -> old.withMuted(shown)));
        var group = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            var item = new RadioMenuItem(each.title());
            item.setToggleGroup(group);
            item.setSelected(each == model.grouping());
            item.setOnAction(
                    _ -> {
                        grouping.setText(each.title());
                        change(old -> old.withGrouping(each));
                    });
            grouping.getItems().add(item);
        }
        grouping.setText(model.grouping().title());
        grouping.setAccessibleText("What stands together");
        bar.getChildren().addAll(muted, Texts.gap(), grouping);
    }

    /// Shows these problems.
    public void show(List<ProblemRow> problems) {
        checked = true;
        if (problems.equals(model.rows()) && !problems.isEmpty()) {
            list.refresh();
            return;
        }
        change(old -> old.withRows(problems));
    }

    private void change(UnaryOperator<ProblemsViewModel> change) {
        Optional<ProblemRow> chosen = chosen();
        model = change.apply(model);
        Map<Severity, Integer> counts = model.counts();
        toggles.forEach(
                (severity, toggle) -> {
                    int count = counts.getOrDefault(severity, 0);
                    toggle.setText(String.valueOf(count));
                    toggle.setAccessibleText(count + " " + severity.title().toLowerCase());
                    toggle.setDisable(count == 0);
                });
        muted.setText(model.muted() + " muted");
        muted.setVisible(model.muted() > 0);
        muted.setManaged(model.muted() > 0);
        setTop(model.rows().isEmpty() ? null : bar);
        List<Line> lines = model.lines();
        list.setPlaceholder(nothing());
        if (!list.getItems().equals(lines)) {
            list.getItems().setAll(lines);
            chosen.ifPresent(this::chooseAgain);
        }
    }

    private EmptyState nothing() {
        if (!checked) {
            return new EmptyState("Checking …", "What is found will stand here.");
        }
        boolean none = model.rows().size() == model.muted();
        if (!none) {
            return new EmptyState("No problem fits the filter", "Show others with the bar above.");
        }
        return model.muted() == 0
                ? new EmptyState(
                        "No problems found", "Publishing is checked by the service as well.")
                : new EmptyState(
                        "No problems found",
                        model.muted() == 1
                                ? "1 is muted; show it with the bar above."
                                : model.muted() + " are muted; show them with the bar above.");
    }

    private void chooseAgain(ProblemRow row) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Line.Entry(ProblemRow other)
                    && other.rule().equals(row.rule())
                    && other.who().equals(row.who())
                    && other.sentence().equals(row.sentence())) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    /// The row that is chosen.
    public Optional<ProblemRow> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof Line.Entry(ProblemRow row)
                ? Optional.of(row)
                : Optional.empty();
    }

    /// Whether the keys go to the list.
    public boolean isActive() {
        return getScene() != null && list.isFocused();
    }

    /// Gives the keys to the list, at a problem.
    public void activate() {
        list.requestFocus();
        if (chosen().isEmpty()) {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof Line.Entry) {
                    list.getSelectionModel().select(i);
                    break;
                }
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    /// Chooses the next problem, or the one before, and goes there; round and round.
    ///
    /// @param by 1 or -1
    public void step(int by) {
        List<Line> lines = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < lines.size(); i++) {
            at = at < 0 ? (by > 0 ? 0 : lines.size() - 1) : Math.floorMod(at + by, lines.size());
            if (lines.get(at) instanceof Line.Entry(ProblemRow row)) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 2));
                port.go(row);
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (chosen().isEmpty()) return;
        ProblemRow row = chosen().get();
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            port.go(row);
            event.consume();
        } else if (event.getCode() == KeyCode.CONTEXT_MENU) {
            menu(row).show(list, Side.TOP, 40, 40);
            event.consume();
        }
    }

    private ContextMenu menu(ProblemRow row) {
        var items = new ArrayList<MenuItem>();
        port.cure(row)
                .ifPresent(
                        cure -> {
                            items.add(item(cure.title(), () -> port.fix(row)));
                            items.add(
                                    item(
                                            cure.more() ? "Other fixes …" : "Preview the fix …",
                                            () -> port.choose(row)));
                            if (port.canFixAll(row.rule())) {
                                items.add(
                                        item(
                                                "Fix all of this kind",
                                                () -> port.fixAll(row.rule())));
                            }
                            items.add(new SeparatorMenuItem());
                        });
        items.add(item("Go to the place", () -> port.go(row)));
        items.add(item("Explain", () -> port.explain(row)));
        items.add(
                row.muted().isPresent()
                        ? item("Tell it again", () -> port.unmute(row))
                        : item("Mute …", () -> port.mute(row)));
        var menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setAutoHide(true);
        return menu;
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
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

    private final class Row extends ListCell<Line> {
        Row() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setPrefWidth(0);
            setOnMouseClicked(null);
            setContextMenu(null);
            setOnContextMenuRequested(null);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            switch (line) {
                case Line.Heading heading -> {
                    setGraphic(heading(heading));
                    setAccessibleText(heading.title() + ", " + heading.count());
                }
                case Line.Entry(ProblemRow problem) -> {
                    setGraphic(row(problem));
                    setAccessibleText(
                            problem.severity() + ": " + problem.who() + " " + problem.sentence());
                    setOnMouseClicked(
                            event -> {
                                if (event.getButton() == MouseButton.PRIMARY) {
                                    port.go(problem);
                                }
                            });
                    setOnContextMenuRequested(
                            event -> {
                                menu(problem).show(this, event.getScreenX(), event.getScreenY());
                                event.consume();
                            });
                }
            }
        }

        private Node heading(Line.Heading heading) {
            var badge = new CountBadge();
            badge.show(heading.count());
            var row = new HBox(Texts.firm(heading.title(), heading.rule() ? "mono" : "overline"));
            row.getChildren().addAll(badge, Texts.gap());
            if (heading.rule() && port.canFixAll(heading.title())) {
                row.getChildren()
                        .add(
                                Buttons.link(
                                        "Fix all of this kind",
                                        () -> port.fixAll(heading.title())));
            }
            row.getStyleClass().addAll("problem-row", "problem-heading");
            return row;
        }

        private Node row(ProblemRow problem) {
            var sign = new StackPane(sign(problem.severity()));
            sign.setMinWidth(10);
            var sentence = Texts.of(problem.sentence(), "small");
            sentence.setMinWidth(0);
            new LateTip(sentence, 0).set(problem.sentence());
            var row = new HBox(sign);
            if (!problem.who().isEmpty() && model.grouping() != Grouping.STEP)
                row.getChildren().add(Texts.firm(problem.who(), "heading"));
            row.getChildren().addAll(sentence, Texts.gap());
            problem.muted()
                    .ifPresent(
                            reason -> {
                                var why = Texts.of("Muted: " + reason, "small", "third");
                                why.setMinWidth(0);
                                new LateTip(why, 0).set("Muted: " + reason);
                                row.getChildren().add(why);
                                row.setOpacity(0.65);
                            });
            if (model.grouping() != Grouping.RULE) row.getChildren().add(rule(problem));
            port.cure(problem)
                    .ifPresent(cure -> row.getChildren().add(link(problem, cure.title())));
            var more = Buttons.icon("more", "More for this problem", () -> {});
            more.getStyleClass().add("row-more");
            more.setFocusTraversable(false);
            more.setOnAction(_ -> menu(problem).show(more, Side.BOTTOM, 0, 0));
            row.getChildren().add(more);
            row.getStyleClass().add("problem-row");
            return row;
        }

        private Node rule(ProblemRow problem) {
            var rule = new Button(problem.rule());
            rule.getStyleClass().setAll("button", "rule");
            rule.setMnemonicParsing(false);
            rule.setMinWidth(USE_PREF_SIZE);
            rule.setFocusTraversable(false);
            new LateTip(rule, 0).set("Why this is a problem");
            rule.setOnAction(_ -> port.explain(problem));
            return rule;
        }

        private Node link(ProblemRow problem, String title) {
            var link = Buttons.link(title, () -> port.fix(problem));
            link.setFocusTraversable(false);
            link.setMnemonicParsing(false);
            link.setMaxWidth(LONGEST_LINK);
            link.setMinWidth(USE_PREF_SIZE);
            LateTip.make(link, () -> preview(problem));
            return link;
        }

        private Tooltip preview(ProblemRow problem) {
            var tip = new Tooltip();
            tip.setShowDelay(Duration.millis(400));
            tip.setShowDuration(Duration.minutes(1));
            tip.getStyleClass().add("preview-tip");
            tip.setOnShowing(_ -> tip.setGraphic(new PreviewLines(port.preview(problem))));
            return tip;
        }
    }
}
