package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.row.FormPort;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The groups of a form, the open ones first, the folded ones below.
///
/// What a person unfolded stays unfolded when another step of the kind is looked at.
final class FormView {
    private final FormPort form;
    private final VBox troubles = new VBox(4);
    private final VBox open = new VBox(14);
    private final VBox folded = new VBox();
    private final ScrollPane node;
    private final Map<String, Boolean> unfolded = new HashMap<>();
    private List<GroupView> groups = new ArrayList<>();

    FormView(FormPort form) {
        this.form = form;
        node = InspectorPane.body(troubles, open, folded);
    }

    /// A form with a way to all that it does not show.
    ///
    /// @param top what stands above its groups
    FormView(FormPort form, Node top, Runnable onJson) {
        this.form = form;
        var link = Buttons.link("Edit the whole step as JSON", onJson);
        VBox.setMargin(link, new Insets(0, 0, 0, -2));
        node = InspectorPane.body(troubles, top, open, folded, link);
    }

    ScrollPane node() {
        return node;
    }

    /// Shows the form of another thing.
    void show(List<Group> shown, List<Problem> problems) {
        remember();
        var made = new ArrayList<GroupView>();
        for (Group group : shown) {
            made.add(new GroupView(group, form));
        }
        groups = made;
        arrange();
        node.setVvalue(0);
        troubles(problems);
    }

    /// Shows the same thing as it is now.
    void refresh(List<Group> shown, List<Problem> problems) {
        remember();
        boolean changed = shown.size() != groups.size();
        var next = new ArrayList<GroupView>();
        for (int i = 0; i < shown.size(); i++) {
            boolean kept = i < groups.size() && groups.get(i).show(shown.get(i));
            next.add(kept ? groups.get(i) : new GroupView(shown.get(i), form));
            changed |= !kept;
        }
        groups = next;
        if (changed) {
            arrange();
        }
        troubles(problems);
    }

    private void arrange() {
        open.getChildren().setAll(nodes(false));
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

    private void remember() {
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
        open.setManaged(!open.getChildren().isEmpty());
    }

    /// Puts the focus into the field of a place and brings it into sight.
    boolean focus(Pointer place) {
        for (GroupView group : groups) {
            if (group.focus(place)) {
                Platform.runLater(() -> reveal(group.node()));
                return true;
            }
        }
        return false;
    }

    private void reveal(Node fallback) {
        Node target = node.getScene() == null ? null : node.getScene().getFocusOwner();
        Node seen = target == null ? fallback : target;
        Node content = node.getContent();
        Bounds bounds = content.sceneToLocal(seen.localToScene(seen.getBoundsInLocal()));
        double height =
                content.getBoundsInLocal().getHeight() - node.getViewportBounds().getHeight();
        if (height > 0) {
            double top = node.getVvalue() * height;
            boolean hidden =
                    bounds.getMinY() < top + 20
                            || bounds.getMaxY() > top + node.getViewportBounds().getHeight() - 20;
            if (hidden) {
                node.setVvalue(Math.clamp((bounds.getMinY() - 80) / height, 0, 1));
            }
        }
    }

    void commit() {
        groups.forEach(GroupView::commit);
    }
}
