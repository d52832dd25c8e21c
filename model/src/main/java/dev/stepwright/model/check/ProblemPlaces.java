package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// Says where in the text the problems of a document are: made once, asked for many.
public final class ProblemPlaces {
    /// Where a problem is.
    ///
    /// @param pointer the place of the value in the definition; it exists
    /// @param line from 1
    /// @param column from 1
    /// @param step the name of the step; empty where there is none, or it has none
    public record Place(Pointer pointer, int line, int column, Optional<String> step) {}

    private final Document document;
    private final Places places;

    private ProblemPlaces(Document document) {
        this.document = document;
        this.places = Places.of(document.file());
    }

    public static ProblemPlaces of(Document document) {
        return new ProblemPlaces(document);
    }

    /// The place of a problem; of something that is missing, the nearest place around it.
    public Place of(Problem problem) {
        Pointer pointer = existing(problem.location().in(document));
        Places.Place at = places.of(pointer);
        Optional<String> step =
                problem.location()
                        .step()
                        .flatMap(document::step)
                        .map(Step::name)
                        .filter(name -> !name.isEmpty());
        return new Place(pointer, at.line(), at.column(), step);
    }

    private Pointer existing(Pointer wanted) {
        Pointer pointer = wanted;
        Json root = document.root();
        while (!pointer.isRoot() && root.at(pointer).isEmpty()) {
            pointer = pointer.parent();
        }
        return pointer;
    }
}
