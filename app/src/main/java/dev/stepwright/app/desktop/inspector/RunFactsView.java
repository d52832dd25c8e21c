package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.RunFacts;
import dev.stepwright.app.desktop.inspector.form.RunFacts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// How the selected step went in the execution that the canvas shows.
///
/// While time goes on only the words change; the rows are built anew when others come, so a value
/// that is being selected stays selected.
final class RunFactsView {
    private static final double NAMES = 112;

    /// A section of name and value rows, rebuilt only when its names change.
    private static final class Section extends VBox {
        private final Optional<String> title;
        private List<String> names = List.of();
        private final List<TextField> fields = new ArrayList<>();

        Section(Optional<String> title) {
            super(2);
            this.title = title;
        }

        void show(List<Fact> facts) {
            List<String> wanted = facts.stream().map(fact -> fact.name() + fact.origin()).toList();
            if (!wanted.equals(names)) {
                names = wanted;
                fields.clear();
                getChildren().clear();
                title.ifPresent(
                        text -> {
                            var heading = Texts.of(text, "heading");
                            VBox.setMargin(heading, new Insets(0, 0, 4, 0));
                            getChildren().add(heading);
                        });
                facts.forEach(fact -> getChildren().add(row(fact)));
            }
            for (int i = 0; i < facts.size(); i++) {
                write(fields.get(i), facts.get(i).text());
            }
            setVisible(!facts.isEmpty());
            setManaged(!facts.isEmpty());
        }

        private Node row(Fact fact) {
            var field = new TextField();
            field.setEditable(false);
            field.getStyleClass().add("fact");
            field.setAccessibleText(fact.name());
            field.setPrefColumnCount(0);
            fields.add(field);
            var row = new HBox(name(fact.name()), selectable(field));
            if (!fact.origin().isEmpty()) {
                var origin = Texts.of(fact.origin(), "tiny", "third");
                origin.setMaxWidth(90);
                origin.setMinWidth(fact.origin().length() < 12 ? Region.USE_PREF_SIZE : 60);
                origin.setTooltip(Buttons.tip(fact.origin()));
                row.getChildren().add(origin);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            row.setSpacing(4);
            return row;
        }

        /// A value reads with its middle left out where there is no room, and whole, to be
        // selected,
        /// while it has the focus.
        private static Node selectable(TextField field) {
            var calm = Texts.of("", "small");
            calm.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            calm.setMouseTransparent(true);
            calm.setMaxWidth(Double.MAX_VALUE);
            calm.textProperty().bind(field.textProperty());
            calm.visibleProperty().bind(field.focusedProperty().not());
            field.getStyleClass()
                    .subscribe(
                            () -> {
                                calm.getStyleClass().remove("mono");
                                if (field.getStyleClass().contains("mono")) {
                                    calm.getStyleClass().add("mono");
                                }
                            });
            field.getStyleClass().add("quiet");
            field.setMinWidth(0);
            var place = new StackPane(field, calm);
            place.setMinWidth(0);
            HBox.setHgrow(place, Priority.ALWAYS);
            return place;
        }

        private static void write(TextField field, String text) {
            if (text.equals(field.getText())) {
                return;
            }
            field.setText(text);
            field.setTooltip(text.length() > 24 ? Buttons.tip(text) : null);
            field.getStyleClass().remove("mono");
            if (text.contains("://") || text.startsWith("arn:")) {
                field.getStyleClass().add("mono");
            }
        }
    }

    private final HBox status = new HBox(4);
    private final Section facts = new Section(Optional.empty());
    private final Section values = new Section(Optional.of("Values it got"));
    private final Section results = new Section(Optional.of("What came out"));
    private final TextArea reason = new TextArea();
    private final Text measure = new Text();
    private final VBox failure;
    private final HBox buttons = new HBox(8);
    private final ScrollPane node;
    private @Nullable RunFacts shown;

    /// @param onAnswer asks what to answer the step
    RunFactsView(Runnable onAnswer) {
        reason.setEditable(false);
        reason.setWrapText(true);
        reason.getStyleClass().addAll("fact", "prose");
        reason.setAccessibleText("Reason");
        reason.widthProperty().subscribe(_ -> fit());
        failure = new VBox(4, Texts.of("Reason", "heading"), reason);
        status.setAlignment(Pos.CENTER_LEFT);
        status.setMinHeight(22);
        var copy = Buttons.outlined("Copy reason", this::copy);
        var answer = Buttons.outlined("Answer…", onAnswer);
        for (var button : List.of(copy, answer)) {
            button.getStyleClass().add("compact");
            button.managedProperty().bind(button.visibleProperty());
        }
        buttons.getChildren().setAll(answer, copy);
        node = InspectorPane.body(new VBox(2, status, facts), failure, buttons, values, results);
    }

    ScrollPane node() {
        return node;
    }

    void show(RunFacts run) {
        RunFacts before = shown;
        if (run.equals(before)) {
            return;
        }
        shown = run;
        if (before == null
                || before.state() != run.state()
                || !before.status().equals(run.status())) {
            Label words = Texts.wrapped(run.status(), "small", run.state().styleClass());
            status.getChildren()
                    .setAll(
                            name("Status"),
                            Glyph.of(run.state().icon(), 14, run.state().styleClass()),
                            words);
        }
        facts.show(run.facts());
        values.show(run.values());
        results.show(run.results());
        String text = run.reason().orElse("");
        if (!reason.getText().equals(text)) {
            reason.setText(text);
            fit();
        }
        appear(failure, !text.isEmpty());
        buttons.getChildren().getFirst().setVisible(run.answerable());
        buttons.getChildren().getLast().setVisible(!text.isEmpty());
        appear(buttons, run.answerable() || !text.isEmpty());
    }

    /// The reason is as high as its text.
    private void fit() {
        measure.setFont(reason.getFont());
        measure.setText(reason.getText());
        measure.setWrappingWidth(Math.max(80, reason.getWidth() - 8));
        double height = Math.ceil(measure.getLayoutBounds().getHeight()) + 8;
        reason.setMinHeight(height);
        reason.setPrefHeight(height);
        reason.setMaxHeight(height);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(reason.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void appear(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static Label name(String text) {
        var name = Texts.of(text, "small", "second");
        name.setTooltip(Buttons.tip(text));
        name.setMinWidth(NAMES - 4);
        name.setPrefWidth(NAMES - 4);
        name.setMaxWidth(NAMES - 4);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return name;
    }
}
