package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Moves steps, with all that they hold, to the end of another scope: into a branch, out of it, or
/// to the other side.
public record MoveToScope(List<StepId> steps, Scope scope) implements Edit {
    public MoveToScope {
        steps = List.copyOf(steps);
    }

    @Override
    public String label() {
        return switch (scope) {
            case Scope.Top _ -> "Move out of branch";
            case Scope.Branch(_, Side side) ->
                    side == Side.EACH ? "Move into loop" : "Move into branch";
        };
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<String> blocked = Edit.blocked(document, scope);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        Document moved = document;
        for (StepId id : steps) {
            Optional<Step> step = moved.step(id);
            if (step.isEmpty()) {
                return Edit.gone();
            }
            if (step.get().scope().equals(scope)) {
                continue;
            }
            if (scope instanceof Scope.Branch(StepId holder, _) && isWithin(moved, holder, id)) {
                String name = step.get().title();
                return new Outcome.Refused(name + " cannot be moved into itself.");
            }
            JsonEdits edits = Edit.edits(moved);
            Json root =
                    edits.move(
                            moved.root(), moved.pointer(id), listOf(moved), Integer.MAX_VALUE - 1);
            moved = moved.withRoot(root);
        }
        return new Outcome.Done(moved);
    }

    private Pointer listOf(Document document) {
        return document.list(scope);
    }

    /// Whether a step is the other one or lies inside it.
    private static boolean isWithin(Document document, StepId inner, StepId outer) {
        Optional<Step> at = document.step(inner);
        while (at.isPresent()) {
            if (at.get().id().equals(outer)) {
                return true;
            }
            at =
                    at.get().scope() instanceof Scope.Branch(StepId holder, _)
                            ? document.step(holder)
                            : Optional.empty();
        }
        return false;
    }
}
