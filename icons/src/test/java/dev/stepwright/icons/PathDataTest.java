package dev.stepwright.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stepwright.icons.Segment.Close;
import dev.stepwright.icons.Segment.CubicTo;
import dev.stepwright.icons.Segment.LineTo;
import dev.stepwright.icons.Segment.MoveTo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {

    @Test
    void readsAbsoluteLines() {
        assertThat(PathData.parse("M1 2L3 4H5V6Z"))
                .containsExactly(
                        new MoveTo(1, 2),
                        new LineTo(3, 4),
                        new LineTo(5, 4),
                        new LineTo(5, 6),
                        new Close());
    }

    @Test
    void readsRelativeLinesAsTheSameSegments() {
        assertThat(PathData.parse("m1 2l2 2h2v2z")).isEqualTo(PathData.parse("M1 2L3 4H5V6Z"));
    }

    @Test
    void takesFurtherPointsOfAMoveAsLines() {
        assertThat(PathData.parse("m1 1 2 0 0 2"))
                .containsExactly(new MoveTo(1, 1), new LineTo(3, 1), new LineTo(3, 3));
    }

    @Test
    void readsNumbersThatStandCloseTogether() {
        assertThat(PathData.parse(" M.5-.5,1e1+2.5.25 1E-1\n"))
                .containsExactly(new MoveTo(.5, -.5), new LineTo(10, 2.5), new LineTo(.25, .1));
    }

    @Test
    void continuesFromTheStartOfAClosedPart() {
        assertThat(PathData.parse("M2 2L5 2zl1 1"))
                .containsExactly(new MoveTo(2, 2), new LineTo(5, 2), new Close(), new LineTo(3, 3));
    }

    @Test
    void readsRelativeCurvesFromTheSamePoint() {
        assertThat(PathData.parse("M1 1c1 0 2 1 2 2 0 1 1 2 2 2"))
                .containsExactly(
                        new MoveTo(1, 1),
                        new CubicTo(2, 1, 3, 2, 3, 3),
                        new CubicTo(3, 4, 4, 5, 5, 5));
    }

    @Test
    void raisesAQuadraticCurveToACubicOne() {
        assertThat(PathData.parse("M0 0Q3 6 6 0"))
                .containsExactly(new MoveTo(0, 0), new CubicTo(2, 4, 4, 4, 6, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // large, sweep, centre x, centre y, quarter turns begun
        "0, 1, 12, 12, 1",
        "1, 1, 17, 7, 3",
        "0, 0, 17, 7, 1",
        "1, 0, 12, 12, 3",
    })
    void drawsAnArcOnTheCircleItsFlagsChoose(
            String large, String sweep, double cx, double cy, int curves) {
        var segments = PathData.parse("M12 7A5 5 0 " + large + " " + sweep + " 17 12");

        assertThat(segments).hasSize(1 + curves);
        assertThat(Points.along(segments))
                .allSatisfy(
                        point ->
                                assertThat(Math.hypot(point.x() - cx, point.y() - cy))
                                        .isCloseTo(5, within(0.002)));
        assertThat(Points.along(segments).getLast()).isEqualTo(new Points.Point(17, 12));
    }

    @Test
    void drawsAHalfTurnDownwardsWhenSweptFromRightToLeft() {
        var points = Points.along(PathData.parse("M17 12A5 5 0 0 1 7 12"));

        assertThat(points.stream().mapToDouble(Points.Point::y).max().orElseThrow())
                .isCloseTo(17, within(1e-9));
        assertThat(points.stream().mapToDouble(Points.Point::y).min().orElseThrow())
                .isCloseTo(12, within(1e-9));
    }

    @Test
    void drawsATurnedEllipse() {
        // Half the ellipse with radii 6 and 2, its long axis turned by 90 degrees.
        var points = Points.along(PathData.parse("M12 6A6 2 90 0 1 12 18"));

        assertThat(points)
                .allSatisfy(
                        point ->
                                assertThat(
                                                Math.pow((point.x() - 12) / 2, 2)
                                                        + Math.pow((point.y() - 12) / 6, 2))
                                        .isCloseTo(1, within(0.002)));
        assertThat(points.stream().mapToDouble(Points.Point::x).max().orElseThrow())
                .isCloseTo(14, within(1e-9));
    }

    @Test
    void widensAnArcThatIsTooSmallToReach() {
        assertThat(Points.along(PathData.parse("M7 12A1 1 0 0 1 17 12")))
                .allSatisfy(
                        point ->
                                assertThat(Math.hypot(point.x() - 12, point.y() - 12))
                                        .isCloseTo(5, within(0.002)));
    }

    @Test
    void readsArcFlagsWithoutSpaces() {
        assertThat(PathData.parse("M12 7a5 5 0 015 5"))
                .isEqualTo(PathData.parse("M12 7A5 5 0 0 1 17 12"));
    }

    @Test
    void drawsAnArcWithoutRadiusAsALineAndOneToItselfNotAtAll() {
        assertThat(PathData.parse("M1 1A0 5 0 0 1 3 3A2 2 0 0 1 3 3"))
                .isEqualTo(List.of(new MoveTo(1, 1), new LineTo(3, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L1 1 | character 1: a path must begin with M",
                "M1 1T2 2 | character 5: the command T is not supported",
                "M1 | character 3: a number was expected",
                "M1 1L2 - | character 8: a number was expected",
                "M1 1 A2 2 0 2 1 3 3 | character 13: 0 or 1 was expected",
                "M1 1Z4 | character 6: a command was expected",
                "M1 1 # | character 6: a command was expected",
            })
    void refusesWhatIsNotAPathAndNamesThePlace(String path, String why) {
        assertThatThrownBy(() -> PathData.parse(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Path data \"" + path + "\", " + why);
    }

    @Test
    void readsNothingFromAnEmptyPath() {
        assertThat(PathData.parse(" ")).isEmpty();
    }
}
