package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of objects, each called by one of its members.
///
/// @param nameKey the member that names an item
/// @param template what a new item is made of
/// @param items the items; one that is no object has no rows, only its JSON
public record ItemsRow(
        StepId step,
        Pointer place,
        String label,
        String help,
        String nameKey,
        Json template,
        List<Item> items,
        List<Problem> problems)
        implements Row {
    /// One item.
    ///
    /// @param name what it is called, empty where it has no name
    /// @param nameRow the member that names it; of an item that is no object, its JSON
    /// @param fields its other rows, the one that matters most first
    /// @param usedBy the names of the steps that use it
    public record Item(
            Pointer place,
            String name,
            ValueRow nameRow,
            List<ValueRow> fields,
            List<String> usedBy) {
        List<ValueRow> rows() {
            var rows = new ArrayList<>(fields);
            rows.add(nameRow);
            return rows;
        }

        /// What to call the item in a sentence.
        public String title() {
            return name.isEmpty() ? "(no name)" : name;
        }
    }

    @Override
    public Target target() {
        return new Target.InStep(step, place);
    }

    @Override
    public List<ValueRow> inner() {
        return items.stream().flatMap(item -> item.rows().stream()).toList();
    }

    @Override
    public int count() {
        return items.size();
    }

    /// A new item with a name that is free.
    public Typed add() {
        Json item = JsonObject.EMPTY.plus(nameKey, Json.of(freeName()));
        for (var member : template.asObject().orElse(JsonObject.EMPTY).members()) {
            item = ((JsonObject) item).plus(member.name(), member.value());
        }
        return new Typed.Change(new InsertValue(step, place, items.size(), item));
    }

    private String freeName() {
        String word =
                switch (nameKey) {
                    case "ChannelName" -> items.isEmpty() ? "train" : "channel";
                    case "InputName" -> "input";
                    case "PropertyFileName" -> "report";
                    default -> "output";
                };
        for (int i = items.size() + 1; ; i++) {
            String name = items.isEmpty() ? word : word + "-" + i;
            if (items.stream().noneMatch(item -> item.name().equals(name))) {
                return name;
            }
        }
    }

    public Typed remove(int index) {
        return new Typed.Change(
                new SetValue(
                        step, items.size() == 1 ? place : place.child(index), Optional.empty()));
    }
}
