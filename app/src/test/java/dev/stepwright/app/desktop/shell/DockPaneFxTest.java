package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class DockPaneFxTest {
    private final Region left = new Region();
    private final Region centre = new Region();
    private final Region right = new Region();
    private final Region bottom = new Region();

    @Test
    void givesTheCentreWhatTheSidesLeave() {
        assertThat(widths(1600, false)).isEqualTo(List.of(224.0, 1040.0, 336.0));
    }

    @Test
    void takesFromTheInspectorAndThenFromThePaletteBeforeTheCentreGetsTooNarrow() {
        assertThat(widths(900, false)).isEqualTo(List.of(220.0, 400.0, 280.0));
    }

    @Test
    void showsOneSideWhereThereIsNoRoomForBoth() {
        Fx.run(
                () -> {
                    var dock = new DockPane(left, centre, right, bottom);
                    dock.resize(640, 300);
                    dock.layout();
                    assertThat(left.isVisible()).isTrue();
                    assertThat(right.isVisible()).isFalse();
                    assertThat(dock.isOpen(DockPane.Side.RIGHT)).isTrue();
                    dock.open(DockPane.Side.RIGHT, true);
                    dock.layout();
                    assertThat(left.isVisible()).isFalse();
                    assertThat(centre.getWidth() + right.getWidth()).isEqualTo(640);
                    assertThat(bottom.getHeight()).isGreaterThanOrEqualTo(96);
                    dock.resize(1600, 900);
                    dock.layout();
                    assertThat(left.isVisible() && right.isVisible()).isTrue();
                });
    }

    @Test
    void givesTheRoomOfAClosedPanelToTheCentre() {
        assertThat(widths(1600, true).get(1)).isEqualTo(1376.0);
    }

    private List<Double> widths(double width, boolean rightClosed) {
        return Fx.call(
                () -> {
                    var dock = new DockPane(left, centre, right, bottom);
                    if (rightClosed) dock.open(DockPane.Side.RIGHT, false);
                    dock.resize(width, 900);
                    dock.layout();
                    return List.of(left.getWidth(), centre.getWidth(), right.getWidth());
                });
    }
}
