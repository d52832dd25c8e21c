package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Camera;

/// The dots behind everything, on whole pixels; farther out only every second, fourth, ... of them.
final class Grid {
    private static final double PITCH = 24;
    private static final double LEAST_PITCH = 14;

    private Grid() {}

    /// Takes the upper left corner of a dot.
    @FunctionalInterface
    interface Dot {
        void at(double x, double y);
    }

    static void eachDot(Camera camera, double width, double height, Dot dot) {
        double pitch = PITCH;
        while (pitch * camera.zoom() < LEAST_PITCH) {
            pitch *= 2;
        }
        double zoom = camera.zoom();
        // Dots move by whole pixels with everything else, so that a picture can be scrolled.
        double dx = Math.round(-camera.x() * zoom);
        double dy = Math.round(-camera.y() * zoom);
        double startX = (Math.ceil(camera.x() / pitch) - 1) * pitch;
        double startY = (Math.ceil(camera.y() / pitch) - 1) * pitch;
        for (double x = startX; Math.round(x * zoom) + dx < width; x += pitch) {
            double left = Math.round(x * zoom) + dx;
            for (double y = startY; Math.round(y * zoom) + dy < height; y += pitch) {
                dot.at(left, Math.round(y * zoom) + dy);
            }
        }
    }
}
