package dev.stepwright.model.fix;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import java.util.List;

/// One edit that puts a problem right.
///
/// @param title what it does, short enough to stand behind the problem: "Remove parameter"
/// @param safe whether it changes nothing but the mistake; all others guess or take away, and are
///     for a person to choose
/// @param edit what is done; undo says the title
public record Fix(String title, boolean safe, Edit edit) {
    static Fix safe(String title, Edit... edits) {
        return new Fix(title, true, new Many(title, List.of(edits)));
    }

    static Fix guess(String title, Edit... edits) {
        return new Fix(title, false, new Many(title, List.of(edits)));
    }
}
