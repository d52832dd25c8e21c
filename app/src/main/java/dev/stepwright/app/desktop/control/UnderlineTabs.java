package dev.stepwright.app.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Tabs as words, the current one underlined; arrow keys walk along them.
public final class UnderlineTabs extends BorderPane {
    private static final double END = 16;

    private final HBox bar = new HBox();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private double shift;
    private String current = "";

    private record Entry(String id, HBox head, CountBadge badge, Node content) {}

    public UnderlineTabs() {
        bar.getStyleClass().addAll("underline-tabs", "edge-bottom");
        bar.setMinWidth(0);
        setTop(bar);
        setMinWidth(0);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    if (event.getY() > bar.getHeight()) return;
                    shift(shift - event.getDeltaY() - event.getDeltaX());
                    event.consume();
                });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        bar.setClip(lacking() > 0 ? clip : null);
        shift(shift);
    }

    /// How much wider the tabs are than the room for them.
    private double lacking() {
        double last =
                bar.getChildren().stream()
                        .mapToDouble(head -> head.getLayoutX() + head.getLayoutBounds().getWidth())
                        .max()
                        .orElse(0);
        return last + END - bar.getWidth();
    }

    private void shift(double wanted) {
        shift = Math.clamp(wanted, 0, Math.max(0, lacking()));
        bar.getChildren().forEach(head -> head.setTranslateX(-shift));
    }

    /// Brings a tab into view that has no room.
    private void reveal(Node head) {
        if (bar.getWidth() > 0) {
            double from = head.getLayoutX() - END;
            double to = head.getLayoutX() + head.getLayoutBounds().getWidth() + END;
            shift(Math.min(Math.max(shift, to - bar.getWidth()), from));
        }
    }

    /// Appends a tab; the first one becomes the current one.
    public UnderlineTabs add(String id, String title, Node content) {
        insert(entries.size(), id, title, content);
        if (entries.size() == 1) select(id);
        return this;
    }

    /// Puts a tab before all others; the current one stays current.
    public void insertFirst(String id, String title, Node content) {
        insert(0, id, title, content);
    }

    /// Takes a tab away; when it was the current one, the first of the others is.
    public void remove(String id) {
        for (var entry : List.copyOf(entries)) {
            if (!entry.id.equals(id)) continue;
            entries.remove(entry);
            bar.getChildren().remove(entry.head);
            if (current.equals(id) && !entries.isEmpty()) select(entries.getFirst().id);
        }
    }

    private void insert(int index, String id, String title, Node content) {
        var label = new Label(title);
        label.getStyleClass().add("tab-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var badge = new CountBadge();
        var head = new HBox(label, badge);
        head.getStyleClass().add("underline-tab");
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TAB_ITEM);
        head.setAccessibleText(title);
        head.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> select(id));
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        entries.add(index, new Entry(id, head, badge, content));
        bar.getChildren().add(index, head);
    }

    /// Gives a tab another content; it stays where it is.
    public void replace(String id, Node content) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!entry.id.equals(id)) continue;
            entries.set(i, new Entry(id, entry.head, entry.badge, content));
            if (current.equals(id)) setCenter(content);
        }
    }

    /// Removes all tabs, as when something else is looked at.
    public void clear() {
        entries.clear();
        bar.getChildren().clear();
        setCenter(null);
        current = "";
    }

    public String current() {
        return current;
    }

    /// Shows the tab of that id; an unknown id changes nothing.
    public void select(String id) {
        for (var entry : entries) {
            if (!entry.id.equals(id)) continue;
            current = id;
            entries.forEach(e -> e.head.getStyleClass().remove("current"));
            entry.head.getStyleClass().add("current");
            reveal(entry.head);
            setCenter(entry.content);
            listeners.forEach(listener -> listener.accept(id));
        }
    }

    /// The number behind a tab's title; zero hides it.
    public void count(String id, int count) {
        for (var entry : entries) {
            if (entry.id.equals(id)) entry.badge.show(count);
        }
    }

    public void onSelect(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// Puts nodes at the right end of the bar.
    public void trailing(Node... nodes) {
        bar.getChildren().add(Texts.gap());
        bar.getChildren().addAll(nodes);
    }

    private void walk(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (step == 0) return;
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).id.equals(current)) continue;
            var next = entries.get(Math.clamp(i + step, 0, entries.size() - 1));
            select(next.id);
            next.head.requestFocus();
            break;
        }
        event.consume();
    }
}
