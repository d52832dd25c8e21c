package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.workspace.Samples;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunScenariosTest {
    private static RunScenarios of(Optional<Samples.Sample> sample) {
        return new RunScenarios(
                new OpenDocument(
                        Document.empty(),
                        dev.stepwright.model.catalog.StepCatalog.STANDARD,
                        Optional.empty(),
                        sample,
                        "new.json"));
    }

    @Test
    void aPipelineOfItsOwnHasNone() {
        RunScenarios scenarios = of(Optional.empty());

        assertThat(scenarios.names())
                .containsExactly("None: synthesised results", "Choose a file…");
        assertThat(scenarios.preferred()).isEqualTo("None: synthesised results");
    }

    @Test
    void aSampleBeginsWithItsFirst() {
        Samples.Sample sample = Samples.first();
        List<String> titles =
                sample.scenarios().stream().map(Samples.NamedScenario::title).toList();
        RunScenarios scenarios = of(Optional.of(sample));

        assertThat(scenarios.preferred()).isEqualTo(titles.getFirst());
        assertThat(scenarios.names())
                .startsWith(titles.toArray(String[]::new))
                .hasSize(titles.size() + 2);
    }

    @Test
    void remembersTheLastChoiceButNotTheWishToChooseAFile() {
        RunScenarios scenarios = of(Optional.of(Samples.first()));
        scenarios.prefer("None: synthesised results");
        scenarios.prefer("Choose a file…");

        assertThat(scenarios.preferred()).isEqualTo("None: synthesised results");
    }
}
