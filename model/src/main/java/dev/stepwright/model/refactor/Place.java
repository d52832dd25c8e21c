package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place of the pipeline that a refactoring would change, or that a person should know of.
///
/// @param step the step it is in; empty for one of the pipeline itself
/// @param within the place below the step, or below the root
/// @param who the step, or that it is the pipeline
/// @param field the way to the place in it, as people read it
/// @param before what stands there
/// @param after what would
/// @param tick whether a person may leave it out
public record Place(
        Optional<StepId> step,
        Pointer within,
        String who,
        String field,
        String before,
        String after,
        Tick tick) {
    /// Whether a place is changed.
    public enum Tick {
        /// Always: without it the rest makes no sense.
        ALWAYS,
        /// Unless the person leaves it out.
        ON,
        /// Only when the person wants it: it may mean something else.
        OFF,
        /// Never; it is told because something follows for it.
        NOTE
    }

    /// What stands at the indexes that a person has chosen.
    static <T> List<T> chosen(List<T> all, Iterable<Integer> indexes) {
        var chosen = new ArrayList<T>();
        indexes.forEach(index -> chosen.add(all.get(index)));
        return chosen;
    }

    static Place of(
            Document document,
            Optional<StepId> step,
            Pointer within,
            String before,
            String after,
            Tick tick) {
        return new Place(
                step,
                within,
                step.flatMap(document::step).map(Step::title).orElse("The pipeline"),
                field(within),
                before,
                after,
                tick);
    }

    static Place of(Document document, Renaming.Place place) {
        return of(
                document,
                place.step(),
                place.within(),
                plain(place.before()),
                plain(place.after()),
                place.isCertain() ? Tick.ON : Tick.OFF);
    }

    /// A value as people read it in a line.
    static String plain(Json value) {
        return value instanceof JsonText text ? text.value() : value.text();
    }

    /// `/Arguments/ProcessingInputs/0/S3Input/S3Uri` as `ProcessingInputs[0].S3Input.S3Uri`; the
    /// inside of a function is left out.
    public static String field(Pointer place) {
        var out = new StringBuilder();
        for (String token : place.tokens()) {
            if (token.startsWith("Std:") || token.equals("Get")) {
                break;
            }
            if (token.equals("Arguments") && out.isEmpty()) {
                continue;
            }
            if (token.matches("\\d+")) {
                out.append('[').append(token).append(']');
            } else {
                out.append(out.isEmpty() ? "" : ".").append(token);
            }
        }
        return out.toString();
    }
}
