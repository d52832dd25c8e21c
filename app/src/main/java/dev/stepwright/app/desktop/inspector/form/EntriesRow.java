package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// A map of the user's own keys.
///
/// @param entry what a value may be
public record EntriesRow(
        Target target,
        String label,
        String help,
        ValueRow.Sort entry,
        List<ValueRow> inner,
        List<Problem> problems)
        implements Row {
    @Override
    public Optional<Json> nothingInIt() {
        return inner.isEmpty() ? Optional.of(JsonObject.EMPTY) : Optional.empty();
    }

    @Override
    public EntriesRow called(String other) {
        return new EntriesRow(target, other, help, entry, inner, problems);
    }

    @Override
    public int count() {
        return inner.size();
    }

    /// What comes of a new key being typed; its value is an empty text at first.
    public Typed add(String key) {
        if (key.isBlank()) {
            return Typed.NOTHING;
        }
        return has(key) ? taken(key) : new Typed.Change(target.child(key).put(Json.of("")));
    }

    /// What comes of another key being typed over one.
    public Typed rename(ValueRow entry, String key) {
        if (key.equals(entry.label())) {
            return Typed.NOTHING;
        }
        if (key.isBlank()) {
            return new Typed.Refused("An entry needs a name.");
        }
        return has(key) ? taken(key) : new Typed.Change(entry.target().renamed(key));
    }

    public Typed remove(ValueRow entry) {
        return new Typed.Change(entry.target().put(Optional.empty()));
    }

    private boolean has(String key) {
        return inner.stream().anyMatch(entry -> entry.label().equals(key));
    }

    private static Typed taken(String key) {
        return new Typed.Refused("There is already an entry called “" + key + "”.");
    }
}
