package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepCatalogTest {
    private static final StepType TELEPORT =
            StepType.named("Teleport")
                    .title("Teleport data")
                    .category(Category.DATA)
                    .icon("teleport")
                    .help("Moves data at once.")
                    .traits(Trait.RETRYABLE)
                    .stepKeys("Beams")
                    .initially("/Arguments/Goal/Name", "Mars")
                    .initially("/Arguments/Count", 2)
                    .fact("/Arguments/Goal/Name")
                    .group("Where to", Wanted.at("Goal.Name").called("Goal").explained("Where to."))
                    .seconds(9)
                    .build();

    @Test
    void aNewStepHasItsDefaultsAtTheirPlaces() {
        Json step = TELEPORT.newStep("Beam");

        assertThat(step.at(Pointer.of("Name"))).map(Json::text).contains("\"Beam\"");
        assertThat(step.at(Pointer.of("Type"))).map(Json::text).contains("\"Teleport\"");
        assertThat(step.at(Pointer.parse("/Arguments/Goal/Name")))
                .map(Json::text)
                .contains("\"Mars\"");
        assertThat(step.at(Pointer.parse("/Arguments/Count"))).map(Json::text).contains("2");
    }

    @Test
    void aTypeThatAwsHasNoShapesOfHasItsFieldsAllTheSame() {
        Field goal = TELEPORT.groups().getFirst().fields().getFirst();

        assertThat(goal)
                .isEqualTo(
                        new Field.Value(
                                Pointer.parse("/Arguments/Goal/Name"),
                                "Goal",
                                "Where to.",
                                Field.Kind.TEXT,
                                List.of(),
                                false,
                                true,
                                Lookup.NONE,
                                false));
    }

    @Test
    void findsATypeByItsNameAndKeepsTheOrder() {
        StepType other = StepType.named("Other").build();
        var catalog = new StepCatalog(List.of(TELEPORT, other));

        assertThat(catalog.types()).containsExactly(TELEPORT, other);
        assertThat(catalog.type("Teleport")).isSameAs(TELEPORT);
        assertThat(TELEPORT.has(Trait.RETRYABLE)).isTrue();
        assertThat(TELEPORT.has(Trait.CACHEABLE)).isFalse();
    }

    @Test
    void aTypeItDoesNotKnowHasANameAndNothingElse() {
        StepType unknown = StepCatalog.STANDARD.type("Teleport");

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.title()).isEqualTo("Teleport");
        assertThat(unknown.groups())
                .extracting(Field.Group::title)
                .containsExactly("Display name and description");
        assertThat(StepCatalog.STANDARD.type("").title()).isEqualTo("Step without a type");
    }
}
