package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.DependenciesViewModel;
import dev.stepwright.app.desktop.inspector.form.DependenciesViewModel.Candidate;
import dev.stepwright.app.desktop.inspector.form.DependenciesViewModel.Ends;
import dev.stepwright.app.desktop.inspector.form.DependenciesViewModel.Link;
import dev.stepwright.app.desktop.inspector.form.DependenciesViewModel.Membership;
import dev.stepwright.app.desktop.inspector.form.Use;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the step waits for, what waits for it, and the branch it stands in.
final class DependenciesView {
    private static final int ROW = 28;
    private static final int ROWS = 8;

    private final Function<Edit, Optional<String>> perform;
    private final Consumer<StepId> onStep;
    private final Consumer<Pointer> onField;
    private final BiConsumer<StepId, Pointer> onFieldOf;
    private final VBox waits = new VBox(2);
    private final VBox follows = new VBox(2);
    private final VBox uses = new VBox(8);
    private final Node usedBy = InspectorPane.section(new SectionHeader("Used by"), uses);
    private final VBox branch = new VBox(2);
    private final Node following = InspectorPane.section(new SectionHeader("Followed by"), follows);
    private final TextField search = new TextField();
    private final ListView<Candidate> found = new ListView<>();
    private final VBox adding = new VBox(4, search, found);
    private final Button add = Buttons.link("Add dependency", this::begin);
    private final Label refusal = Texts.wrapped("", "tiny", "error-text");
    private final ScrollPane node;
    private List<Candidate> candidates = List.of();
    private @Nullable DependenciesViewModel unseen;

    DependenciesView(
            Function<Edit, Optional<String>> perform,
            Consumer<StepId> onStep,
            Consumer<Pointer> onField,
            BiConsumer<StepId, Pointer> onFieldOf) {
        this.onFieldOf = onFieldOf;
        this.perform = perform;
        this.onStep = onStep;
        this.onField = onField;
        search.setPromptText("Search the steps that can come before");
        search.textProperty().subscribe(_ -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
        found.getStyleClass().add("picker-list");
        found.setCellFactory(_ -> new Cell());
        found.setOnMouseClicked(_ -> choose());
        found.setPlaceholder(Texts.of("No step that can come before is called that.", "tiny"));
        VBox.setMargin(add, new Insets(2, 0, 0, -2));
        node =
                InspectorPane.body(
                        branch,
                        InspectorPane.section(
                                new SectionHeader("Waits for"), waits, adding, add, refusal),
                        usedBy,
                        following);
        visible(refusal, false);
        visible(adding, false);
        node.sceneProperty()
                .subscribe(
                        scene -> {
                            DependenciesViewModel model = unseen;
                            if (scene != null && model != null) {
                                fill(model);
                            }
                        });
    }

    ScrollPane node() {
        return node;
    }

    /// Shows the dependencies of a step, as soon as somebody can see them.
    void show(DependenciesViewModel model) {
        unseen = model;
        if (node.getScene() != null) {
            fill(model);
        }
    }

    private void fill(DependenciesViewModel model) {
        unseen = null;
        candidates = model.candidates();
        add.setDisable(candidates.isEmpty());
        waits.getChildren().setAll(model.waitsFor().stream().map(this::waiting).toList());
        if (model.waitsFor().isEmpty()) {
            waits.getChildren().add(nothing("It can start as soon as its branch does."));
            if (model.branch().isEmpty()) {
                waits.getChildren().setAll(nothing("Nothing. It starts with the execution."));
            }
        }
        // Who uses an output stands above, field by field.
        List<Link> others =
                model.followedBy().stream()
                        .filter(link -> !link.dependency().kind().isData())
                        .toList();
        follows.getChildren().setAll(others.stream().map(this::line).toList());
        if (model.followedBy().isEmpty()) {
            follows.getChildren().add(nothing("Nothing waits for this step."));
        }
        visible(following, !others.isEmpty() || model.followedBy().isEmpty());
        uses.getChildren().setAll(used(model.uses()));
        visible(usedBy, !model.uses().isEmpty());
        branch.getChildren().setAll(model.branch().stream().map(this::member).toList());
        visible(branch, model.branch().isPresent());
        filter();
    }

    private static Label nothing(String text) {
        return Texts.wrapped(text, "small", "second");
    }

    private Node waiting(Link link) {
        HBox line = line(link);
        link.ends().map(this::ends).ifPresent(line.getChildren()::add);
        link.remove()
                .ifPresentOrElse(
                        edit ->
                                line.getChildren()
                                        .add(
                                                small(
                                                        "close",
                                                        "Remove this dependency",
                                                        () -> take(edit))),
                        () ->
                                line.getChildren()
                                        .add(
                                                small(
                                                        "edit",
                                                        "Show the field that uses it",
                                                        () ->
                                                                onField.accept(
                                                                        link.dependency().at()))));
        return line;
    }

    private Node ends(Ends ends) {
        var choice = new ComboBox<String>();
        choice.getItems().setAll(ends.choices());
        if (!ends.choices().contains(ends.chosen())) {
            choice.getItems().add(ends.chosen());
        }
        choice.setValue(ends.chosen());
        choice.setAccessibleText("How it must end");
        choice.setTooltip(
                Buttons.tip("How the earlier step must end for this one to run; Any: however."));
        choice.setOnAction(
                _ -> {
                    if (!choice.getValue().equals(ends.chosen())) {
                        take(ends.choose(choice.getValue()));
                    }
                });
        return choice;
    }

    /// Below each output the fields that use it.
    private List<Node> used(List<Use> all) {
        var outputs = new LinkedHashMap<String, VBox>();
        for (Use use : all) {
            outputs.computeIfAbsent(
                            use.output(),
                            output -> {
                                var head = Texts.of(output, "small");
                                head.setTooltip(Buttons.tip(output));
                                return new VBox(1, head);
                            })
                    .getChildren()
                    .add(use(use));
        }
        return List.copyOf(outputs.values());
    }

    private Node use(Use use) {
        Button step = Buttons.link(use.title(), () -> onFieldOf.accept(use.consumer(), use.at()));
        Buttons.explain(step, "Go to " + use.field() + " of " + use.title());
        return line(use.icon(), step, use.field());
    }

    private HBox line(Link link) {
        return line(
                link.icon(),
                Buttons.link(link.title(), () -> onStep.accept(link.other())),
                link.why());
    }

    private static HBox line(String icon, Button name, String words) {
        name.setMinWidth(0);
        var why = Texts.of(words, "tiny", "second");
        why.setTooltip(Buttons.tip(words));
        var both = new VBox(-3, name, why);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        VBox.setMargin(why, new Insets(0, 0, 0, 2));
        var line = new HBox(8, Glyph.of(icon, 16, "second"), both);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(40);
        return line;
    }

    private static Button small(String icon, String text, Runnable run) {
        Button button = Buttons.icon(icon, text, run);
        button.setGraphic(Glyph.of(icon, 14, "third"));
        button.getStyleClass().add("small");
        return button;
    }

    private Node member(Membership membership) {
        var line =
                new HBox(
                        8,
                        Glyph.of("condition", 16, "second"),
                        Texts.of(membership.text(), "small"),
                        Texts.gap(),
                        Buttons.link("Move out", () -> take(membership.moveOut())));
        line.setAlignment(Pos.CENTER_LEFT);
        ((Label) line.getChildren().get(1)).setMinWidth(0);
        return InspectorPane.section(new SectionHeader("Branch"), line);
    }

    private void take(Edit edit) {
        Optional<String> reason = perform.apply(edit);
        refusal.setText(reason.orElse(""));
        visible(refusal, reason.isPresent());
    }

    private void begin() {
        visible(adding, true);
        visible(add, false);
        search.clear();
        filter();
        search.requestFocus();
    }

    private void end() {
        visible(adding, false);
        visible(add, true);
        add.requestFocus();
    }

    private void filter() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        found.getItems()
                .setAll(
                        candidates.stream()
                                .filter(
                                        each ->
                                                (each.title() + " " + each.typeTitle())
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(typed))
                                .toList());
        found.setPrefHeight(Math.clamp(found.getItems().size(), 2, ROWS) * ROW + 10);
        found.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> end();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Candidate chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            take(chosen.add());
            end();
        }
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static final class Cell extends ListCell<Candidate> {
        @Override
        protected void updateItem(Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            if (empty || candidate == null) {
                setGraphic(null);
                return;
            }
            var row =
                    new HBox(
                            8,
                            Glyph.of(candidate.icon(), 14, "second"),
                            Texts.of(candidate.title(), "small"),
                            Texts.of(candidate.typeTitle(), "tiny", "third"));
            row.getStyleClass().add("command-row");
            setGraphic(row);
        }
    }
}
