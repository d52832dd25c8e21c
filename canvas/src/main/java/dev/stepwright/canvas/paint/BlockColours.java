package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Severity;
import java.util.Optional;

/// The one colour that a card has where it is too small for more: selection before status before
/// problem before type.
final class BlockColours {
    private BlockColours() {}

    static Colour of(Card card, PaintState state, Palette palette) {
        return told(card, state, palette).orElseGet(() -> palette.of(card.role()));
    }

    /// The same for the minimap, where the type is of no interest.
    static Colour quiet(Card card, PaintState state, Palette palette) {
        return told(card, state, palette).orElse(palette.textThird());
    }

    private static Optional<Colour> told(Card card, PaintState state, Palette palette) {
        if (state.selection().contains(card.id())) {
            return Optional.of(palette.accent());
        }
        Status status = state.look(card.id()).status();
        if (status != Status.IDLE) {
            return Optional.of(palette.of(status));
        }
        Badges badges = state.problems().getOrDefault(card.id(), card.badges());
        return badges.worst().filter(worst -> worst != Severity.INFO).map(palette::of);
    }
}
