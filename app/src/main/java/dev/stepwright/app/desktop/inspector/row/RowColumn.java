package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Rows below one another; when they are shown anew, those that are still the same keep their
/// controls.
final class RowColumn extends VBox {
    private final List<RowView<?>> views = new ArrayList<>();
    private final Function<RowView<?>, Node> line;
    private final FormPort form;

    /// @param line what stands around a view
    RowColumn(double spacing, FormPort form, Function<RowView<?>, Node> line) {
        super(spacing);
        this.form = form;
        this.line = line;
    }

    void show(List<? extends Row> rows, boolean labelled) {
        int kept = 0;
        while (kept < rows.size() && kept < views.size() && views.get(kept).show(rows.get(kept))) {
            kept++;
        }
        views.subList(kept, views.size()).clear();
        getChildren().remove(kept, getChildren().size());
        for (Row row : rows.subList(kept, rows.size())) {
            RowView<?> view = RowView.of(row, form, labelled);
            views.add(view);
            getChildren().add(line.apply(view));
        }
    }

    int indexOf(RowView<?> view) {
        return views.indexOf(view);
    }

    boolean focus(Pointer place) {
        return views.stream().anyMatch(view -> view.focus(place));
    }

    void commit() {
        List.copyOf(views).forEach(RowView::commit);
    }
}
