package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPlacesTest {
    private static final Document DOCUMENT =
            Found.definition(
                    """
                    {'Version':'2020-12-01','Parameters':[{'Name':'a/b~c'}],
                     'Steps':[
                      {'Name':'A','Type':'Fail','Arguments':{'ErrorMessage':'x'},
                       'DependsOn':['B']}]}
                    """);

    private static ProblemPlaces.Place place(Rule rule) {
        return Found.problems(DOCUMENT).stream()
                .filter(problem -> problem.rule() == rule)
                .map(ProblemPlaces.of(DOCUMENT)::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pointsAtTheValueThatIsWrong() {
        assertThat(List.of(place(Rule.DANGLING_DEPENDS_ON), place(Rule.PARAM_NAME_CHARS)))
                .isEqualTo(
                        List.of(
                                new ProblemPlaces.Place(
                                        Pointer.parse("/Steps/0/DependsOn/0"),
                                        4,
                                        17,
                                        Optional.of("A")),
                                new ProblemPlaces.Place(
                                        Pointer.parse("/Parameters/0/Name"),
                                        1,
                                        47,
                                        Optional.empty())));
    }

    @Test
    void pointsAtWhatIsAroundAMissingValue() {
        var missing =
                new Problem(
                        Rule.ARGS_MISSING,
                        Location.of(DOCUMENT.steps().getFirst().id(), Pointer.parse("/X/Y")),
                        "is an example");
        assertThat(ProblemPlaces.of(DOCUMENT).of(missing))
                .isEqualTo(
                        new ProblemPlaces.Place(Pointer.parse("/Steps/0"), 3, 3, Optional.of("A")));
    }
}
