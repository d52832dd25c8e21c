package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// Several edits that are one to the person: all are done, or none.
public record Many(String label, List<Edit> edits) implements Edit {
    public Many {
        edits = List.copyOf(edits);
    }

    @Override
    public Outcome applyTo(Document document) {
        Document now = document;
        for (Edit edit : edits) {
            switch (edit.applyTo(now)) {
                case Outcome.Done(Document changed) -> now = changed;
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Outcome.Done(now);
    }
}
