package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.definition.Finder.Find;
import dev.stepwright.app.desktop.definition.Finder.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final String[] LINES = {"Train trains", "a.b", "train"};

    @Test
    void findsWhateverTheCase() {
        assertThat(Finder.all(LINES, new Query("train", false, false)))
                .containsExactly(new Find(0, 0, 5), new Find(0, 6, 11), new Find(2, 0, 5));
    }

    @Test
    void findsTheCaseThatIsAskedFor() {
        assertThat(Finder.all(LINES, new Query("train", false, true)))
                .containsExactly(new Find(0, 6, 11), new Find(2, 0, 5));
    }

    @Test
    void takesADotForADotUnlessItIsAnExpression() {
        assertThat(Finder.all(LINES, new Query("a.b", false, false))).hasSize(1);
        assertThat(Finder.all(LINES, new Query("a.", true, true))).hasSize(4);
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThat(new Query("(", true, false).fault()).isPresent();
        assertThat(Finder.all(LINES, new Query("(", true, false))).isEmpty();
    }

    @Test
    void goesAroundTheEnd() {
        List<Find> finds = Finder.all(LINES, new Query("train", false, true));
        assertThat(Finder.next(finds, 2, 1)).isZero();
        assertThat(Finder.previous(finds, 0, 6)).isEqualTo(1);
    }

    @Test
    void replacesWithTheGroupsOfAnExpression() {
        var query = new Query("(\\w)\\.(\\w)", true, true);
        assertThat(Finder.replaced("a.b", Finder.all(new String[] {"a.b"}, query), query, "$2.$1"))
                .isEqualTo("b.a");
    }

    @Test
    void replacesAllInALine() {
        var query = new Query("train", false, false);
        String[] line = {LINES[0]};
        assertThat(Finder.replaced(LINES[0], Finder.all(line, query), query, "x"))
                .isEqualTo("x xs");
    }

    @Test
    void countsForPeople() {
        assertThat(Finder.count(0, 3)).isEqualTo("1 of 3");
        assertThat(Finder.count(-1, 0)).isEqualTo("Nothing found");
    }
}
