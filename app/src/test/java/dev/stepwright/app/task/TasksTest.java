package dev.stepwright.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(ui::add, work::add);
    private final List<String> seen = new ArrayList<>();

    @Test
    void worksAsideAndHandsTheResultToTheUserInterface() {
        tasks.run(() -> "done", seen::add);
        assertThat(ui).isEmpty();

        work.remove().run();
        assertThat(seen).isEmpty();

        ui.remove().run();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void throwsAFaultOfTheWorkOnTheUserInterface() {
        var fault = new IllegalStateException("a bug");
        tasks.<String>run(
                () -> {
                    throw fault;
                },
                seen::add);
        work.remove().run();

        assertThatThrownBy(ui.remove()::run).isSameAs(fault);
        assertThat(seen).isEmpty();
    }

    @Test
    void deliversOnlyTheNewestOfManyValuesInOneCall() {
        Tasks.Latest<String> latest = tasks.latest(seen::add);
        latest.offer("one");
        latest.offer("two");
        latest.offer("three");
        assertThat(ui).hasSize(1);

        ui.remove().run();
        latest.offer("four");
        ui.remove().run();

        assertThat(seen).containsExactly("three", "four");
    }

    @Test
    void goesDeepWhereAnOrdinaryStackWouldEnd() {
        int deep = 200_000;

        assertThat(Tasks.deeply(512L << 20, () -> depth(deep))).isEqualTo(deep);
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }

    @Test
    void passesOnWhatIsThrownInTheDeep() {
        var fault = new IllegalStateException("a bug");

        assertThatThrownBy(
                        () ->
                                Tasks.deeply(
                                        1 << 20,
                                        () -> {
                                            throw fault;
                                        }))
                .isSameAs(fault);
    }
}
