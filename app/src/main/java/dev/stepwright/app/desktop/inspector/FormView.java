package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.row.FormPort;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The groups of a form, the open ones first, the folded ones below.
///
/// What a person unfolded stays unfolded when another step of the kind is looked at.
final class FormView {
    private final FormPort form;
    private final VBox troubles = new VBox(4);
    private final VBox open = new VBox(14);
    private final VBox folded = new VBox();
    private final VBox result = new VBox();
    private final VBox above = new VBox();
    private final SearchField search = new SearchField("Find a field");
    private Function<String, Group> find = _ -> new Group("", false, 0, List.of());
    private Optional<GroupView> found = Optional.empty();
    private final ScrollPane body;
    private final Region node;
    private final Map<String, Boolean> unfolded = new HashMap<>();
    private List<GroupView> groups = new ArrayList<>();
    private final Growing growing = new Growing();

    FormView(FormPort form) {
        this.form = form;
        body = InspectorPane.body(troubles, open, folded);
        node = body;
    }

    /// A form in which fields are found by typing, with a way to all that it does not show.
    ///
    /// @param top what stands above its groups
    /// @param find the fields that typed words name
    FormView(FormPort form, Node top, Function<String, Group> find, Runnable onJson) {
        this.form = form;
        this.find = find;
        search.textProperty().subscribe((_, typed) -> searched(typed));
        search.getStyleClass().add("form-search");
        var link = Buttons.link("Edit the whole step as JSON", onJson);
        VBox.setMargin(link, new Insets(0, 0, 0, -2));
        body = InspectorPane.body(troubles, result, above, open, folded, link);
        above.getChildren().add(top);
        var head = new StackPane(search);
        head.getStyleClass().add("field-search");
        node = new VBox(head, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        show(result, false);
    }

    Region node() {
        return node;
    }

    /// Puts the focus into the field that finds fields.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void searched(String typed) {
        boolean searching = !typed.isBlank();
        found.ifPresent(GroupView::commit);
        found = searching ? Optional.of(new GroupView(find.apply(typed), form)) : Optional.empty();
        result.getChildren().setAll(found.map(GroupView::node).stream().toList());
        show(result, searching);
        show(open, !searching && !open.getChildren().isEmpty());
        show(folded, !searching);
        above.setVisible(!searching);
        above.setManaged(!searching);
    }

    private static void show(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    /// Shows the form of another thing, all of it at once.
    void show(List<Group> shown, List<Problem> problems) {
        make(shown);
        arrange();
        troubles(problems);
    }

    /// Shows the form of another thing, one group in each of the next frames.
    void grow(List<Group> shown, List<Problem> problems) {
        make(shown);
        open.getChildren().clear();
        folded.getChildren().clear();
        var parts = new ArrayList<Runnable>();
        for (Node group : nodes(false)) {
            parts.add(
                    () -> {
                        open.getChildren().add(group);
                        show(open, found.isEmpty());
                    });
        }
        parts.add(this::addFolded);
        growing.begin(parts);
        troubles(problems);
    }

    private void make(List<Group> shown) {
        remember();
        var made = new ArrayList<GroupView>();
        for (Group group : shown) {
            made.add(new GroupView(group, form));
        }
        groups = made;
        search.clear();
        body.setVvalue(0);
    }

    /// Shows the form of another thing of the same kind, when nobody is at work in this one.
    void showOther(List<Group> shown, List<Problem> problems) {
        remember();
        search.clear();
        replace(shown, GroupView::showOther);
        body.setVvalue(0);
        troubles(problems);
    }

    /// Makes the groups that cannot be shown in the view that is there.
    private void replace(List<Group> shown, BiPredicate<GroupView, Group> reuse) {
        boolean changed = shown.size() != groups.size();
        var next = new ArrayList<GroupView>();
        for (int i = 0; i < shown.size(); i++) {
            boolean kept = i < groups.size() && reuse.test(groups.get(i), shown.get(i));
            next.add(kept ? groups.get(i) : new GroupView(shown.get(i), form));
            changed |= !kept;
        }
        groups = next;
        if (changed) {
            arrange();
        }
    }

    /// Shows the same thing as it is now.
    void refresh(List<Group> shown, List<Problem> problems) {
        remember();
        replace(shown, GroupView::show);
        if (found.isPresent() && !found.get().show(find.apply(search.getText()))) {
            searched(search.getText());
        }
        troubles(problems);
    }

    private void arrange() {
        open.getChildren().setAll(nodes(false));
        addFolded();
    }

    private void addFolded() {
        folded.getChildren().setAll(nodes(true));
        for (GroupView group : groups) {
            if (group.group().folded()) {
                group.open(unfolded.getOrDefault(group.group().title(), false));
            }
        }
    }

    private List<Node> nodes(boolean fold) {
        return groups.stream()
                .filter(group -> group.group().folded() == fold)
                .map(group -> (Node) group.node())
                .toList();
    }

    /// Keeps which groups stand open.
    private void remember() {
        growing.finish();
        for (GroupView group : groups) {
            if (group.group().folded()) {
                unfolded.put(group.group().title(), group.isOpen());
            }
        }
    }

    private void troubles(List<Problem> problems) {
        troubles.getChildren()
                .setAll(
                        problems.stream()
                                .map(
                                        problem ->
                                                Texts.wrapped(
                                                        "This step " + problem.message(),
                                                        "tiny",
                                                        problem.isError()
                                                                ? "error-text"
                                                                : "warning-text"))
                                .toList());
        troubles.setVisible(!problems.isEmpty());
        troubles.setManaged(!problems.isEmpty());
        show(open, found.isEmpty() && !open.getChildren().isEmpty());
    }

    /// Puts the focus into the field of a place and brings it into sight.
    ///
    /// A place with fields of its own below it is one of those; what only "all other members" hold
    /// is found there at last.
    boolean focus(Pointer place) {
        growing.finish();
        search.clear();
        return focusIn(group -> !group.isRest() && group.focus(place))
                || focusIn(group -> !group.isRest() && group.focusBelow(place))
                || focusIn(group -> group.focus(place));
    }

    private boolean focusIn(Predicate<GroupView> focused) {
        for (GroupView group : groups) {
            if (focused.test(group)) {
                Platform.runLater(() -> reveal(group.node()));
                return true;
            }
        }
        return false;
    }

    private void reveal(Node fallback) {
        Node target = body.getScene() == null ? null : body.getScene().getFocusOwner();
        Node seen = target == null ? fallback : target;
        Node content = body.getContent();
        Bounds bounds = content.sceneToLocal(seen.localToScene(seen.getBoundsInLocal()));
        double height =
                content.getBoundsInLocal().getHeight() - body.getViewportBounds().getHeight();
        if (height > 0) {
            double top = body.getVvalue() * height;
            boolean hidden =
                    bounds.getMinY() < top + 20
                            || bounds.getMaxY() > top + body.getViewportBounds().getHeight() - 20;
            if (hidden) {
                body.setVvalue(Math.clamp((bounds.getMinY() - 80) / height, 0, 1));
            }
        }
    }

    void commit() {
        found.ifPresent(GroupView::commit);
        groups.forEach(GroupView::commit);
    }
}
