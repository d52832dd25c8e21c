package dev.stepwright.canvas.geometry;

/// Which part of the world is looked at: the world point in the upper left corner, and screen
/// pixels for one world unit.
///
/// A camera is a value, so that panning and zooming are functions and the place a person last
/// looked at can be kept.
public record Camera(double x, double y, double zoom) {
    public static final double MIN_ZOOM = 0.05;
    public static final double MAX_ZOOM = 4;
    public static final Camera HOME = new Camera(0, 0, 1);

    public Camera {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    public Point toScreen(Point world) {
        return new Point((world.x() - x) * zoom, (world.y() - y) * zoom);
    }

    public Point toWorld(Point screen) {
        return new Point(screen.x() / zoom + x, screen.y() / zoom + y);
    }

    public Rect toScreen(Rect world) {
        return new Rect(
                (world.x() - x) * zoom,
                (world.y() - y) * zoom,
                world.width() * zoom,
                world.height() * zoom);
    }

    /// The part of the world that a screen area of this size shows.
    public Rect visible(double width, double height) {
        return new Rect(x, y, width / zoom, height / zoom);
    }

    /// Zooms so that what is under the given screen point stays there.
    public Camera zoomAbout(Point screen, double factor) {
        return zoomTo(screen, zoom * factor);
    }

    public Camera zoomTo(Point screen, double wanted) {
        double next = Math.clamp(wanted, MIN_ZOOM, MAX_ZOOM);
        Point world = toWorld(screen);
        return new Camera(world.x() - screen.x() / next, world.y() - screen.y() / next, next);
    }

    /// Moves what is seen by screen pixels: dragging right shows what lies to the left.
    public Camera panBy(double dx, double dy) {
        return new Camera(x - dx / zoom, y - dy / zoom, zoom);
    }

    /// The same zoom with a world point in the middle of a screen area of this size.
    public Camera centeredOn(Point world, double width, double height) {
        return new Camera(world.x() - width / zoom / 2, world.y() - height / zoom / 2, zoom);
    }

    private static final double LEGIBLE = 0.6;
    private static final double MARGIN = 48;
    private static final double LEAST_MARGIN = 16;

    /// Shows the whole rectangle with a margin, never larger than 100 %.
    ///
    /// The margin gives way, as far as it can, where that lets cards be drawn in full.
    public static Camera fit(Rect world, double width, double height) {
        double margin = Math.min(MARGIN, Math.min(width, height) / 8);
        double zoom = filling(world, width, height, margin);
        boolean nearly = filling(world, width, height, Math.min(margin, LEAST_MARGIN)) >= LEGIBLE;
        if (nearly) {
            zoom = Math.max(zoom, LEGIBLE);
        }
        return new Camera(0, 0, Math.clamp(zoom, MIN_ZOOM, 1))
                .centeredOn(world.center(), width, height);
    }

    private static double filling(Rect world, double width, double height, double margin) {
        double across = (width - 2 * margin) / Math.max(1, world.width());
        double down = (height - 2 * margin) / Math.max(1, world.height());
        return Math.min(across, down);
    }
}
