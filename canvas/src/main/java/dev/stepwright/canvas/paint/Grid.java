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
        double startX = Math.ceil(camera.x() / pitch) * pitch;
        double startY = Math.ceil(camera.y() / pitch) * pitch;
        for (double x = startX; (x - camera.x()) * camera.zoom() < width; x += pitch) {
            double left = Math.round((x - camera.x()) * camera.zoom());
            for (double y = startY; (y - camera.y()) * camera.zoom() < height; y += pitch) {
                dot.at(left, Math.round((y - camera.y()) * camera.zoom()));
            }
        }
    }
}
