package dev.stepwright.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.ColourRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// WCAG 2.2: text 4.5 to 1, what carries meaning 3 to 1.
class PaletteTest {
    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeReadOnEveryGround(Palette palette) {
        for (Colour ground : grounds(palette)) {
            assertContrast(palette.text(), ground, 4.5);
            assertContrast(palette.textSecond(), ground, 4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void statusAndTypeCanBeToldFromTheCard(Palette palette) {
        for (Status status : Status.values()) {
            assertContrast(palette.of(status), palette.card(), 3);
        }
        for (ColourRole role : ColourRole.values()) {
            Colour colour = palette.of(role);
            assertContrast(colour, palette.card(), 3);
            assertContrast(colour, colour.withOpacity(palette.tint()).over(palette.card()), 3);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wiresAndSelectionCanBeSeenOnTheCanvas(Palette palette) {
        for (Colour colour : List.of(palette.wire(), palette.accent(), palette.failed())) {
            assertContrast(colour, palette.canvas(), 3);
        }
        assertContrast(palette.textThird(), palette.panel(), 3);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void glyphsCanBeReadOnTheirDiscs(Palette palette) {
        for (Status status : Status.values()) {
            assertContrast(palette.onStatus(), palette.of(status), 3);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void waitingCardsStayLegible(Palette palette) {
        Colour card = palette.card().withOpacity(palette.pale()).over(palette.canvas());
        assertContrast(palette.textSecond(), card, 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void whatIsWrittenOnNotesAndFramesCanBeRead(Palette palette) {
        assertContrast(palette.text(), palette.note(), 4.5);
        Colour group = palette.textSecond().withOpacity(0.05).over(palette.canvas());
        assertContrast(palette.text(), group, 4.5);
        assertContrast(palette.textSecond(), group, 4.5);
        assertContrast(palette.wire(), group, 3);
        assertContrast(palette.wire(), palette.note(), 3);
        assertContrast(palette.noteEdge(), palette.note(), 1.2);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void whatRecedesIsStillSeen(Palette palette) {
        for (Colour colour : List.of(palette.wire(), palette.text(), palette.textSecond())) {
            for (Colour ground : List.of(palette.canvas(), palette.card())) {
                Colour dimmed = colour.withOpacity(palette.dimmed()).over(ground);
                assertContrast(dimmed, ground, 1.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void selectionCanBeToldFromAllItLiesOn(Palette palette) {
        for (Colour ground : List.of(palette.card(), palette.canvas(), palette.note())) {
            assertContrast(palette.accent(), ground, 3);
        }
    }

    private static List<Colour> grounds(Palette palette) {
        return List.of(palette.card(), palette.panel(), palette.canvas(), palette.hover());
    }

    private static void assertContrast(Colour colour, Colour ground, double least) {
        assertThat(Colour.contrast(colour, ground))
                .as(colour.hex() + " on " + ground.hex())
                .isGreaterThanOrEqualTo(least);
    }
}
