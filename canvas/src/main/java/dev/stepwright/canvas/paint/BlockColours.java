package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The one colour that a card has where it is too small for more: selection before status before
/// problem before type.
final class BlockColours {
    private static final int QUIET = 0;
    private static final int TOLD = 1;
    private static final int WRONG = 2;
    private static final int SELECTED = 3;

    private BlockColours() {}

    static Colour of(Card card, PaintState state, Palette palette) {
        return told(card, state, palette).orElseGet(() -> palette.of(card.role()));
    }

    /// The same for the minimap, where the type is of no interest.
    static Colour quiet(Card card, PaintState state, Palette palette) {
        return told(card, state, palette).orElse(palette.textThird());
    }

    /// Cards by how much there is to tell of them: nothing; that something happened or is doubtful;
    /// that something is wrong; that they are selected.
    static List<List<Card>> byWeight(Collection<Card> cards, PaintState state) {
        List<List<Card>> weights = new ArrayList<>();
        for (int i = 0; i <= SELECTED; i++) {
            weights.add(new ArrayList<>());
        }
        for (Card card : cards) {
            weights.get(weight(card, state)).add(card);
        }
        return weights;
    }

    private static int weight(Card card, PaintState state) {
        if (state.selection().contains(card.id())) {
            return SELECTED;
        }
        Status status = state.look(card.id()).status();
        if (status != Status.IDLE) {
            return status == Status.FAILED ? WRONG : status.isPale() ? QUIET : TOLD;
        }
        return worst(card, state)
                .map(worst -> worst == Severity.ERROR ? WRONG : TOLD)
                .orElse(QUIET);
    }

    private static Optional<Severity> worst(Card card, PaintState state) {
        Badges badges = state.problems().getOrDefault(card.id(), card.badges());
        return badges.worst().filter(worst -> worst != Severity.INFO);
    }

    private static Optional<Colour> told(Card card, PaintState state, Palette palette) {
        if (state.selection().contains(card.id())) {
            return Optional.of(palette.accent());
        }
        Status status = state.look(card.id()).status();
        if (status != Status.IDLE) {
            return Optional.of(palette.of(status));
        }
        return worst(card, state).map(palette::of);
    }
}
