package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Sheet;

/// Changes what the drawing has besides the places of its cards: notes, groups, how wires are led.
///
/// @param sheet as it is to be
/// @param nudge whether it is one of many small steps, which are one to the person
public record SetSheet(String label, Sheet sheet, boolean nudge) implements Edit {
    public SetSheet(String label, Sheet sheet) {
        this(label, sheet, false);
    }

    @Override
    public Outcome applyTo(Document document) {
        return new Outcome.Done(document.withLayout(document.layout().withSheet(sheet)));
    }

    @Override
    public boolean mergesWith(Edit next) {
        return nudge && next instanceof SetSheet other && other.nudge && label.equals(other.label);
    }
}
