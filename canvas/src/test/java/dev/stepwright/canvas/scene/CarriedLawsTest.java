package dev.stepwright.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CarriedLawsTest {
    @RepeatedTest(50)
    void saysWhatACopyForEveryChangeWouldSay(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        Carried<Integer, Integer> carried = Carried.nothing();
        Map<Integer, Integer> copy = new HashMap<>();
        // every other time as in a large pipeline, of which each change concerns a little
        int keys = run.getCurrentRepetition() % 2 == 0 ? 20 : 400;
        for (int key = 20; key < keys; key++) {
            carried.put(key, key);
            copy.put(key, key);
        }
        for (int change = 0; change < 40; change++) {
            for (int i = random.nextInt(8); i > 0; i--) {
                int key = random.nextInt(keys);
                int value = random.nextInt();
                carried.put(key, value);
                copy.put(key, value);
            }
            assertThat(carried.all()).isEqualTo(copy);
            for (int key = 0; key < keys; key++) {
                assertThat(carried.get(key)).isEqualTo(copy.get(key));
            }
            Set<Integer> lost = new HashSet<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                lost.add(random.nextInt(keys));
            }
            carried = carried.without(lost);
            copy.keySet().removeAll(lost);
        }
    }

    @Test
    void leavesTheSceneBeforeAsItWas() {
        Carried<String, String> before = Carried.nothing();
        before.put("a", "1");
        Carried<String, String> after = before.without(Set.of("a"));
        after.put("a", "2");
        assertThat(before.get("a")).isEqualTo("1");
        assertThat(after.get("a")).isEqualTo("2");
    }

    /// A dragged card makes many scenes of the same one, however many came before that.
    @Test
    void whatIsMadeOfTheSameSceneKnowsAllOfItAndNothingOfEachOther() {
        Carried<Integer, Integer> one = Carried.nothing();
        for (int change = 0; change < 10; change++) {
            one.put(change, change);
            one = one.without(Set.of());
        }
        Carried<Integer, Integer> first = one.without(Set.of(3));
        first.put(3, 33);
        one.put(10, 10);
        Carried<Integer, Integer> second = one.without(Set.of(4));
        assertThat(first.get(3)).isEqualTo(33);
        assertThat(second.get(3)).isEqualTo(3);
        assertThat(second.get(4)).isNull();
        assertThat(second.get(10)).isEqualTo(10);
    }
}
