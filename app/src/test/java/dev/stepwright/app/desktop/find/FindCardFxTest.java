package dev.stepwright.app.desktop.find;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.find.StepSearch.Match;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FindCardFxTest {
    private static final Document DOC =
            pipeline()
                    .step("x1", "Fail")
                    .step("b", "Fail")
                    .step("x2", "Fail")
                    .step("x3", "Fail")
                    .document();

    private final List<String> told = new ArrayList<>();
    private FindCard card;
    private TextField field;

    private final class Port implements FindPort {
        @Override
        public void search(String typed, Consumer<List<Match>> found) {
            found.accept(new StepSearch(StepCatalog.STANDARD).find(DOC, typed));
        }

        @Override
        public Shown shown(StepId step) {
            return new Shown(name(step), "fail", "logic");
        }

        @Override
        public void go(StepId step) {
            told.add(name(step));
        }

        @Override
        public void mark(Set<StepId> steps) {
            told.add(steps.size() + " marked");
        }

        @Override
        public void close() {
            told.add("closed");
        }
    }

    private static String name(StepId step) {
        return DOC.step(step).orElseThrow().name();
    }

    private void open(String typed) {
        Fx.run(
                () -> {
                    card = new FindCard(new Port());
                    new Scene(card, 460, 300);
                    field = (TextField) card.lookup(".text-field");
                    card.open();
                    field.setText(typed);
                    told.clear();
                });
        press(KeyCode.ENTER, false);
    }

    private void press(KeyCode key, boolean shift) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                field,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        shift,
                                        false,
                                        false,
                                        false)));
    }

    @Test
    void goesToTheFirstStepAndMarksAll() {
        open("x");
        assertThat(told).contains("3 marked", "x1").doesNotContain("x2");
    }

    @Test
    void nextAndPreviousGoAround() {
        open("x");
        told.clear();
        press(KeyCode.ENTER, false);
        press(KeyCode.F3, false);
        press(KeyCode.F3, false);
        press(KeyCode.F3, true);
        press(KeyCode.DOWN, false);
        assertThat(told).containsExactly("x2", "x3", "x1", "x3", "x1");
    }

    @Test
    void escapeTakesTheMarksAway() {
        open("x");
        told.clear();
        press(KeyCode.ESCAPE, false);
        assertThat(told).containsExactly("0 marked", "closed");
    }
}
