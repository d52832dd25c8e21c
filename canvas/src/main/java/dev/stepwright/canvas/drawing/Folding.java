package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What lies under the cards of a document, and which of its steps are drawn as one.
public final class Folding {
    private final Document document;
    private final PipelineGraph graph;
    private final Sheet sheet;

    private Folding(PipelineGraph graph) {
        this.document = graph.document();
        this.graph = graph;
        this.sheet = document.layout().sheet();
    }

    /// Notes, frames and folds of a pipeline.
    static Ground ground(PipelineGraph graph) {
        var folding = new Folding(graph);
        List<Fold> folds = folding.folds();
        return Ground.of(
                folding.sheet.notes().stream().map(NoteBox::of).toList(),
                folding.frames(folds),
                folds);
    }

    /// The steps that run only when a branch does: those in it, and those that wait for nothing
    /// else.
    public static Set<StepId> onlyThrough(Scope.Branch branch, PipelineGraph graph) {
        var found = new HashSet<StepId>();
        for (Step step : graph.document().steps()) {
            if (step.scope() instanceof Scope.Branch in
                    && (in.equals(branch) || found.contains(in.holder()))) {
                found.add(step.id());
            }
        }
        var ahead = new ArrayDeque<>(found);
        while (!ahead.isEmpty()) {
            for (Dependency next : graph.outOf(ahead.poll())) {
                boolean only =
                        graph.into(next.to()).stream()
                                .map(Dependency::from)
                                .allMatch(found::contains);
                if (only && found.add(next.to())) {
                    ahead.add(next.to());
                }
            }
        }
        return found;
    }

    private List<Fold> folds() {
        var folded = new HashSet<StepId>();
        var folds = new ArrayList<Fold>();
        for (Group group : sheet.groups()) {
            if (group.collapsed()) {
                fold(new FrameOwner.OfGroup(group.id()), group.title(), group.steps(), folded)
                        .ifPresent(folds::add);
            }
        }
        sheet.collapsed().stream()
                .filter(branch -> document.step(branch.holder()).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                        (Scope.Branch branch) -> document.indexOf(branch.holder()))
                                .thenComparing(Scope.Branch::side))
                .forEach(
                        branch ->
                                fold(
                                                new FrameOwner.OfBranch(branch),
                                                title(branch),
                                                onlyThrough(branch, graph),
                                                folded)
                                        .ifPresent(folds::add));
        return folds;
    }

    private Optional<Fold> fold(
            FrameOwner owner, String title, Set<StepId> steps, Set<StepId> folded) {
        var mine = new HashSet<StepId>();
        steps.stream()
                .filter(step -> document.indexOf(step) >= 0)
                .filter(folded::add)
                .forEach(mine::add);
        return mine.stream()
                .min(Comparator.comparingInt(document::indexOf))
                .map(lead -> new Fold(owner, title, lead, mine));
    }

    private String title(Scope.Branch branch) {
        String holder = document.step(branch.holder()).map(Step::title).orElse("");
        return switch (branch.side()) {
            case IF -> holder + " is true";
            case ELSE -> holder + " is false";
            case EACH -> "Each item of " + holder;
        };
    }

    private List<Frame> frames(List<Fold> folds) {
        var folded = new HashSet<FrameOwner>();
        folds.forEach(fold -> folded.add(fold.owner()));
        var frames = new ArrayList<Frame>();
        for (var each : branches().entrySet()) {
            var owner = new FrameOwner.OfBranch(each.getKey());
            boolean loop = each.getKey().side() == Side.EACH;
            if (!folded.contains(owner) && (loop || each.getValue().size() > 1)) {
                frames.add(new Frame(owner, title(each.getKey()), each.getValue(), 0, loop));
            }
        }
        for (Group group : sheet.groups()) {
            var owner = new FrameOwner.OfGroup(group.id());
            if (!folded.contains(owner)) {
                frames.add(new Frame(owner, group.title(), group.steps(), 0, true));
            }
        }
        return Frame.nested(frames);
    }

    /// The steps of every branch, with those of the branches in it.
    private Map<Scope.Branch, Set<StepId>> branches() {
        var scopes = new HashMap<StepId, Scope>();
        var found = new LinkedHashMap<Scope.Branch, Set<StepId>>();
        for (Step step : document.steps()) {
            if (step.scope() instanceof Scope.Branch) {
                scopes.put(step.id(), step.scope());
                Scope scope = step.scope();
                while (scope instanceof Scope.Branch branch) {
                    found.computeIfAbsent(branch, key -> new HashSet<>()).add(step.id());
                    scope = scopes.getOrDefault(branch.holder(), Scope.TOP);
                }
            }
        }
        return found;
    }
}
