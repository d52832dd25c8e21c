package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The steps of a tree in which a few changed where they are, and none came, went or moved: what
/// nearly every edit makes. All others are passed by without being looked into, as somebody waits
/// for the edit and there may be ten thousand of them.
final class InPlace {
    private static final int FEW = 8;

    /// @param isRenamed whether one of them has another name
    record Found(List<Step> steps, boolean isRenamed) {}

    private record Pair(Json was, JsonObject is) {}

    private final List<Pair> pairs = new ArrayList<>();

    private InPlace() {}

    /// @return empty where it is not so, or where it cannot be told at once
    static Optional<Found> of(JsonObject before, List<Step> steps, JsonObject changed) {
        var found = new InPlace();
        return found.differ(before.array("Steps"), changed.array("Steps"))
                ? found.in(steps)
                : Optional.empty();
    }

    /// Notes the entries that differ, each before those it holds; false when they are too many or
    /// not the same steps.
    private boolean differ(Optional<JsonArray> before, Optional<JsonArray> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        JsonArray was = before.get();
        JsonArray is = after.get();
        if (was == is) {
            return true;
        }
        int size = was.size();
        if (size != is.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (was.get(i) != is.get(i) && !differ(was.get(i), is.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean differ(Json was, Json is) {
        if (pairs.size() == FEW
                || !(was instanceof JsonObject old)
                || !(is instanceof JsonObject now)) {
            return false;
        }
        String type = old.text("Type").orElse("");
        if (!type.equals(now.text("Type").orElse(""))) {
            return false;
        }
        pairs.add(new Pair(old, now));
        for (Side side : Side.of(type)) {
            if (!differ(held(old, side), held(now, side))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<JsonArray> held(JsonObject step, Side side) {
        return step.object("Arguments").flatMap(arguments -> arguments.array(side.key()));
    }

    /// A node may stand at two places, of which one changed; then this does not know which. When
    /// more than one has another name, they could be steps that changed places.
    private Optional<Found> in(List<Step> steps) {
        var now = new ArrayList<>(steps);
        int next = 0;
        int renamed = 0;
        for (int i = 0; i < now.size(); i++) {
            Step was = now.get(i);
            int pair = pairOf(was.source());
            if (pair >= 0) {
                if (pair != next) {
                    return Optional.empty();
                }
                Step is = Step.lift(was.id(), was.scope(), pairs.get(next++).is());
                renamed += is.name().equals(was.name()) ? 0 : 1;
                now.set(i, is);
            }
        }
        return next == pairs.size() && renamed <= 1
                ? Optional.of(new Found(Collections.unmodifiableList(now), renamed == 1))
                : Optional.empty();
    }

    private int pairOf(Json node) {
        for (int k = 0; k < pairs.size(); k++) {
            if (pairs.get(k).was() == node) {
                return k;
            }
        }
        return -1;
    }
}
