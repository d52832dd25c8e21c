package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of objects, each called by one of its members.
///
/// @param nameKey the member that names an item; empty where none does
/// @param template what a new item is made of
/// @param items the items; one that is no object has no rows, only its JSON
public record ItemsRow(
        Target target,
        String label,
        String help,
        String nameKey,
        Json template,
        List<Item> items,
        List<Problem> problems)
        implements Row {
    /// One item.
    ///
    /// @param source the item as it is
    /// @param name what it is called: its own name, or its number where no member names one; empty
    ///     where it lacks its name
    /// @param nameRow the member that names it; of an item that is no object, its JSON; empty where
    ///     no member names one
    /// @param fields the rows that people fill in, the one that matters most first
    /// @param more its other members, read when somebody looks
    /// @param usedBy the names of the steps that use it
    public record Item(
            Pointer place,
            Json source,
            String name,
            Optional<ValueRow> nameRow,
            List<Row> fields,
            List<Row> more,
            List<String> usedBy) {
        List<Row> rows() {
            var rows = new ArrayList<>(fields);
            nameRow.ifPresent(rows::add);
            return rows;
        }

        /// What to call the item in a sentence.
        public String title() {
            return name.isEmpty() ? "(no name)" : name;
        }

        @Override
        public String toString() {
            return "Item[" + place + "]";
        }
    }

    @Override
    public Optional<Json> nothingInIt() {
        return items.isEmpty() ? Optional.of(JsonArray.EMPTY) : Optional.empty();
    }

    @Override
    public ItemsRow called(String other) {
        return new ItemsRow(target, other, help, nameKey, template, items, problems);
    }

    @Override
    public List<Row> inner() {
        return items.stream().flatMap(item -> item.rows().stream()).toList();
    }

    /// Looks into the other members of an item too, once a place below it is asked for.
    @Override
    public Optional<Row> at(Pointer wanted) {
        if (!wanted.startsWith(place())) {
            return Optional.empty();
        }
        for (Item item : items) {
            if (wanted.startsWith(item.place())) {
                for (List<Row> rows : List.of(item.rows(), item.more())) {
                    for (Row row : rows) {
                        Optional<Row> found = row.at(wanted);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
        }
        return Optional.of(this);
    }

    @Override
    public int count() {
        return items.size();
    }

    /// A new item with a name that is free.
    public Typed add() {
        JsonObject item =
                nameKey.isEmpty()
                        ? JsonObject.EMPTY
                        : JsonObject.EMPTY.plus(nameKey, Json.of(freeName()));
        for (var member : template.asObject().orElse(JsonObject.EMPTY).members()) {
            item = item.plus(member.name(), member.value());
        }
        return new Typed.Change(target.insert(items.size(), item));
    }

    private String freeName() {
        String word =
                switch (nameKey) {
                    case "ChannelName" -> items.isEmpty() ? "train" : "channel";
                    case "PropertyFileName" -> "report";
                    case "VariantName" -> "variant";
                    case "Key", "Name", "name" -> "name";
                    default ->
                            nameKey.replaceAll("Name$", "")
                                    .replaceAll("([a-z])([A-Z])", "$1-$2")
                                    .toLowerCase(java.util.Locale.ROOT);
                };
        for (int i = items.size() + 1; ; i++) {
            String name = items.isEmpty() ? word : word + "-" + i;
            if (items.stream().noneMatch(item -> item.name().equals(name))) {
                return name;
            }
        }
    }

    public Typed remove(int index) {
        Target gone = items.size() == 1 ? target : target.child(index);
        return new Typed.Change(gone.put(Optional.empty()));
    }

    /// Moves an item one place up or down.
    public Typed move(int index, int by) {
        int to = index + by;
        return to < 0 || to >= items.size()
                ? Typed.NOTHING
                : new Typed.Change(target.move(index, to, items.get(index).source()));
    }
}
