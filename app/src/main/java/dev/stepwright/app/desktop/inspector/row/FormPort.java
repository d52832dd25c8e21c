package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValueText;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.fix.Fix;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What a row needs of the form around it.
public interface FormPort {
    /// Performs what was typed; the reason when it was refused.
    Optional<String> perform(Typed typed);

    /// Takes the last edit of the document back, or makes it again.
    void undo(boolean again);

    /// Puts the focus into the field of a place.
    void focus(Pointer place);

    /// What would put a problem right.
    Optional<Fix> cure(Problem problem);

    /// What can stand in a field.
    ReferencePicker picker(ValueRow row);

    /// Opens the list in which people look the value of a field up.
    void lookUp(Region below, ValueRow row, Consumer<String> onChosen);

    /// What a parameter is by default.
    Optional<Json> parameterDefault(String name);

    /// The value at a place of the step that is shown.
    Optional<Json> at(Pointer place);

    /// Whether somebody unfolded what stands at a place of such a thing.
    boolean isUnfolded(Pointer place);

    /// Remembers that somebody did, or folded it again.
    void unfold(Pointer place, boolean unfolded);

    /// Whether a word begins a reference: a root of references, or the name of a step.
    boolean begins(String word);

    /// What a value will be when the pipeline runs, as far as it is known now.
    Optional<ValueKind> kind(Json value);

    /// Where a reference leads, in words, and what the field held in the execution that is looked
    /// at.
    String explain(ValueText.Part.Link link, ValueRow row);

    /// Goes to the step that a reference leads to, if it leads to one.
    void follow(ValueText.Part.Link link);
}
