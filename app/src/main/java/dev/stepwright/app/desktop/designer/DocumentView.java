package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.definition.DefinitionView;
import dev.stepwright.app.desktop.definition.DefinitionViewModel;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.inspector.InspectorView;
import dev.stepwright.app.desktop.inspector.code.CodeFolder;
import dev.stepwright.app.desktop.outline.OutlineView;
import dev.stepwright.app.desktop.parameters.ParametersPanel;
import dev.stepwright.app.desktop.pick.RecentValues;
import dev.stepwright.app.desktop.shell.AfterPaint;
import dev.stepwright.app.workspace.CodeCheck;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Change;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fix.Fixes;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// All views of one open document, kept in step with it.
///
/// The document changes through its editor alone; every change comes back here and is shown, and
/// the checks follow beside the user interface.
final class DocumentView {
    /// Problems are told when somebody pauses, not while they type.
    private static final Duration CALM = Duration.millis(250);

    /// What the bottom panel needs at least for work in the text, in pixels.
    private static final double ROOM = 320;

    private final OpenDocument document;
    private final Services services;
    /// With more steps, checking all of them takes more than a moment.
    private static final int LARGE = 2_000;

    private final PipelineCanvas canvas;
    private final FirstWhenStill whenStill;
    private final InspectorView inspector;
    private final ProblemsPanel problemsPanel;
    private final DefinitionViewModel text;
    private final DefinitionView definition;
    private final ParametersPanel parameters;
    private final RunPanel run;
    private final OutlineView outline;
    private final Checker checker = Checker.standard();
    private List<Problem> problems = List.of();
    private Map<StepId, StepProblems> marks = Map.of();
    private String summary = "Checking …";

    /// How many pairs of steps depend on each other, once somebody has counted.
    private OptionalLong pairs = OptionalLong.empty();

    private final PauseTransition pause = new PauseTransition(CALM);
    private boolean checking;
    private boolean checkAgain;
    private boolean shown;
    private String told = "";

    /// @param onDirty is told when there is something to save, or nothing any more
    DocumentView(OpenDocument document, Services services, Runnable onDirty) {
        this.document = document;
        this.services = services;
        PipelineEditor editor = document.editor();
        canvas = new PipelineCanvas(services.catalog());
        whenStill = new FirstWhenStill(canvas);
        canvas.paintAside(services.tasks()::onWork, services.tasks()::onUi);
        canvas.open(editor, document.drawing());
        var port = PipelineEditorPort.of(editor, () -> problems);
        inspector = new InspectorView(port, services.catalog(), canvas::reveal);
        problemsPanel = new ProblemsPanel(document, services, this::goTo);
        text =
                document.isDraft()
                        ? DefinitionViewModel.ofDraft(
                                port,
                                new DefinitionViewModel.Draft(
                                        document.loose().orElse(""), this::begin))
                        : DefinitionViewModel.of(port);
        definition = new DefinitionView(text, services.tasks()::onWork);
        definition.onStep(this::chooseFromText);
        definition.onFix(problemsPanel::canFix, problemsPanel::choose);
        definition.onLoose(
                loose -> {
                    if (document.typing(loose)) {
                        onDirty.run();
                    }
                    if (document.isDraft()) {
                        pause.playFromStart();
                    }
                });
        definition.onUndo(
                () -> services.actions().run("edit.undo"),
                () -> services.actions().run("edit.redo"));
        parameters = new ParametersPanel(port, services.questions(), this::goTo);
        run = new RunPanel(document, services, canvas);
        inspector.watch(run::facts, run::answer);
        inspector.remember(RecentValues.ofUser());
        inspector.codeFrom(new Code());
        inspector.resolve(run::arguments);
        inspector.offer(() -> CanvasMenu.items(services, RefactorCommands.OF_STEP));
        outline =
                new OutlineView(
                        new OutlineContent(
                                document, services, canvas, () -> marks, this::openInspector));
        run.onRefresh(this::runChanged);
        canvas.selectionProperty().subscribe(this::selected);
        canvas.requests().onOpenInspector(_ -> openInspector());
        canvas.requests().onProblem(this::goToProblemOf);
        canvas.requests()
                .onContextMenu(
                        (hit, at) -> new CanvasMenu(document, services, canvas).show(hit, at));
        pause.setOnFinished(_ -> check());
        new CanvasHelp(editor, services, canvas);
        editor.listen(this::changed);
        if (editor.document().steps().size() > LARGE) {
            // It takes the processor from a window that has just come.
            checking = true;
            AfterPaint.afterStart(
                    () -> {
                        checking = false;
                        check();
                    });
        } else {
            check();
        }
    }

    OpenDocument document() {
        return document;
    }

    /// Files that steps run may have come or gone while another window was in use.
    void lookAtCode() {
        if (!document.editor().document().settings().code().isEmpty()) {
            check();
        }
    }

    PipelineCanvas canvas() {
        return canvas;
    }

    private void openInspector() {
        services.window().showRight();
        inspector.requestFocus();
    }

    OutlineView outline() {
        return outline;
    }

    InspectorView inspector() {
        return inspector;
    }

    RunPanel run() {
        return run;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Fills the bottom panel and shows everything as it is now.
    void show(UnderlineTabs bottom) {
        shown = true;
        String tab = bottom.current();
        bottom.clear();
        fill(bottom);
        bottom.select(tab);
        refreshPanels();
        run.show();
    }

    /// Puts the views of the bottom panel into it.
    void fill(UnderlineTabs bottom) {
        bottom.add("problems", "Problems", problemsPanel.view())
                .add("definition", "Definition", definition)
                .add("parameters", "Parameters", parameters.node());
        run.fill(bottom);
    }

    /// Another document is looked at.
    void hide() {
        shown = false;
        take();
        run.hide();
    }

    /// Takes what is being typed, as before saving or running.
    void take() {
        inspector.commit();
        definition.take();
        parameters.take();
        canvas.takeNote();
    }

    /// Whether one thing is selected that can be called something else.
    boolean hasNameToWrite() {
        Selection selection = canvas.selection();
        return selection.only().isPresent()
                || selection.notes().size() == 1 && selection.steps().isEmpty()
                || canvas.sheet().selectedGroup().isPresent();
    }

    void wear(boolean dark) {
        canvas.setPalette(dark ? Palette.DARK : Palette.LIGHT);
    }

    private void runChanged() {
        inspector.refreshRun();
        outline.refresh();
        if (shown && !told.equals(run.summary())) {
            showCounts();
        }
    }

    private void selected(Selection selection) {
        inspector.show(selection.steps());
        outline.select();
        selection.only().ifPresent(definition::showStep);
        services.actions().refresh();
    }

    /// The text of a draft is a definition now, so there is something to look at.
    private Outcome begin(JsonFile definition) {
        Outcome outcome = document.begin(definition, services.catalog());
        Platform.runLater(canvas::fit);
        return outcome;
    }

    /// The caret of the text is in a step, so that is the one chosen.
    private void chooseFromText(StepId step) {
        if (!canvas.selection().only().equals(Optional.of(step))) {
            canvas.reveal(step);
        }
    }

    private void changed(Change change) {
        refreshPanels();
        pause.playFromStart();
    }

    private void refreshPanels() {
        inspector.refresh();
        outline.refresh();
        definition.refresh();
        parameters.refresh();
        run.documentChanged();
        if (shown) {
            services.window()
                    .bottom()
                    .count("parameters", document.editor().document().parameters().size());
            services.actions().refresh();
        }
    }

    private record Checked(List<Problem> problems, long pairs) {}

    /// Checks the document beside the user interface. What was found is shown when the document is
    /// still the same; if it is not, it is checked again.
    private void check() {
        if (checking) {
            checkAgain = true;
            return;
        }
        checking = true;
        boolean draft = document.isDraft();
        String words = definition.refusal();
        PipelineGraph graph = document.editor().graph();
        Optional<Path> folder = document.folder();
        services.tasks()
                .run(
                        () -> {
                            // The panel asks for fixes: let their table be read here.
                            Fixes.rules();
                            return new Checked(
                                    draft
                                            ? List.of(TextCommands.unread(words))
                                            : CodeCheck.added(
                                                    checker.check(graph), graph.document(), folder),
                                    pairs(graph));
                        },
                        checked -> whenStill.run(() -> take(graph, checked)));
    }

    /// Shows what was found, when the document is still the same.
    private void take(PipelineGraph graph, Checked checked) {
        checking = false;
        if (document.editor().graph() == graph) {
            pairs = OptionalLong.of(checked.pairs);
            show(graph, checked.problems);
        }
        if (checkAgain || document.editor().graph() != graph) {
            checkAgain = false;
            check();
        }
    }

    private void show(PipelineGraph graph, List<Problem> found) {
        problemsPanel.show(graph, found);
        problems = problemsPanel.heard();
        summary = ProblemTexts.summary(problems);
        marks = ProblemTexts.marks(problems);
        canvas.setProblems(marks);
        outline.refresh();
        definition.mark(problems);
        inspector.refresh();
        parameters.refresh();
        if (shown) {
            showCounts();
        }
    }

    /// The numbers in the bottom panel and the status line.
    void showCounts() {
        told = run.summary();
        services.window().bottom().count("problems", problems.size());
        services.window()
                .bottom()
                .count("parameters", document.editor().document().parameters().size());
        services.window()
                .status()
                .show(
                        List.of(
                                counts(),
                                summary,
                                Math.round(canvas.zoomProperty().get() * 100) + " %"),
                        told);
    }

    private String counts() {
        String steps = ProblemTexts.words(document.editor().document().steps().size(), "step");
        return pairs.isPresent()
                ? steps + " · " + ProblemTexts.words(pairs.getAsLong(), "dependency")
                : steps;
    }

    private static long pairs(PipelineGraph graph) {
        long pairs = 0;
        for (Step step : graph.document().steps()) {
            List<Dependency> into = graph.into(step.id());
            pairs +=
                    into.size() < 2
                            ? into.size()
                            : into.stream().map(Dependency::from).distinct().count();
        }
        return pairs;
    }

    /// Goes to the worst problem of a step, in its form and in the text.
    private void goToProblemOf(StepId step) {
        problems.stream()
                .filter(problem -> problem.location().step().equals(Optional.of(step)))
                .min(Comparator.comparing(Problem::severity))
                .ifPresent(
                        problem -> {
                            goTo(ProblemTexts.field(problem));
                            // The keys have gone to the field by then.
                            Platform.runLater(
                                    () -> definition.showPlace(text.place(problem.location())));
                        });
    }

    /// Goes to a place: the step and its field, the cell of the parameter, or the line of the
    /// definition.
    void goTo(Location location) {
        Optional<StepId> step =
                location.step().filter(id -> document.editor().document().indexOf(id) >= 0);
        if (step.isPresent()) {
            canvas.reveal(step.get());
            Platform.runLater(() -> inspector.focusField(location.within()));
        } else if (ParametersPanel.holds(location.within())) {
            services.window().showBottom("parameters");
            parameters.reveal(location.within());
        } else {
            services.window().showBottom("definition");
            var at = text.place(location);
            definition.goTo(at.line(), at.column());
        }
    }

    /// Asks how to run the pipeline, after taking what is being typed.
    void askAndRun() {
        take();
        run.ask();
    }

    /// Brings a problem of the bottom panel into view.
    void showProblems() {
        check();
        services.window().showBottom("problems");
    }

    /// Goes to the next problem, or to the one before: in the text while the keys go there,
    /// otherwise in the list.
    void nextProblem(int by) {
        if (definition.isActive()) {
            definition.goToProblem(by);
            return;
        }
        services.window().showBottom("problems");
        problemsPanel.view().step(by);
    }

    /// Gives the keys to the text, and back to the drawing when it has them.
    void goToText() {
        if (definition.isActive()) {
            canvas.requestFocus();
            return;
        }
        services.window().roomBelow(ROOM);
        services.window().showBottom("definition");
        definition.activate();
    }

    /// Gives the keys to the list of problems, and back to the drawing when it has them.
    void goToProblems() {
        if (problemsPanel.view().isActive()) {
            canvas.requestFocus();
            return;
        }
        services.window().showBottom("problems");
        problemsPanel.view().activate();
    }

    /// Shows the fixes of the problem at the caret of the text, or of the one that is chosen in the
    /// list.
    void fixProblem() {
        if (definition.isActive()) {
            definition.fix();
            return;
        }
        problemsPanel
                .view()
                .chosen()
                .ifPresentOrElse(
                        row -> problemsPanel.choose(row),
                        () -> services.hint("Choose a problem first: F8 goes to the next one."));
    }

    Node focusTarget() {
        return canvas;
    }

    private final class Code implements CodeFolder {
        @Override
        public Optional<Path> folder() {
            return document.folder();
        }

        @Override
        public void open(CodeFile file) {
            CodeCheck.path(file, document.folder())
                    .filter(Files::exists)
                    .ifPresentOrElse(
                            services.desktop(),
                            () -> services.hint(file.path() + " is not there."));
        }
    }
}
