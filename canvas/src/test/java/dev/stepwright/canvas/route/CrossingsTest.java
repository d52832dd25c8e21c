package dev.stepwright.canvas.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {
    private static Route route(double... at) {
        var points = new java.util.ArrayList<Point>();
        for (int i = 0; i < at.length; i += 2) {
            points.add(new Point(at[i], at[i + 1]));
        }
        return Route.rounded(points);
    }

    private static List<Path.MoveTo> starts(Route route) {
        return route.path().parts().stream()
                .filter(Path.MoveTo.class::isInstance)
                .map(Path.MoveTo.class::cast)
                .toList();
    }

    // -----|---->     a gap of 7 px where the upright passes
    @Test
    void theLevelWireIsInterruptedWhereAnotherCrosses() {
        Route level = route(0, 50, 200, 50);
        Route upright = route(40, 0, 100, 0, 100, 100, 200, 100);
        List<Route> gapped = Crossings.gapped(List.of(level, upright));
        assertThat(starts(gapped.getFirst()))
                .containsExactly(new Path.MoveTo(0, 50), new Path.MoveTo(103.5, 50));
        assertThat(gapped.getFirst().path().parts()).contains(new Path.LineTo(96.5, 50));
        assertThat(gapped.get(1)).isEqualTo(upright);
        assertThat(gapped.getFirst().line()).isEqualTo(level.line());
    }

    @Test
    void gapsThatTouchAreOne() {
        Route level = route(0, 50, 200, 50);
        Route one = route(10, 0, 100, 0, 100, 100, 200, 100);
        Route two = route(20, -10, 106, -10, 106, 110, 200, 110);
        assertThat(starts(Crossings.gapped(List.of(level, one, two)).getFirst()))
                .containsExactly(new Path.MoveTo(0, 50), new Path.MoveTo(109.5, 50));
    }

    @Test
    void wiresOfOnePortAreATreeWithoutGaps() {
        Route level = route(0, 50, 60, 50, 60, 20, 200, 20);
        Route other = route(0, 50, 100, 50, 100, 0, 200, 0);
        assertThat(Crossings.gapped(List.of(level, other))).containsExactly(level, other);
    }

    @Test
    void aLineThatRunsBackIsInterruptedToo() {
        Route back = route(200, 50, 0, 50);
        Route upright = route(40, 0, 100, 0, 100, 100, 200, 100);
        assertThat(starts(Crossings.gapped(List.of(back, upright)).getFirst()))
                .containsExactly(new Path.MoveTo(200, 50), new Path.MoveTo(96.5, 50));
    }
}
