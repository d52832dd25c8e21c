package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.inspector.code.CodeFolder;
import dev.stepwright.app.desktop.inspector.code.CodeView;
import dev.stepwright.app.desktop.inspector.code.CodeViewModel;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfMany;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfPipeline;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.ReferenceWords;
import dev.stepwright.app.desktop.inspector.form.RunFacts;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValueText;
import dev.stepwright.app.desktop.inspector.row.FormPort;
import dev.stepwright.app.desktop.inspector.row.InspectorStyle;
import dev.stepwright.app.desktop.pick.RecentValues;
import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.fix.Fix;
import dev.stepwright.model.fix.Fixes;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The right panel: the selected step as a form, its dependencies and its JSON.
///
/// It is a picture of the document: every edit goes through the port, and [#refresh] shows what
/// came of it. Controls are kept as long as the same step is looked at.
public final class InspectorView extends BorderPane {
    private static final Set<String> ROOTS = Set.of("Steps", "Parameters", "Execution");

    /// Among so many steps the drawing takes its time of a frame as well.
    private static final int MANY = 1_000;

    private final PipelineEditorPort port;
    private final StepCatalog catalog;
    private final Consumer<StepId> onStep;
    private final FormPort formPort = new Form();
    private final Lookups lookups;
    private Supplier<List<MenuItem>> more = List::of;
    private final StepHeader header = new StepHeader(this::rename, this::menu);
    private final CodeView code = new CodeView(this::perform);
    private final FormView form = new FormView(formPort, code, this::find, this::editAsJson);
    private final FormView settings = new FormView(formPort);
    private final FormView bulk = new FormView(formPort);
    private final DependenciesView dependencies;
    private final StepJsonView json = new StepJsonView(this::perform);
    private final UnderlineTabs tabs = new UnderlineTabs();
    private Function<OfStep, Optional<RunFacts>> runs = _ -> Optional.empty();
    private Function<String, Optional<JsonObject>> resolved = _ -> Optional.empty();
    private RunFactsView run = new RunFactsView(() -> {});
    private boolean runWanted = true;
    private boolean runShown;
    private final Set<Pointer> unfolded = new HashSet<>();
    private Set<StepId> selection = Set.of();
    private InspectorViewModel model = new OfMany(List.of(), "", List.of());
    private Document read = Document.empty();
    private boolean showing;

    /// Whether something stands in the form that was not taken.
    private boolean refused;

    /// @param onStep is called when the person goes to another step from here
    public InspectorView(PipelineEditorPort port, StepCatalog catalog, Consumer<StepId> onStep) {
        this.port = port;
        this.catalog = catalog;
        this.onStep = onStep;
        lookups = new Lookups(port::document);
        dependencies =
                new DependenciesView(this::perform, onStep, this::focusField, this::focusFieldOf);
        getStylesheets().add(InspectorStyle.sheet());
        getStyleClass().add("inspector");
        setMinWidth(0);
        tabs.add("form", "Form", form.node())
                .add("dependencies", "Dependencies", dependencies.node())
                .add("json", "JSON", json);
        tabs.onSelect(
                id -> {
                    if (runShown) {
                        runWanted = id.equals("run");
                    }
                });
        setTop(header);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F2) {
                        header.rename();
                        event.consume();
                    }
                });
        read();
    }

    /// The inspector of an editor, for a window that follows no links.
    public InspectorView(PipelineEditorPort port) {
        this(port, StepCatalog.STANDARD, _ -> {});
    }

    /// Shows other steps. What is being typed is taken first, unless the document has just changed
    /// under it: whoever hears of a change may not edit.
    public void show(Set<StepId> selected) {
        if (selected.equals(selection)) {
            refresh();
            return;
        }
        refused = port.document() != read;
        if (port.document() == read) {
            commit();
        }
        header.close();
        selection = Set.copyOf(selected);
        read();
    }

    /// Keeps the locations, roles and images that are typed, to offer them again.
    public void remember(RecentValues values) {
        lookups.remember(values);
    }

    /// Has the local files of the steps named from a folder.
    public void codeFrom(CodeFolder folder) {
        code.from(folder);
    }

    /// Has a first tab "Run" for every step of which an execution knows something.
    ///
    /// @param facts what the execution that is looked at says of a step
    /// @param onAnswer asks what to answer the selected step
    public void watch(Function<OfStep, Optional<RunFacts>> facts, Runnable onAnswer) {
        runs = facts;
        run = new RunFactsView(onAnswer);
        refreshRun();
    }

    /// Lets references say what they stood for.
    ///
    /// @param values the arguments of a step, by its name, as the execution that is looked at put
    ///     them together
    public void resolve(Function<String, Optional<JsonObject>> values) {
        resolved = values;
    }

    /// Shows how the selected step stands now; the rest of the panel stays as it is.
    public void refreshRun() {
        Optional<RunFacts> facts =
                model instanceof OfStep step ? runs.apply(step) : Optional.empty();
        facts.ifPresent(run::show);
        if (facts.isPresent() && !runShown) {
            tabs.insertFirst("run", "Run", run.node());
            if (runWanted) {
                tabs.select("run");
            }
            runShown = true;
        } else if (facts.isEmpty() && runShown) {
            runShown = false;
            tabs.remove("run");
        }
    }

    /// Shows the same steps as they are now; fields in which somebody types keep their text.
    public void refresh() {
        read();
    }

    /// Takes what is being typed, as before saving or running.
    public void commit() {
        if (showing) {
            return;
        }
        header.commit();
        code.commit();
        form.commit();
        settings.commit();
        bulk.commit();
        json.commit();
    }

    /// Begins to edit the name of the step.
    public void rename() {
        header.rename();
    }

    /// Goes to the field of a place below the step, as from a problem.
    public void focusField(Pointer place) {
        boolean dependency = place.startsWith(Pointer.of("DependsOn"));
        if (dependency) {
            tabs.select("dependencies");
        } else if (place.equals(Pointer.of("Name"))) {
            header.rename();
        } else {
            tabs.select("form");
            applyCss();
            layout();
            if (!code.focus(place) && !form.focus(place)) {
                editAsJson();
            }
        }
    }

    private InspectorViewModel.Group find(String typed) {
        return model instanceof OfStep step
                ? step.find(typed)
                : new InspectorViewModel.Group("", false, 0, List.of());
    }

    /// Goes to the field of another step.
    private void focusFieldOf(StepId step, Pointer place) {
        onStep.accept(step);
        Platform.runLater(
                () -> {
                    if (selection.equals(Set.of(step))) {
                        focusField(place);
                    }
                });
    }

    private void editAsJson() {
        tabs.select("json");
        json.focus();
    }

    private void read() {
        showing = true;
        try {
            InspectorViewModel before = model;
            read = port.document();
            model =
                    InspectorViewModel.of(
                            port.document(), port.graph(), selection, catalog, port.problems());
            switch (model) {
                case OfStep step -> step(step, before);
                case OfMany many -> many(many, before);
                case OfPipeline pipeline -> pipeline(pipeline, before);
            }
        } finally {
            showing = false;
        }
    }

    private void step(OfStep step, InspectorViewModel before) {
        header.show(
                step.icon(),
                category(step).name().toLowerCase(Locale.ROOT),
                step.name(),
                step.typeTitle(),
                true);
        header.explain(step.typeHelp());
        code.show(CodeViewModel.of(port.document(), step.step(), port.problems()));
        boolean same = before instanceof OfStep old && old.step().equals(step.step());
        if (same) {
            form.refresh(step.groups(), step.problems());
        } else if (isAlike(step, before)) {
            form.showOther(step.groups(), step.problems());
        } else if (port.document().steps().size() > MANY) {
            form.grow(step.groups(), step.problems());
        } else {
            form.show(step.groups(), step.problems());
        }
        dependencies.show(step.dependencies());
        tabs.count("dependencies", step.dependencies().waitsFor().size());
        json.show(step.json());
        refreshRun();
        place(tabs);
    }

    /// Whether the form that is there can take the step: one of the same type, with nothing in it
    /// that was typed and not taken.
    private boolean isAlike(OfStep step, InspectorViewModel before) {
        return before instanceof OfStep old
                && old.typeTitle().equals(step.typeTitle())
                && !refused
                && !isInForm(getScene() == null ? null : getScene().getFocusOwner());
    }

    private boolean isInForm(@Nullable Node node) {
        return node != null && (node == form.node() || isInForm(node.getParent()));
    }

    /// The group of what the step is shown as, whose colour its card wears.
    private Category category(OfStep step) {
        return port.document()
                .step(step.step())
                .map(shown -> catalog.kindOf(shown, port.document()).category())
                .orElse(step.category());
    }

    private void many(OfMany many, InspectorViewModel before) {
        header.show("group", "second", many.title(), many.kinds(), false);
        header.explain("");
        if (many.groups().isEmpty()) {
            place(
                    new EmptyState(
                            "Nothing in common",
                            "These steps have no field in common. Select one to edit it."));
            return;
        }
        if (before instanceof OfMany old && old.steps().equals(many.steps())) {
            bulk.refresh(many.groups(), List.of());
        } else {
            bulk.show(many.groups(), List.of());
        }
        place(bulk.node());
    }

    private void pipeline(OfPipeline pipeline, InspectorViewModel before) {
        header.show("settings", "second", pipeline.name(), pipeline.summary(), false);
        header.explain("");
        if (before instanceof OfPipeline) {
            settings.refresh(pipeline.groups(), List.of());
        } else {
            settings.show(pipeline.groups(), List.of());
        }
        place(settings.node());
    }

    private void place(Node content) {
        if (getCenter() != content) {
            setCenter(content);
        }
    }

    private Optional<String> rename(String typed) {
        return model instanceof OfStep step ? perform(step.rename(typed)) : Optional.empty();
    }

    /// What else the menu of a step offers.
    public void offer(Supplier<List<MenuItem>> items) {
        more = items;
    }

    private void menu(Node below) {
        if (!(model instanceof OfStep step)) {
            return;
        }
        var rename = new MenuItem("Rename");
        rename.setAccelerator(new javafx.scene.input.KeyCodeCombination(KeyCode.F2));
        rename.setOnAction(_ -> header.rename());
        var remove = new MenuItem("Remove step");
        remove.setOnAction(_ -> perform(step.remove()));
        var menu = new ContextMenu(rename);
        menu.getItems().addAll(more.get());
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        menu.show(below, Side.BOTTOM, 0, 0);
    }

    private Optional<String> perform(Typed typed) {
        return switch (typed) {
            case Typed.Nothing _ -> Optional.empty();
            case Typed.Refused(String reason) -> {
                refused = true;
                yield Optional.of(reason);
            }
            case Typed.Change(Edit edit) -> perform(edit);
        };
    }

    /// Nothing is performed while the panel is being filled: a control that loses the focus because
    /// it goes is no wish of anybody's.
    private Optional<String> perform(Edit edit) {
        if (showing) {
            return Optional.empty();
        }
        return switch (port.perform(edit)) {
            case Outcome.Refused(String reason) -> {
                refused = true;
                yield Optional.of(reason);
            }
            case Outcome.Done _ -> {
                lookups.typed(edit);
                read();
                yield Optional.empty();
            }
        };
    }

    private final class Form implements FormPort {
        @Override
        public Optional<String> perform(Typed typed) {
            return InspectorView.this.perform(typed);
        }

        @Override
        public void undo(boolean again) {
            boolean done = again ? port.redo() : port.undo();
            if (done) {
                read();
            }
        }

        @Override
        public void focus(Pointer place) {
            form.focus(place);
        }

        @Override
        public Optional<Fix> cure(Problem problem) {
            return Fixes.first(port.graph(), problem);
        }

        @Override
        public ReferencePicker picker(ValueRow row) {
            return ReferencePicker.of(
                    port.document(), port.graph(), catalog, selection.iterator().next(), row);
        }

        @Override
        public boolean isUnfolded(Pointer place) {
            return unfolded.contains(place);
        }

        @Override
        public void unfold(Pointer place, boolean open) {
            if (open) {
                unfolded.add(place);
            } else {
                unfolded.remove(place);
            }
        }

        @Override
        public void lookUp(Region below, ValueRow row, Consumer<String> onChosen) {
            lookups.open(below, row, onChosen);
        }

        @Override
        public Optional<Json> parameterDefault(String name) {
            return port.document().parameter(name).flatMap(Parameter::defaultValue);
        }

        @Override
        public boolean begins(String word) {
            return ROOTS.contains(word) || port.document().named(word).isPresent();
        }

        @Override
        public Optional<ValueKind> kind(Json value) {
            return ValueKind.of(value, port.document());
        }

        @Override
        public String explain(ValueText.Part.Link link, ValueRow row) {
            return new ReferenceWords(port.document(), catalog).of(link, row, resolved);
        }

        @Override
        public void follow(ValueText.Part.Link link) {
            ReferenceWords.step(link)
                    .flatMap(port.document()::named)
                    .map(Step::id)
                    .ifPresent(onStep);
        }

        @Override
        public Optional<Json> at(Pointer place) {
            return selection.stream()
                    .findFirst()
                    .flatMap(port.document()::step)
                    .flatMap(step -> step.at(place));
        }
    }
}
