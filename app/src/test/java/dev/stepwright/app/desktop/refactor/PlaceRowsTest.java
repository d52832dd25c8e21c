package dev.stepwright.app.desktop.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.refactor.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceRowsTest {
    private static Place place(Place.Tick tick) {
        return new Place(Optional.empty(), Pointer.ROOT, "Train", "", "a", "b", tick);
    }

    @Test
    void putsWhatIsCertainFirstAndKeepsTheIndexes() {
        Place perhaps = place(Place.Tick.OFF);
        Place certain = place(Place.Tick.ON);
        assertThat(PlaceRows.of(List.of(perhaps, certain)))
                .containsExactly(
                        new PlaceRows.Row.Heading("Certain"),
                        new PlaceRows.Row.Line(1, certain),
                        new PlaceRows.Row.Heading("Perhaps"),
                        new PlaceRows.Row.Line(0, perhaps));
    }

    @Test
    void needsNoHeadingWhenAllIsCertain() {
        Place certain = place(Place.Tick.ALWAYS);
        assertThat(PlaceRows.of(List.of(certain)))
                .containsExactly(new PlaceRows.Row.Line(0, certain));
    }

    @Test
    void countsWhatCanBeChosen() {
        assertThat(PlaceRows.count(List.of(place(Place.Tick.ON), place(Place.Tick.NOTE)), 1))
                .isEqualTo("1 of 1 place");
    }
}
