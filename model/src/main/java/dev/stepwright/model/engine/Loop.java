package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The body of a ForEach step while it runs: one round for each item.
///
/// The steps of a round run one after another; several rounds run side by side, as many as
/// `MaxConcurrency` allows. Callback steps in a body answer by themselves.
final class Loop {
    /// The run of the body for one item.
    ///
    /// @param item the item
    /// @param instances the steps of the body that have started in this round, by name
    record Round(int index, Json item, Map<String, StepState> instances) {}

    private final List<Step> body;
    private final List<Round> rounds = new ArrayList<>();
    private final int limit;
    private int begun;
    private int ended;
    private int selected;

    Loop(List<Step> body, List<Json> items, int limit) {
        this.body = body;
        this.limit = limit;
        for (Json item : items) {
            rounds.add(new Round(rounds.size(), item, new HashMap<>()));
        }
    }

    List<Round> rounds() {
        return rounds;
    }

    /// The rounds that can begin now.
    List<Round> next() {
        var ready = new ArrayList<Round>();
        while (begun < rounds.size() && begun - ended < limit) {
            ready.add(rounds.get(begun++));
        }
        return ready;
    }

    /// The next step of a round; empty when the round has ended.
    Optional<Step> step(Round round) {
        int at = round.instances.size();
        return at < body.size() ? Optional.of(body.get(at)) : Optional.empty();
    }

    void roundEnded() {
        ended++;
    }

    boolean isOver() {
        return ended == rounds.size();
    }

    void select(int index) {
        selected = index;
    }

    int selected() {
        return selected;
    }

    JsonObject summary() {
        int steps = rounds.size() * body.size();
        return JsonObject.EMPTY
                .plus("Status", Json.of("Succeeded"))
                .plus("InputItemCount", number(rounds.size()))
                .plus("TotalStepCount", number(steps))
                .plus("SucceededStepCount", number(steps))
                .plus("FailedStepCount", number(0))
                .plus("StoppedStepCount", number(0));
    }

    private static JsonNumber number(int count) {
        return new JsonNumber(Integer.toString(count));
    }
}
