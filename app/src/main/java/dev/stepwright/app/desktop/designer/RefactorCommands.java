package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.refactor.RefactorDialog;
import dev.stepwright.app.desktop.refactor.UsesDialog;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.CommandPalette;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.refactor.Duplication;
import dev.stepwright.model.refactor.Extraction;
import dev.stepwright.model.refactor.HealedRemoval;
import dev.stepwright.model.refactor.Inlining;
import dev.stepwright.model.refactor.ParameterRename;
import dev.stepwright.model.refactor.Place;
import dev.stepwright.model.refactor.Refactoring;
import dev.stepwright.model.refactor.ScopeMove;
import dev.stepwright.model.refactor.StepRename;
import dev.stepwright.model.refactor.Uses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The actions that change many places at once, and those that find them.
final class RefactorCommands {
    /// What the menus of a step offer.
    static final List<String> OF_STEP =
            List.of(
                    "refactor.renameStep",
                    "refactor.uses",
                    "refactor.extract",
                    "refactor.move",
                    "refactor.duplicate",
                    "refactor.duplicateBranch",
                    "refactor.heal");

    private final Supplier<Optional<DocumentView>> current;
    private final Supplier<Services> services;

    RefactorCommands(Supplier<Optional<DocumentView>> current, Supplier<Services> services) {
        this.current = current;
        this.services = services;
    }

    void register(Actions actions) {
        actions.add(
                ofStep(
                                "refactor.renameStep",
                                "Rename everywhere…",
                                (view, step) ->
                                        ask(view, new StepRename(document(view), step.id())))
                        .on("Shift+F2"),
                ofStep("refactor.uses", "Find uses", this::usesOfStep),
                ofStep("refactor.extract", "Make a parameter of a value…", this::extract),
                ofSteps("refactor.move", "Move to a branch…", this::move),
                ofSteps("refactor.duplicate", "Duplicate…", this::duplicate),
                Action.of(
                                "refactor.duplicateBranch",
                                "Duplicate a branch…",
                                () -> only().ifPresent(step -> with(v -> duplicateBranch(v, step))))
                        .enabledWhen(this::noBranches),
                ofSteps("refactor.heal", "Delete and heal", this::heal).on("Shortcut+Delete"),
                ofParameter(
                        "refactor.renameParameter",
                        "Rename a parameter…",
                        (view, parameter) ->
                                ask(view, new ParameterRename(document(view), parameter.index()))),
                ofParameter(
                        "refactor.parameterUses",
                        "Find uses of a parameter…",
                        this::usesOfParameter),
                ofParameter(
                        "refactor.inline",
                        "Write out a parameter…",
                        (view, parameter) ->
                                ask(view, new Inlining(document(view), parameter.index()))));
    }

    private Action ofStep(String id, String label, BiConsumer<DocumentView, Step> run) {
        return Action.of(
                        id,
                        label,
                        () -> with(view -> only().ifPresent(step -> run.accept(view, step))))
                .enabledWhen(
                        () ->
                                only().isPresent()
                                        ? Optional.empty()
                                        : Optional.of("Select one step."));
    }

    private Action ofSteps(String id, String label, Consumer<DocumentView> run) {
        return Action.of(id, label, () -> with(run))
                .enabledWhen(
                        () ->
                                current.get().filter(view -> !selected(view).isEmpty()).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("Select one or more steps."));
    }

    private Action ofParameter(String id, String label, BiConsumer<DocumentView, Parameter> run) {
        return Action.of(id, label, () -> with(view -> choose(view, label, run)))
                .enabledWhen(
                        () ->
                                current.get()
                                                .filter(
                                                        view ->
                                                                !document(view)
                                                                        .parameters()
                                                                        .isEmpty())
                                                .isPresent()
                                        ? Optional.empty()
                                        : Optional.of("The pipeline has no parameter."));
    }

    private void with(Consumer<DocumentView> run) {
        current.get()
                .ifPresent(
                        view -> {
                            view.take();
                            run.accept(view);
                        });
    }

    private static Document document(DocumentView view) {
        return view.document().editor().document();
    }

    private static Set<StepId> selected(DocumentView view) {
        var steps = new HashSet<StepId>();
        view.canvas().selection().steps().stream()
                .filter(id -> document(view).indexOf(id) >= 0)
                .forEach(steps::add);
        return steps;
    }

    private Optional<Step> only() {
        return current.get()
                .flatMap(view -> view.canvas().selection().only().flatMap(document(view)::step));
    }

    private Optional<String> noBranches() {
        return only().filter(step -> step.sides().size() > 1).isPresent()
                ? Optional.empty()
                : Optional.of("Select one condition.");
    }

    /// Shows what would change; nothing is asked when there is nothing to look at.
    private void ask(DocumentView view, Refactoring refactoring) {
        RefactorDialog.show(
                services.get().window().overlay(), refactoring, edit -> perform(view, edit));
    }

    private Optional<String> perform(DocumentView view, Edit edit) {
        Set<StepId> before = new HashSet<>(document(view).steps().stream().map(Step::id).toList());
        if (view.document().editor().perform(edit) instanceof Outcome.Refused(String reason)) {
            return Optional.of(reason);
        }
        List<StepId> come =
                document(view).steps().stream()
                        .map(Step::id)
                        .filter(id -> !before.contains(id))
                        .toList();
        if (!come.isEmpty()) {
            view.canvas().select(Selection.of(come));
        }
        services.get().hint(edit.label() + ": done; Undo takes it back.");
        return Optional.empty();
    }

    private void choose(DocumentView view, String prompt, BiConsumer<DocumentView, Parameter> run) {
        List<Parameter> parameters = document(view).parameters();
        if (parameters.size() == 1) {
            run.accept(view, parameters.getFirst());
            return;
        }
        offer(
                prompt.replace("…", ""),
                parameters.stream()
                        .map(
                                each ->
                                        Action.of(
                                                        "parameter." + each.index(),
                                                        each.name().isEmpty()
                                                                ? "(no name)"
                                                                : each.name(),
                                                        () -> run.accept(view, each))
                                                .icon("parameter"))
                        .toList());
    }

    private void offer(String prompt, List<Action> choices) {
        CommandPalette.choose(services.get().window().overlay(), prompt, choices);
    }

    private void extract(DocumentView view, Step step) {
        List<Extraction.Literal> literals = Extraction.of(step);
        if (literals.isEmpty()) {
            services.get().hint(step.title() + " has no value that a parameter could stand for.");
            return;
        }
        var choices = new ArrayList<Action>();
        for (Extraction.Literal literal : literals) {
            choices.add(
                    Action.of(
                                    literal.place().toString(),
                                    literal.title(),
                                    () ->
                                            ask(
                                                    view,
                                                    new Extraction(
                                                            document(view),
                                                            step.id(),
                                                            literal.place())))
                            .icon("parameter"));
        }
        offer("Which value of " + step.title() + "?", choices);
    }

    private void heal(DocumentView view) {
        var removal = new HealedRemoval(view.document().editor().graph(), selected(view));
        Refactoring.Preview preview = removal.preview("");
        if (preview.places().isEmpty()) {
            perform(view, preview.edit()).ifPresent(services.get()::hint);
        } else {
            ask(view, removal);
        }
    }

    private void move(DocumentView view) {
        Document document = document(view);
        Set<StepId> steps = selected(view);
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.TOP);
        for (Step step : document.steps()) {
            if (!steps.contains(step.id())) {
                step.sides().forEach(side -> scopes.add(new Scope.Branch(step.id(), side)));
            }
        }
        List<Action> choices =
                scopes.stream()
                        .filter(
                                scope ->
                                        steps.stream()
                                                .flatMap(id -> document.step(id).stream())
                                                .anyMatch(step -> !step.scope().equals(scope)))
                        .map(
                                scope ->
                                        Action.of(
                                                "scope." + scope,
                                                capital(ScopeMove.where(document, scope)),
                                                () ->
                                                        ask(
                                                                view,
                                                                new ScopeMove(
                                                                        view.document()
                                                                                .editor()
                                                                                .graph(),
                                                                        steps,
                                                                        scope))))
                        .toList();
        if (choices.isEmpty()) {
            services.get().hint("There is no branch to move into.");
        } else {
            offer("Where to?", choices);
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void duplicate(DocumentView view) {
        Document document = document(view);
        Set<StepId> steps = selected(view);
        List<Step> all =
                document.steps().stream().filter(step -> steps.contains(step.id())).toList();
        ask(
                view,
                new Duplication(
                        document,
                        all.size() == 1 ? all.getFirst().title() : all.size() + " steps",
                        all.stream().map(Step::id).toList(),
                        all.getFirst().scope()));
    }

    private void duplicateBranch(DocumentView view, Step condition) {
        Document document = document(view);
        var choices = new ArrayList<Action>();
        for (Side from : condition.sides()) {
            for (Side to : condition.sides()) {
                String what = "the " + word(from) + " branch";
                choices.add(
                        Action.of(
                                from + " " + to,
                                "The "
                                        + word(from)
                                        + " branch "
                                        + (from == to
                                                ? "beside itself"
                                                : "into the " + word(to) + " branch"),
                                () ->
                                        ask(
                                                view,
                                                Duplication.ofBranch(
                                                        document,
                                                        what,
                                                        new Scope.Branch(condition.id(), from),
                                                        new Scope.Branch(condition.id(), to)))));
            }
        }
        offer("Which branch of " + condition.title() + "?", choices);
    }

    private static String word(Side side) {
        return side == Side.IF ? "True" : "False";
    }

    private void usesOfStep(DocumentView view, Step step) {
        uses(view, step.title(), Uses.ofStep(document(view), step.id()));
    }

    private void usesOfParameter(DocumentView view, Parameter parameter) {
        uses(view, parameter.name(), Uses.ofParameter(document(view), parameter.name()));
    }

    private void uses(DocumentView view, String name, List<Place> places) {
        UsesDialog.show(
                services.get().window().overlay(),
                "Uses of " + name,
                places,
                place -> view.goTo(new Location(place.step(), place.within())));
    }
}
