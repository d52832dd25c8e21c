package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.problems.ProblemCards;
import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.app.desktop.problems.ProblemsPort;
import dev.stepwright.app.desktop.problems.ProblemsView;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.MutedProblems;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.SetSetting;
import dev.stepwright.model.fix.Fix;
import dev.stepwright.model.fix.FixPreview;
import dev.stepwright.model.fix.FixRun;
import dev.stepwright.model.fix.Fixes;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The problems of an open document and what can be done about them: going there, fixing,
/// explaining, muting. Everything is an edit, so undo takes it back.
///
/// The problems are those of the document that was checked last; while another one is being
/// checked, nothing is fixed.
final class ProblemsPanel implements ProblemsPort {
    /// From this many steps on fixing all of a kind takes long enough to do it beside the window.
    private static final int MANY = 300;

    private final OpenDocument document;
    private final Services services;
    private final Consumer<Location> onGo;
    private final ProblemsView view;
    private PipelineGraph checked;
    private List<Problem> found = List.of();
    private List<Problem> heard = List.of();

    ProblemsPanel(OpenDocument document, Services services, Consumer<Location> onGo) {
        this.document = document;
        this.services = services;
        this.onGo = onGo;
        checked = document.editor().graph();
        view = new ProblemsView(this);
    }

    ProblemsView view() {
        return view;
    }

    /// Those that are not muted.
    List<Problem> heard() {
        return heard;
    }

    /// Shows what was found in a document.
    void show(PipelineGraph graph, List<Problem> problems) {
        checked = graph;
        found = problems;
        heard = MutedProblems.of(graph.document().settings()).heard(problems, graph.document());
        view.show(ProblemTexts.rows(found, graph.document()));
    }

    private Problem problem(ProblemRow row) {
        return found.get(Integer.parseInt(row.id()));
    }

    private List<Fix> fixes(ProblemRow row) {
        return row.muted().isPresent() ? List.of() : Fixes.of(checked, problem(row));
    }

    private PipelineEditor editor() {
        return document.editor();
    }

    @Override
    public void go(ProblemRow row) {
        onGo.accept(ProblemTexts.field(problem(row)));
    }

    @Override
    public Optional<Cure> cure(ProblemRow row) {
        List<Fix> fixes = fixes(row);
        return fixes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cure(fixes.getFirst().title(), fixes.size() > 1));
    }

    @Override
    public FixPreview preview(ProblemRow row) {
        return preview(fixes(row).getFirst());
    }

    private FixPreview preview(Fix fix) {
        Document before = checked.document();
        return fix.edit().applyTo(before) instanceof Outcome.Done(Document after)
                ? FixPreview.of(before, after)
                : new FixPreview(List.of());
    }

    @Override
    public void fix(ProblemRow row) {
        fixes(row).stream().findFirst().ifPresent(fix -> perform(fix.edit()));
    }

    /// Performs an edit that was made for the document that was checked last.
    ///
    /// @return whether it was done
    private boolean perform(Edit edit) {
        if (editor().graph() != checked) {
            services.hint("The pipeline has just changed and is being checked. Try it again.");
        } else if (editor().perform(edit) instanceof Outcome.Refused(String reason)) {
            services.hint(reason);
        } else {
            return true;
        }
        return false;
    }

    @Override
    public void choose(ProblemRow row) {
        choose(problem(row), sentence(row), fixes(row));
    }

    boolean canFix(Problem problem) {
        return found.contains(problem) && Fixes.first(checked, problem).isPresent();
    }

    /// Shows the fixes of a problem that was found in the document.
    void choose(Problem problem) {
        Document now = checked.document();
        if (editor().graph() != checked || !found.contains(problem)) {
            services.hint("The pipeline has just changed and is being checked. Try it again.");
            return;
        }
        choose(problem, ProblemTexts.sentence(problem, now), Fixes.of(checked, problem));
    }

    private void choose(Problem problem, String sentence, List<Fix> fixes) {
        if (fixes.isEmpty()) {
            services.hint("Nothing can be offered for this problem; it needs a person.");
            return;
        }
        String rule = problem.rule().name();
        var overlay = services.window().overlay();
        Optional<Runnable> all =
                canFixAll(rule)
                        ? Optional.of(
                                () -> {
                                    overlay.close();
                                    fixAll(rule);
                                })
                        : Optional.empty();
        show(
                ProblemCards.fixes(
                        sentence,
                        fixes.stream().map(Fix::title).toList(),
                        index -> preview(fixes.get(index)),
                        index -> {
                            overlay.close();
                            perform(fixes.get(index).edit());
                        },
                        all,
                        overlay::close));
    }

    private void show(ProblemCards.Card card) {
        services.window().overlay().show(card.node(), card.focus(), () -> {});
    }

    private static String sentence(ProblemRow row) {
        return row.who().isEmpty() ? row.sentence() : row.who() + " " + row.sentence();
    }

    @Override
    public boolean canFixAll(String rule) {
        return heard.stream()
                        .filter(problem -> problem.rule().name().equals(rule))
                        .filter(problem -> Fixes.first(checked, problem).isPresent())
                        .limit(2)
                        .count()
                > 1;
    }

    @Override
    public void fixAll(String rule) {
        Rule wanted = Rule.valueOf(rule);
        PipelineGraph graph = checked;
        MutedProblems muted = MutedProblems.of(graph.document().settings());
        Supplier<FixRun> work =
                () ->
                        FixRun.of(
                                graph,
                                Checker.standard(),
                                (problem, _) ->
                                        problem.rule() == wanted
                                                && !muted.mutes(problem, graph.document()));
        if (graph.document().steps().size() > MANY) {
            services.hint("Fixing …");
            services.tasks().run(work::get, run -> perform(graph, run));
        } else {
            perform(graph, work.get());
        }
    }

    private void perform(PipelineGraph graph, FixRun run) {
        if (run.made().isEmpty()) {
            services.hint("No fix puts one of these right without doing harm elsewhere.");
            return;
        }
        String count = ProblemTexts.words(run.made().size(), "problem");
        if (graph == checked && perform(run.asEdit("Fix " + count))) {
            services.hint(count + " fixed; undo takes all back.");
        }
    }

    @Override
    public void explain(ProblemRow row) {
        Rule rule = problem(row).rule();
        show(
                ProblemCards.explanation(
                        new ProblemCards.Explanation(
                                rule.name(),
                                sentence(row),
                                rule.explanation(),
                                rule.example(),
                                rule.page(),
                                rule.source().title()),
                        services.window().overlay()::close));
    }

    @Override
    public void mute(ProblemRow row) {
        Problem problem = problem(row);
        var overlay = services.window().overlay();
        boolean inStep = problem.location().step().isPresent();
        List<MutedProblems.Reach> reaches =
                inStep
                        ? List.of(MutedProblems.Reach.values())
                        : List.of(MutedProblems.Reach.PLACE, MutedProblems.Reach.PIPELINE);
        show(
                ProblemCards.mute(
                        sentence(row),
                        reaches.stream().map(reach -> words(reach, row)).toList(),
                        (reach, reason) -> {
                            overlay.close();
                            perform(
                                    muting(
                                            "Mute " + row.rule(),
                                            muted().with(
                                                            problem,
                                                            reaches.get(reach),
                                                            reason,
                                                            checked.document())));
                        },
                        overlay::close));
    }

    private static String words(MutedProblems.Reach reach, ProblemRow row) {
        return switch (reach) {
            case PLACE -> "Only here";
            case STEP -> row.rule() + " in all of " + row.who();
            case PIPELINE -> row.rule() + " in the whole pipeline";
        };
    }

    private MutedProblems muted() {
        return MutedProblems.of(editor().document().settings());
    }

    private static Edit muting(String label, MutedProblems muted) {
        return new Many(label, List.of(new SetSetting(MutedProblems.KEY, muted.entries())));
    }

    @Override
    public void unmute(ProblemRow row) {
        perform(
                muting(
                        "Tell " + row.rule() + " again",
                        muted().without(problem(row), checked.document())));
    }
}
