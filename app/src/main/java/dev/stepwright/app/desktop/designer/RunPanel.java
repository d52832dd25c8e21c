package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.Banner;
import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.executions.ExecutionsView;
import dev.stepwright.app.desktop.executions.TimelineView;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.app.desktop.inspector.form.RunFacts;
import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.app.local.LocalRun;
import dev.stepwright.app.local.LocalRuns;
import dev.stepwright.app.local.Speed;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.engine.CannotContinue;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The executions of one document: starts them, and shows the chosen one on the canvas, in the
/// banner and in the bottom panel.
final class RunPanel {
    private static final Duration TICK = Duration.millis(250);
    private static final LocalRuns RUNS = LocalRuns.onThreads();

    /// An execution that was started here.
    private static final class Entry {
        final String name;
        final LocalRun run;
        final RunDialog.Answer asked;
        boolean told;

        Entry(String name, LocalRun run, RunDialog.Answer asked) {
            this.name = name;
            this.run = run;
            this.asked = asked;
        }

        RunPicture picture() {
            return new RunPicture(name, run.view(), run.now());
        }

        boolean isRunning() {
            return !run.view().status().isFinal() && !run.end().isDone();
        }
    }

    private final OpenDocument document;
    private final Services services;
    private final PipelineCanvas canvas;
    private final RunScenarios scenarios;
    private final ExecutionsView executions;
    private final TimelineView timeline;
    private final Banner banner = new Banner(this::stop, this::leave, this::walk);
    private final List<Entry> entries = new ArrayList<>();
    private final Timeline ticks = new Timeline(new KeyFrame(TICK, _ -> refresh()));
    private final RunWalk walk = new RunWalk();
    private @Nullable Entry chosen;
    private Map<StepId, StepLook> overlay = Map.of();
    private List<Boolean> told = List.of();
    private Runnable onRefresh = () -> {};
    private boolean shown;
    private Map<String, String> lastTyped = Map.of();
    private String lastSpeed = "60";

    RunPanel(OpenDocument document, Services services, PipelineCanvas canvas) {
        this.document = document;
        this.services = services;
        this.canvas = canvas;
        this.scenarios = new RunScenarios(document);
        executions = new ExecutionsView(row -> choose(row.id()), row -> reveal(row.step()));
        timeline = new TimelineView(this::reveal);
        executions.sceneProperty().subscribe(_ -> fillTables());
        timeline.sceneProperty().subscribe(_ -> fillTables());
        ticks.setCycleCount(Animation.INDEFINITE);
    }

    void fill(UnderlineTabs bottom) {
        bottom.add("executions", "Executions", executions).add("timeline", "Timeline", timeline);
    }

    private void reveal(String step) {
        document.editor().document().named(step).map(Step::id).ifPresent(canvas::reveal);
    }

    /// Why the pipeline cannot be run; empty when it can.
    Optional<String> hindrance() {
        return document.editor().document().steps().isEmpty()
                ? Optional.of("The pipeline has no steps yet.")
                : Optional.empty();
    }

    /// Asks for parameters, scenario, limit and speed, and runs.
    void ask() {
        Document definition = document.editor().document();
        var presets = RunParameters.presets(definition);
        var preset = RunParameters.preset(presets, services.presets().last(document));
        var request =
                new RunDialog.Request(
                        document.pipelineName(),
                        RunParameters.of(definition, preset, lastTyped),
                        presets,
                        preset.name(),
                        scenarios.names(),
                        scenarios.preferred(),
                        definition.settings().maxParallel().orElse(RunParameters.AT_ONCE),
                        lastSpeed);
        RunDialog.show(services.window().overlay(), request, this::start);
    }

    private void start(RunDialog.Answer answer) {
        services.presets().chose(document, answer.preset());
        var presets = RunParameters.presets(document.editor().document());
        lastTyped =
                RunParameters.typed(
                        answer.values(), RunParameters.preset(presets, answer.preset()));
        lastSpeed = answer.speed();
        scenarios.prefer(answer.scenario());
        scenarios.find(answer.scenario(), services, scenario -> start(answer, scenario));
    }

    private void start(RunDialog.Answer answer, Scenario scenario) {
        Document definition = document.editor().document();
        var given = RunParameters.changed(definition, answer.values());
        switch (ParameterValues.of(definition, given)) {
            case ParameterValues.Reading.Refused refused ->
                    services.questions().tell("The run cannot start", refused.reason());
            case ParameterValues.Reading.Accepted(ParameterValues values) -> {
                var options =
                        RunOptions.of(document.pipelineName(), Instant.now())
                                .withMaxParallel(answer.maxParallel())
                                .withExecutionId(RUNS.newExecutionId())
                                .withoutAnswers();
                switch (LocalExecution.of(definition, values, scenario, options)) {
                    case LocalExecution.Start.Refused(String reason) ->
                            services.questions().tell("The run cannot start", reason);
                    case LocalExecution.Start.Started(LocalExecution execution) ->
                            follow(execution, answer);
                }
            }
        }
    }

    private void follow(LocalExecution execution, RunDialog.Answer answer) {
        var news = services.tasks().<Object>latest(_ -> refresh());
        Speed speed = Speed.of(answer.speed()).orElse(Speed.OF_THE_WINDOW);
        var run = RUNS.start(execution, speed, news::offer);
        var entry = new Entry("execution-" + Instant.now().toEpochMilli(), run, answer);
        run.end().whenComplete((_, _) -> services.tasks().onUi(this::refresh));
        entries.addFirst(entry);
        chosen = entry;
        walk.end();
        String tab = services.window().bottom().current();
        if (!tab.equals("executions")) {
            services.window().showBottom("timeline");
        }
        ticks.play();
        refresh();
    }

    private void choose(String id) {
        entries.stream()
                .filter(entry -> entry.run.view().execution().equals(id))
                .findFirst()
                .ifPresent(
                        entry -> {
                            chosen = entry;
                            walk.end();
                            refresh();
                        });
    }

    /// Takes the execution off the canvas; it stays in the list.
    void leave() {
        chosen = null;
        walk.end();
        refresh();
    }

    void stop() {
        Entry entry = chosen;
        if (entry != null && entry.isRunning()) {
            entry.run.stop();
            refresh();
        }
    }

    boolean isRunning() {
        return chosen != null && chosen.isRunning();
    }

    boolean isShowing() {
        return chosen != null;
    }

    boolean isAnswerWanted() {
        return waiting().isPresent();
    }

    private Optional<StepRun> waiting() {
        Entry entry = chosen;
        if (entry == null || !entry.isRunning()) {
            return Optional.empty();
        }
        List<StepRun> waiting =
                entry.run.view().steps().stream().filter(StepRun::waitsForAnswer).toList();
        Document definition = document.editor().document();
        Optional<String> selected =
                canvas.selection().only().flatMap(definition::step).map(Step::name);
        return waiting.stream()
                .filter(step -> selected.filter(step.name()::equals).isPresent())
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    /// Asks what to answer the step that waits: the selected one, or the first.
    void answer() {
        Entry entry = chosen;
        waiting()
                .ifPresent(
                        step ->
                                AnswerDialog.show(
                                        services,
                                        document.editor().document(),
                                        step,
                                        given -> {
                                            if (entry != null) {
                                                entry.run.answer(step.name(), given);
                                            }
                                        }));
    }

    /// Calls back whenever the chosen execution may stand differently.
    void onRefresh(Runnable told) {
        onRefresh = told;
    }

    /// What the chosen execution says of a step; empty when none is shown or it knows no such step.
    Optional<RunFacts> facts(OfStep step) {
        return Optional.ofNullable(chosen)
                .flatMap(entry -> entry.picture().facts(step, "Local engine, simulated"));
    }

    /// The arguments that a step got in the chosen execution.
    Optional<JsonObject> arguments(String step) {
        return Optional.ofNullable(chosen).flatMap(entry -> entry.picture().arguments(step));
    }

    /// The document changed: the same execution, on other cards.
    void documentChanged() {
        if (chosen != null) {
            refresh();
        }
    }

    void show() {
        shown = true;
        told = List.of();
        refresh();
    }

    void hide() {
        shown = false;
        services.window().banner(Optional.empty());
    }

    /// The document is closed.
    void close() {
        ticks.stop();
        entries.stream().filter(Entry::isRunning).forEach(entry -> entry.run.stop());
    }

    /// What the right end of the status line says.
    String summary() {
        return isRunning() ? "Running on the local engine" : "Local engine ready";
    }

    private void refresh() {
        Entry entry = chosen;
        fillTables();
        if (entries.stream().noneMatch(Entry::isRunning)) {
            ticks.stop();
        }
        if (entry == null) {
            overlay(Map.of());
        } else {
            RunPicture picture = entry.picture();
            overlay(seen(picture).looks(document.editor().document()));
            banner.show(walked(picture, picture.banner(entry.run.cannotContinue())));
        }
        if (shown) {
            services.window().banner(Optional.of(banner).filter(_ -> entry != null));
            refreshActions();
        }
        onRefresh.run();
        tellMissingValues();
    }

    /// The execution as it stood where a person is on its way, or as it stands.
    private RunPicture seen(RunPicture picture) {
        return walk.stop(picture.view())
                .map(
                        stop ->
                                new RunPicture(
                                        picture.name(),
                                        RunWalk.past(picture.view(), stop.at()),
                                        stop.at()))
                .orElse(picture);
    }

    private Banner.Line walked(RunPicture picture, Banner.Line line) {
        return walk.stop(picture.view())
                .map(
                        stop ->
                                new Banner.Line(
                                        line.state(),
                                        line.title(),
                                        line.facts(),
                                        stop.step()
                                                + " started "
                                                + Elapsed.clock(stop.at())
                                                + " · step "
                                                + stop.number()
                                                + " of "
                                                + stop.of(),
                                        line.stoppable()))
                .orElse(line);
    }

    /// Goes along the way that the execution took, to the step that started next or before.
    ///
    /// @param by 1, or -1
    void walk(int by) {
        Entry entry = chosen;
        if (entry != null) {
            Optional<RunWalk.Stop> stop = walk.go(entry.run.view(), by);
            refresh();
            stop.map(RunWalk.Stop::step).ifPresent(this::reveal);
            if (stop.isEmpty()) {
                services.hint("This is how the execution stands now.");
            }
        }
    }

    /// Whether some step of the execution that is shown has started.
    boolean hasWay() {
        Entry entry = chosen;
        return entry != null
                && entry.run.view().steps().stream().anyMatch(run -> run.start().isPresent());
    }

    private void overlay(Map<StepId, StepLook> looks) {
        if (!looks.equals(overlay)) {
            overlay = looks;
            canvas.setOverlay(looks);
        }
    }

    /// Fills the table or the timeline, whichever is in the window.
    private void fillTables() {
        Entry entry = chosen;
        if (executions.getScene() != null) {
            executions.show(
                    entries.stream().map(each -> each.picture().row("Local engine")).toList(),
                    entry == null ? "" : entry.run.view().execution());
            executions.showSteps(entry == null ? List.of() : entry.picture().steps());
        }
        if (timeline.getScene() != null) {
            RunPicture picture = entry == null ? null : entry.picture();
            timeline.show(
                    picture == null ? List.of() : picture.timeline(),
                    picture == null ? OptionalDouble.empty() : line(picture));
        }
    }

    /// The line of the timeline: where a person is on the way, or now.
    private OptionalDouble line(RunPicture picture) {
        return walk.stop(picture.view())
                .map(stop -> OptionalDouble.of(picture.seconds(stop.at())))
                .orElseGet(picture::nowLine);
    }

    /// Menus and tool bar are told when something they depend on is no longer the same.
    private void refreshActions() {
        var now = List.of(isRunning(), isShowing(), isAnswerWanted(), hasWay());
        if (!now.equals(told)) {
            told = now;
            services.actions().refresh();
        }
    }

    /// A run that lacked a value asks for it, once, and can be started again with it.
    private void tellMissingValues() {
        for (Entry entry : entries) {
            if (!entry.told && entry.run.end().isDone()) {
                entry.told = true;
                Optional<CannotContinue> missing = entry.run.cannotContinue();
                missing.ifPresent(
                        value ->
                                MissingValueDialog.show(
                                        services,
                                        value,
                                        typed -> {
                                            scenarios.add(entry.asked.scenario(), value, typed);
                                            start(
                                                    new RunDialog.Answer(
                                                            entry.asked.values(),
                                                            entry.asked.preset(),
                                                            scenarios.preferred(),
                                                            entry.asked.maxParallel(),
                                                            entry.asked.speed()));
                                        }));
            }
        }
    }

    /// Whether the pipeline holds steps that somebody has to answer.
    boolean hasQuestions() {
        return document.editor().document().steps().stream()
                .anyMatch(step -> services.catalog().typeOf(step).has(Trait.WAITS_FOR_ANSWER));
    }
}
