package dev.stepwright.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CameraTest {
    @Test
    void keepsWhatIsUnderThePointerWhileZooming() {
        var camera = new Camera(30, -40, 0.8);
        var pointer = new Point(333, 120);

        Camera closer = camera.zoomAbout(pointer, 1.1);

        assertThat(closer.zoom()).isCloseTo(0.88, within(1e-9));
        assertThat(closer.toWorld(pointer).distanceTo(camera.toWorld(pointer))).isLessThan(1e-9);
    }

    @Test
    void neverLeavesItsLimits() {
        assertThat(Camera.HOME.zoomAbout(Point.ORIGIN, 1e6).zoom()).isEqualTo(Camera.MAX_ZOOM);
        assertThat(Camera.HOME.zoomAbout(Point.ORIGIN, 1e-6).zoom()).isEqualTo(Camera.MIN_ZOOM);
    }

    @Test
    void worldAndScreenAreInverse() {
        var camera = new Camera(12, 7, 2.5);
        assertThat(camera.toWorld(camera.toScreen(new Point(3, 4)))).isEqualTo(new Point(3, 4));
    }

    @Test
    void panningFollowsThePointer() {
        var camera = new Camera(100, 100, 2);
        assertThat(camera.panBy(20, -10)).isEqualTo(new Camera(90, 105, 2));
    }

    @Test
    void fitsAWideWorldWithAMarginAndCentersIt() {
        Rect world = new Rect(100, 100, 2000, 100);

        Camera camera = Camera.fit(world, 1000, 600);

        Rect onScreen = camera.toScreen(world);
        assertThat(onScreen.x()).isCloseTo(48, within(1e-6));
        assertThat(onScreen.right()).isCloseTo(952, within(1e-6));
        assertThat(onScreen.centerY()).isCloseTo(300, within(1e-6));
    }

    @Test
    void givesUpMarginWhereThatLetsCardsBeDrawnInFull() {
        Rect world = new Rect(0, 0, 1600, 100);

        assertThat(Camera.fit(world, 1020, 600).zoom()).isEqualTo(0.6);
        assertThat(Camera.fit(world, 980, 600).zoom()).isLessThan(0.6);
    }

    @Test
    void doesNotBlowUpASmallWorldWhenFitting() {
        assertThat(Camera.fit(new Rect(0, 0, 200, 64), 1000, 600).zoom()).isEqualTo(1);
    }
}
