package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PastingTest {
    /// prep ---> train
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .document();

    private static final List<Point> CORNERS = List.of(new Point(400, 40), new Point(800, 240));

    private static Fragment all(Document document) {
        Set<StepId> ids = document.steps().stream().map(Step::id).collect(Collectors.toSet());
        return Fragment.of(document, ids, Set.of());
    }

    @Test
    void pastesAtThePointerAndKeepsTheCardsAsTheyStood() {
        var driver = canvas(Document.empty());
        var pasting =
                Pasting.of(
                        driver.session().model(),
                        all(DOC),
                        CORNERS,
                        Optional.of(new Point(1000, 800)));
        driver.session().perform(pasting.edit(false));
        assertThat(driver.corner("train").minus(driver.corner("prep")))
                .isEqualTo(new Point(400, 200));
        assertThat(pasting.bounds().center().distanceTo(new Point(1000, 800))).isLessThan(8);
        driver.expectSelected("prep", "train");
        assertThat(driver.editor().history().undoLabel()).contains("Paste 2 steps");
        driver.undo();
        assertThat(driver.editor().document().steps()).isEmpty();
    }

    @Test
    void pastesBesideTheMiddleWhereCardsAreInTheWay() {
        var driver = canvas(DOC);
        var pasting = Pasting.of(driver.session().model(), all(DOC), CORNERS, Optional.empty());
        var there = driver.session().model().scene().cards();
        assertThat(pasting.cards())
                .noneMatch(card -> there.stream().anyMatch(old -> old.bounds().intersects(card)));
    }

    @Test
    void arrangesWhatCameWithoutPlaces() {
        var pasting =
                Pasting.of(
                        canvas(Document.empty()).session().model(),
                        all(DOC),
                        List.of(),
                        Optional.empty());
        assertThat(pasting.cards().get(1).x()).isGreaterThan(pasting.cards().get(0).right());
    }

    @Test
    void manyStepsWithoutPlacesStandInAGrid() {
        var many = pipeline();
        IntStream.range(0, 400).forEach(i -> many.step("s" + i, "Fail"));
        List<Rect> cards =
                Pasting.of(
                                canvas(Document.empty()).session().model(),
                                all(many.document()),
                                List.of(),
                                Optional.empty())
                        .cards();
        assertThat(new ArrayList<>(Set.copyOf(cards))).hasSize(400);
        assertThat(cards.get(20).y()).isGreaterThan(cards.get(19).bottom());
    }
}
