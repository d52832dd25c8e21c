package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.DependencyWires;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the commands of the canvas do.
final class Commands {
    private Commands() {}

    private static Gesture.Reaction stay(Effect... effects) {
        return Idle.HERE.stay(effects);
    }

    static Gesture.Reaction reaction(CanvasCommand command, CanvasModel model) {
        return switch (command) {
            case DELETE -> delete(model);
            case SELECT_ALL ->
                    select(Selection.of(model.scene().cards().stream().map(Card::id).toList()));
            case SELECT_NONE -> select(Selection.NONE);
            case SELECT_UPSTREAM -> select(Reach.upstream(model));
            case SELECT_DOWNSTREAM -> select(Reach.downstream(model));
            case SELECT_CONNECTED -> select(Reach.connected(model.selection(), model));
            case CONNECT -> connect(model);
            case DUPLICATE -> duplicate(model);
            case ADD -> stay(new Effect.Ask(QuickAdd.byKeyboard(model)));
        };
    }

    private static Gesture.Reaction select(Selection selection) {
        return stay(new Effect.Select(selection));
    }

    private static Gesture.Reaction say(String sentence, CanvasModel model) {
        return stay(new Effect.Say(Optional.of(Hint.info(sentence, model.middle()))));
    }

    static Gesture.Reaction align(Alignment alignment, CanvasModel model) {
        List<Card> cards = selected(model);
        return cards.size() < alignment.least()
                ? say(
                        alignment.least() == 2
                                ? "Select two steps or more to align them."
                                : "Select three steps or more to distribute them.",
                        model)
                : stay(new Effect.Perform(alignment.edit(cards, model)));
    }

    /// From left to right, and from top to bottom in a column.
    private static List<Card> selected(CanvasModel model) {
        return model.selection().steps().stream()
                .map(model::card)
                .distinct()
                .sorted(
                        Comparator.comparingDouble((Card card) -> card.bounds().x())
                                .thenComparingDouble(card -> card.bounds().y()))
                .toList();
    }

    private static Gesture.Reaction delete(CanvasModel model) {
        var edits = new ArrayList<Edit>();
        Optional<Wire> kept = Optional.empty();
        for (Wire wire : selectedWires(model)) {
            if (wire.kind() == WireKind.DATA) {
                kept = Optional.of(wire);
            } else {
                edits.addAll(without(wire, model));
            }
        }
        if (!model.selection().steps().isEmpty()) {
            edits.add(new RemoveSteps(model.selection().steps()));
        }
        SheetEdits.removal(model.document(), model.selection().notes()).ifPresent(edits::add);
        var effects = new ArrayList<Effect>();
        if (edits.size() == 1) {
            effects.add(new Effect.Perform(edits.getFirst()));
        } else if (!edits.isEmpty()) {
            effects.add(new Effect.Perform(new Many(edits.getLast().label(), edits)));
        }
        kept.ifPresent(
                wire ->
                        effects.add(
                                new Effect.Say(
                                        Optional.of(
                                                Hint.refused(
                                                        reason(wire, model),
                                                        middle(wire, model))))));
        return new Gesture.Reaction(Idle.HERE, effects);
    }

    /// The edits that take away what a wire stands for, in an order in which places stay right.
    static List<Edit> without(Wire wire, CanvasModel model) {
        return model.graph().into(wire.to().step()).reversed().stream()
                .filter(dependency -> DependencyWires.standsFor(wire, dependency))
                .<Edit>map(Disconnect::new)
                .toList();
    }

    /// Only wires whose ends both stay; the others go with their steps.
    private static List<Wire> selectedWires(CanvasModel model) {
        var found = new ArrayList<Wire>();
        for (Wire.Key key : model.selection().wires()) {
            StepId to = key.to().step();
            if (!model.selection().has(to) && !model.selection().has(key.from().step())) {
                model.scene().wiresOf(to).stream()
                        .filter(wire -> wire.key().equals(key))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// Why a data wire cannot be taken away.
    static String reason(Wire wire, CanvasModel model) {
        String to = model.name(wire.to().step());
        String from = model.name(wire.from().step());
        return to
                + " uses "
                + from
                + (wire.details().isEmpty() ? "" : " (" + wire.details().getFirst() + ")")
                + ". Put another value there, and the wire goes with the reference.";
    }

    private static Point middle(Wire wire, CanvasModel model) {
        Rect bounds = model.scene().route(wire).bounds();
        return model.camera().toScreen(bounds.center());
    }

    private static Gesture.Reaction connect(CanvasModel model) {
        List<Card> cards = selected(model);
        if (cards.size() < 2) {
            return say("Select two steps or more to connect them.", model);
        }
        Optional<String> refusal =
                cards.stream()
                        .flatMap(card -> Folded.refusal(card.id(), model).stream())
                        .findFirst();
        if (refusal.isPresent()) {
            return say(refusal.get(), model);
        }
        var edits = new ArrayList<Edit>();
        for (int i = 1; i < cards.size(); i++) {
            edits.add(new Connect(cards.get(i - 1).id(), cards.get(i).id()));
        }
        return stay(
                new Effect.Perform(
                        edits.size() == 1
                                ? edits.getFirst()
                                : new Many("Connect " + cards.size() + " steps", edits)));
    }

    private static Gesture.Reaction duplicate(CanvasModel model) {
        return Copies.of(model)
                .map(edit -> stay(new Effect.Perform(edit)))
                .orElseGet(() -> say("Select a step to duplicate it.", model));
    }
}
