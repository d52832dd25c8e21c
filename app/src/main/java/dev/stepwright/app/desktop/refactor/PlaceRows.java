package dev.stepwright.app.desktop.refactor;

import dev.stepwright.model.refactor.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The places of a refactoring as rows: what surely changes first, then what is offered, then what
/// is only told, each under its heading.
final class PlaceRows {
    /// A row of the list.
    sealed interface Row {
        record Heading(String text) implements Row {}

        /// @param index of the place in the preview
        record Line(int index, Place place) implements Row {}
    }

    private PlaceRows() {}

    static List<Row> of(List<Place> places) {
        var rows = new ArrayList<Row>();
        List<Integer> order =
                IntStream.range(0, places.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> group(places.get(i))))
                        .toList();
        int before = -1;
        for (int index : order) {
            int group = group(places.get(index));
            if (group != before
                    && (group > 0 || order.stream().anyMatch(i -> group(places.get(i)) > 0))) {
                rows.add(new Row.Heading(heading(group)));
            }
            before = group;
            rows.add(new Row.Line(index, places.get(index)));
        }
        return rows;
    }

    private static int group(Place place) {
        return switch (place.tick()) {
            case ALWAYS, ON -> 0;
            case OFF -> 1;
            case NOTE -> 2;
        };
    }

    private static String heading(int group) {
        return switch (group) {
            case 0 -> "Certain";
            case 1 -> "Perhaps";
            default -> "To be seen to afterwards";
        };
    }

    /// "3 of 4 places"
    static String count(List<Place> places, int chosen) {
        long all = places.stream().filter(place -> place.tick() != Place.Tick.NOTE).count();
        return chosen + " of " + all + (all == 1 ? " place" : " places");
    }
}
