package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A change of several places that is shown before it is made, and that is one edit when it is.
///
/// It belongs to the document it was made for; when that changes, another one is made.
public interface Refactoring {
    /// The one word that a person types for it, such as the new name.
    ///
    /// @param label what the field is called
    /// @param initial what stands in it at first
    record Input(String label, String initial) {}

    /// What would come of it.
    ///
    /// @param places in the order of the definition
    /// @param hindrance why it cannot be done; empty when it can
    /// @param choose makes the edit of the chosen places, by their indexes
    record Preview(
            List<Place> places, Optional<String> hindrance, Function<Set<Integer>, Edit> choose) {
        public Preview {
            places = List.copyOf(places);
        }

        /// The edit with the places that are ticked at first.
        public Edit edit() {
            var ticked = new java.util.TreeSet<Integer>();
            for (int i = 0; i < places.size(); i++) {
                Place.Tick tick = places.get(i).tick();
                if (tick == Place.Tick.ALWAYS || tick == Place.Tick.ON) {
                    ticked.add(i);
                }
            }
            return choose.apply(ticked);
        }
    }

    /// What it is, such as "Rename Train".
    String title();

    /// One sentence on what happens.
    String words();

    /// What the button says.
    String action();

    /// What a person types for it; empty when there is nothing to type.
    default Optional<Input> input() {
        return Optional.empty();
    }

    /// What would come of it with what was typed.
    Preview preview(String typed);
}
