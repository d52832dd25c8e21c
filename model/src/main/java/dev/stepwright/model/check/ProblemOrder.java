package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Problems in the order of their places in the text; those of one place by severity and rule.
public final class ProblemOrder {
    private record Placed(Problem problem, int[] way) {}

    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::way, Arrays::compare)
                    .thenComparing(placed -> placed.problem().severity())
                    .thenComparing(placed -> placed.problem().rule())
                    .thenComparing(placed -> placed.problem().message());

    private ProblemOrder() {}

    public static List<Problem> sorted(List<Problem> problems, Document document) {
        var placed = new ArrayList<Placed>(problems.size());
        for (Problem problem : problems) {
            placed.add(new Placed(problem, way(document.root(), problem.location().in(document))));
        }
        placed.sort(ORDER);
        return placed.stream().map(Placed::problem).toList();
    }

    /// The indexes of the members and elements on the way to a place.
    private static int[] way(Json root, Pointer place) {
        int[] way = new int[place.tokens().size()];
        Json node = root;
        for (int i = 0; i < way.length; i++) {
            String token = place.tokens().get(i);
            int index = -1;
            switch (node) {
                case JsonObject object -> index = object.names().indexOf(token);
                case JsonArray array -> index = Integer.parseInt(token);
                default -> {}
            }
            if (index < 0) {
                return Arrays.copyOf(way, i);
            }
            way[i] = index;
            node =
                    node instanceof JsonObject object
                            ? object.members().get(index).value()
                            : ((JsonArray) node).get(index);
        }
        return way;
    }
}
