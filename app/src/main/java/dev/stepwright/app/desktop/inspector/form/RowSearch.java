package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the fields of a form by typed words, however deep they are folded away.
///
/// A word may be part of a label, or of a member's name as the definition spells it. What holds
/// fields is found by its own label, and then shown whole.
final class RowSearch {
    private static final int MOST = 40;
    private static final int DEEPEST = 9;

    private final List<String> words;
    private final List<Row> found = new ArrayList<>();

    private RowSearch(String typed) {
        words =
                List.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s.›/]+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /// The rows that match, each labelled with what holds it.
    static List<Row> find(List<Group> groups, String typed) {
        var search = new RowSearch(typed);
        if (search.words.isEmpty()) {
            return List.of();
        }
        for (Group group : groups) {
            for (Row row : group.rows()) {
                search.look(row, "", "", 0);
            }
        }
        return List.copyOf(search.found);
    }

    /// @param above the labels of what holds the row
    /// @param known those labels and the members' names, in small letters
    private void look(Row row, String above, String known, int depth) {
        if (found.size() >= MOST || depth > DEEPEST || row instanceof TogetherRow) {
            return;
        }
        String label = above.isEmpty() ? row.label() : above + " › " + row.label();
        String names = known + " " + (row.label() + " " + member(row)).toLowerCase(Locale.ROOT);
        if (words.stream().allMatch(names::contains) && own(row)) {
            found.add(row.called(label));
            return;
        }
        switch (row) {
            case PartRow part -> part.inner().forEach(each -> look(each, label, names, depth + 1));
            case ItemsRow items -> {
                for (ItemsRow.Item item : items.items()) {
                    String named = label + " " + item.title();
                    String inside = names + " " + item.title().toLowerCase(Locale.ROOT);
                    item.rows().forEach(each -> look(each, named, inside, depth + 1));
                    item.more().forEach(each -> look(each, named, inside, depth + 1));
                }
            }
            default -> {}
        }
    }

    /// Whether the row itself, not only what holds it, has one of the words.
    private boolean own(Row row) {
        String name = (row.label() + " " + member(row)).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(name::contains);
    }

    private static String member(Row row) {
        return row.place().isRoot() ? "" : row.place().last();
    }
}
