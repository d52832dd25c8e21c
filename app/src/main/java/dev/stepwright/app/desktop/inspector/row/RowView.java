package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ConditionsRow;
import dev.stepwright.app.desktop.inspector.form.EntriesRow;
import dev.stepwright.app.desktop.inspector.form.ItemsRow;
import dev.stepwright.app.desktop.inspector.form.PartRow;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.TogetherRow;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValuesRow;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The control of one row. It is kept while the same row is shown anew, so the caret stays where it
/// is.
public abstract sealed class RowView<R extends Row>
        permits ValueView,
                EntriesView,
                ValuesView,
                ItemsView,
                PartView,
                ConditionsView,
                TogetherView {

    /// How a row that holds others takes one more.
    ///
    /// @param title what the button says
    /// @param run gets the node below which something may be offered
    public record Add(String title, java.util.function.Consumer<Node> run) {}

    private final Class<R> kind;
    private R row;

    RowView(Class<R> kind, R row) {
        this.kind = kind;
        this.row = row;
    }

    /// The control for a row.
    public static RowView<?> of(Row row, FormPort form, boolean labelled) {
        return switch (row) {
            case ValueRow value -> new ValueView(value, form, labelled);
            case EntriesRow entries -> new EntriesView(entries, form);
            case ValuesRow values -> new ValuesView(values, form);
            case ItemsRow items -> new ItemsView(items, form);
            case PartRow part -> new PartView(part, form);
            case TogetherRow together -> new TogetherView(together);
            case ConditionsRow conditions -> new ConditionsView(conditions, form);
        };
    }

    public abstract Region node();

    /// The lines about what is wrong, which are no longer in its column then; see
    /// [FieldRow#troublesApart()].
    List<Node> troublesApart() {
        return List.of();
    }

    /// Shows the row as it is now.
    abstract void refresh();

    /// Puts the focus into the field of a place; false when it is not here.
    public abstract boolean focus(Pointer place);

    /// Takes what is being typed as it is.
    public abstract void commit();

    /// How one more is added, for rows that hold others.
    public Optional<Add> add() {
        return Optional.empty();
    }

    R row() {
        return row;
    }

    /// Shows a row anew if it is the one this was made for; false when another view is needed.
    public final boolean show(Row changed) {
        if (!kind.isInstance(changed) || !changed.place().equals(row.place())) {
            return false;
        }
        row = kind.cast(changed);
        refresh();
        return true;
    }
}
