package dev.stepwright.app.desktop.shell;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Left, centre and right side by side, and below the centre a bottom panel.
///
/// Sides keep their width when the window grows, the centre takes the rest and never gets narrower
/// than [#MIN_CENTRE]; the lines between them can be dragged, or moved with the arrow keys. Where
/// there is no room for both sides, as on a small screen with everything large, only the one that
/// was opened last is shown; where the centre would get too low, it gives way to the bottom panel.
public final class DockPane extends Pane {
    public static final double MIN_CENTRE = 400;
    private static final double MIN_CENTRE_HEIGHT = 200;

    /// A lower bottom panel shows nothing that can be read.
    private static final double LOW = 120;
    private static final double GRIP = 7;
    private static final double STEP = 16;

    /// A place at the edge with the bounds of its size.
    public enum Side {
        LEFT(224, 180, 320),
        RIGHT(336, 280, 560),
        BOTTOM(176, 96, 600);

        private final double usual;
        private final double least;
        private final double most;

        Side(double usual, double least, double most) {
            this.usual = usual;
            this.least = least;
            this.most = most;
        }
    }

    private final Node[] panels;
    private final Node centre;
    private final double[] sizes = new double[Side.values().length];
    private final boolean[] open = {true, true, true};
    private final boolean[] squeezed = {false, false, false};
    private Side front = Side.LEFT;
    private final Region[] handles = new Region[Side.values().length];

    public DockPane(Node left, Node centre, Node right, Node bottom) {
        this.panels = new Node[] {left, right, bottom};
        this.centre = centre;
        getChildren().addAll(centre, bottom, left, right);
        for (var side : Side.values()) {
            sizes[side.ordinal()] = side.usual;
            var handle = handle(side);
            handles[side.ordinal()] = handle;
            getChildren().add(handle);
        }
    }

    public double size(Side side) {
        return sizes[side.ordinal()];
    }

    public void size(Side side, double wanted) {
        sizes[side.ordinal()] = Math.clamp(wanted, side.least, side.most);
        requestLayout();
    }

    /// Whether a panel is to be shown when there is room for it.
    public boolean isOpen(Side side) {
        return open[side.ordinal()];
    }

    /// Whether a panel is shown now.
    public boolean isShown(Side side) {
        return open[side.ordinal()] && !squeezed[side.ordinal()];
    }

    public void open(Side side, boolean wanted) {
        open[side.ordinal()] = wanted;
        if (wanted && side != Side.BOTTOM) front = side;
        squeeze();
        requestLayout();
    }

    /// Finds out for what there is no room.
    private void squeeze() {
        boolean narrow =
                getWidth() > 0 && getWidth() < Side.LEFT.least + Side.RIGHT.least + MIN_CENTRE;
        boolean both = open[Side.LEFT.ordinal()] && open[Side.RIGHT.ordinal()];
        for (var side : Side.values()) {
            int i = side.ordinal();
            squeezed[i] = side != Side.BOTTOM && narrow && both && side != front;
            panels[i].setVisible(isShown(side));
            handles[i].setVisible(isShown(side));
        }
    }

    private Region handle(Side side) {
        var handle = new Region();
        handle.getStyleClass().add("handle");
        if (side == Side.BOTTOM) handle.getStyleClass().add("level");
        handle.setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        handle.setFocusTraversable(true);
        handle.setAccessibleText(
                "Size of the "
                        + side.name().toLowerCase(java.util.Locale.ROOT)
                        + " panel, arrow keys");
        handle.setOnMouseDragged(
                event -> {
                    handle.getStyleClass().remove("dragging");
                    handle.getStyleClass().add("dragging");
                    var at = sceneToLocal(event.getSceneX(), event.getSceneY());
                    size(
                            side,
                            switch (side) {
                                case LEFT -> at.getX();
                                case RIGHT -> getWidth() - at.getX();
                                case BOTTOM -> getHeight() - at.getY();
                            });
                });
        handle.setOnMouseReleased(_ -> handle.getStyleClass().remove("dragging"));
        handle.setOnKeyPressed(
                event -> {
                    var grow =
                            side == Side.LEFT
                                    ? KeyCode.RIGHT
                                    : side == Side.RIGHT ? KeyCode.LEFT : KeyCode.UP;
                    var shrink =
                            side == Side.LEFT
                                    ? KeyCode.LEFT
                                    : side == Side.RIGHT ? KeyCode.RIGHT : KeyCode.DOWN;
                    if (event.getCode() == grow) size(side, size(side) + STEP);
                    else if (event.getCode() == shrink) size(side, size(side) - STEP);
                    else return;
                    event.consume();
                });
        return handle;
    }

    @Override
    protected void layoutChildren() {
        squeeze();
        double width = getWidth();
        double height = getHeight();
        double left = shown(Side.LEFT);
        double right = shown(Side.RIGHT);
        double lacking = MIN_CENTRE - (width - left - right);
        if (lacking > 0) {
            // The inspector gives way first, down to its least width, then the palette.
            double given = Math.clamp(right - Side.RIGHT.least, 0, lacking);
            right -= given;
            left -= Math.clamp(left - Side.LEFT.least, 0, lacking - given);
        }
        double room = Math.max(LOW, height - MIN_CENTRE_HEIGHT);
        double bottom = Math.min(shown(Side.BOTTOM), Math.min(height, room));
        double middle = Math.max(0, width - left - right);
        place(panels[0], 0, 0, left, height);
        place(panels[1], width - right, 0, right, height);
        place(panels[2], left, height - bottom, middle, bottom);
        place(centre, left, 0, middle, Math.max(0, height - bottom));
        place(handles[0], left - 4, 0, GRIP, height);
        place(handles[1], width - right - 3, 0, GRIP, height);
        place(handles[2], left, height - bottom - 3, middle, GRIP);
    }

    private double shown(Side side) {
        return isShown(side) ? sizes[side.ordinal()] : 0;
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
