package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// An object with known members, folded behind its label.
///
/// @param required whether the service asks for it
/// @param partly whether other members of it stand elsewhere in the form
/// @param choices of an object in which just one member may be: the members, with their labels;
///     empty for any other
/// @param value what stands there
/// @param inner the rows of its members, read when somebody looks
/// @param count how many of them hold a value
public record PartRow(
        Target target,
        String label,
        String help,
        boolean required,
        boolean partly,
        List<Choice> choices,
        Optional<Json> value,
        List<Row> inner,
        int count,
        List<Problem> problems)
        implements Row {
    /// A member of which there may be just one.
    public record Choice(String member, String label) {}

    /// The member that is there, of which there may be just one.
    public Optional<Choice> chosen() {
        return value.flatMap(Json::asObject).stream()
                .flatMap(object -> object.names().stream())
                .flatMap(name -> choices.stream().filter(each -> each.member().equals(name)))
                .findFirst();
    }

    /// What comes of choosing the member that is to be there: an empty one instead of the other.
    public Typed choose(Choice choice) {
        return chosen().filter(choice::equals).isPresent()
                ? Typed.NOTHING
                : new Typed.Change(
                        target.put(JsonObject.EMPTY.plus(choice.member(), JsonObject.EMPTY)));
    }

    /// Whether the whole object can be taken away here.
    public boolean isRemovable() {
        return value.isPresent() && !partly;
    }

    /// Takes the whole object away.
    public Typed remove() {
        return isRemovable() ? new Typed.Change(target.put(Optional.empty())) : Typed.NOTHING;
    }

    @Override
    public Optional<Json> nothingInIt() {
        return value.isPresent() ? Optional.empty() : Optional.of(JsonObject.EMPTY);
    }

    @Override
    public PartRow called(String other) {
        return new PartRow(
                target, other, help, required, partly, choices, value, inner, count, problems);
    }

    @Override
    public String toString() {
        return "PartRow[" + place() + "]";
    }
}
