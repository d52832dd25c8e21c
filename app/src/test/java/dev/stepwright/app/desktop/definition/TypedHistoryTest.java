package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.definition.TypedHistory.Step;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TypedHistoryTest {
    private final AtomicLong clock = new AtomicLong();
    private final TypedHistory history = new TypedHistory(clock::get);

    @Test
    void undoesTogetherWhatWasTypedAtOnce() {
        history.add(new Step(0, 0, "", "a"));
        history.add(new Step(0, 1, "", "b"));
        clock.addAndGet(1_000);
        history.add(new Step(0, 2, "", "c"));
        assertThat(history.undo()).containsExactly(new Step(0, 2, "c", ""));
        assertThat(history.undo())
                .containsExactly(new Step(0, 1, "b", ""), new Step(0, 0, "a", ""));
        assertThat(history.undo()).isEmpty();
    }

    @Test
    void redoesUntilSomethingElseIsTyped() {
        history.add(new Step(0, 0, "", "a"));
        history.undo();
        assertThat(history.redo()).containsExactly(new Step(0, 0, "", "a"));
        history.undo();
        history.add(new Step(0, 0, "", "b"));
        assertThat(history.canRedo()).isFalse();
    }
}
