package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.exporters.Exporters;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.icons.Icons;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.AddConstruct;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every construct must bring, and every part of the program must do with it. A new one is
/// tested here without a line of its own.
class ConstructContractTest {
    private static final StepCatalog CATALOG = StepCatalog.STANDARD;

    static Stream<Construct> constructs() {
        return CATALOG.constructs().stream();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void bringsADrawingAndWords(Construct construct) {
        assertThat(Icons.find(construct.icon())).as("icons/%s.svg", construct.icon()).isPresent();
        assertThat(construct.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(construct.title()).matches("[A-Z@][^.!]*");
        assertThat(construct.help()).matches("[A-Z].*\\.");
        assertThat(construct.permissions())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(action -> action.matches("[a-z0-9-]+:[A-Z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isToldFromEveryOtherEntryOfThePalette(Construct construct) {
        assertThat(CATALOG.entries())
                .filteredOn(
                        entry ->
                                entry.id().equals(construct.id())
                                        || entry.title().equals(construct.title())
                                        || entry.icon().equals(construct.icon()))
                .<PaletteEntry>containsExactly(construct);
        assertThat(CATALOG.entry(construct.id())).isSameAs(construct);
        assertThat(CATALOG.type(construct.behind()).category()).isEqualTo(construct.category());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void makesStepsOfKnownTypes(Construct construct) {
        assertThat(construct.types()).isNotEmpty().allMatch(type -> CATALOG.type(type).isKnown());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void allItsStepsAreOneEditThatCanBeTakenBackAndReadAgain(Construct construct) {
        Document document = added(Document.empty(), construct);
        var read = (Document.Reading.Read) Document.read(document.text());

        assertThat(document.steps()).extracting(Step::type).isEqualTo(construct.types());
        assertThat(read.document().root().sameValue(document.root())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isNoMistake(Construct construct) {
        List<Problem> problems =
                Checker.standard().check(PipelineGraph.of(added(Document.empty(), construct)));

        assertThat(problems).filteredOn(Problem::isError).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void itsRoleMayDoWhatItsStepsNeed(Construct construct) {
        assertThat(construct.permissions())
                .containsAll(
                        construct.types().stream()
                                .flatMap(type -> CATALOG.type(type).permissions().stream())
                                .collect(Collectors.toSet()));
    }

    /// A single step is shown as the construct. Of several, each has a title of its own, so that
    /// they can be told apart.
    @ParameterizedTest
    @MethodSource("constructs")
    void itsStepsAreShownAsWhatTheyAre(Construct construct) {
        Document document = added(Document.empty(), construct);
        List<String> titles =
                document.steps().stream()
                        .map(step -> CATALOG.kindOf(step, document).title())
                        .toList();

        if (titles.size() == 1) {
            assertThat(titles).containsExactly(construct.title());
            assertThat(CATALOG.kindOf(document.steps().getFirst(), document).icon())
                    .isEqualTo(construct.icon());
        } else {
            assertThat(titles).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void itsStepsHangTogether(Construct construct) {
        Document document = added(Document.empty(), construct);
        PipelineGraph graph = PipelineGraph.of(document);

        assertThat(document.steps().stream().skip(1))
                .allMatch(step -> !graph.into(step.id()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void runsToTheEnd(Construct construct) {
        Document document = added(Document.empty(), construct);
        var options = RunOptions.of("contract", Instant.parse("2026-01-31T09:05:00Z"));
        var parameters = (ParameterValues.Reading.Accepted) ParameterValues.of(document, Map.of());
        LocalExecution execution =
                ((LocalExecution.Start.Started)
                                LocalExecution.of(
                                        document, parameters.values(), Scenario.EMPTY, options))
                        .execution();
        execution.runToEnd();

        assertThat(execution.cannotContinue()).isEmpty();
        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void addedAgainItsStepsReferToEachOther(Construct construct) {
        Document once = added(Document.empty(), construct);
        Document twice = added(once, construct);
        Set<String> first = once.steps().stream().map(Step::name).collect(Collectors.toSet());

        assertThat(twice.steps()).extracting(Step::name).doesNotHaveDuplicates();
        assertThat(
                        PipelineGraph.of(twice).dependencies().stream()
                                .filter(
                                        dependency ->
                                                first.contains(name(twice, dependency.from()))
                                                        != first.contains(
                                                                name(twice, dependency.to()))))
                .isEmpty();
        assertThat(Checker.standard().check(PipelineGraph.of(twice)))
                .filteredOn(Problem::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void goesIntoABranchAsAWhole(Construct construct) {
        Document gate =
                added(
                        Document.empty(),
                        new AddStep(CATALOG.type("Condition"), Scope.TOP, new Position(0, 0)));
        var branch = new Scope.Branch(gate.steps().getFirst().id(), Side.ELSE);
        Document document = added(gate, new AddConstruct(construct, branch, positions(construct)));

        assertThat(document.steps().stream().skip(1).map(Step::scope).distinct())
                .containsExactly(branch);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void everyExporterWritesIt(Construct construct) {
        Document document = added(Document.empty(), construct);
        for (Exporter exporter : Exporters.all()) {
            assertThat(exporter.export(document).content()).as(exporter.format()).isNotEmpty();
        }
    }

    private static String name(Document document, StepId id) {
        return document.step(id).orElseThrow().name();
    }

    private static List<Position> positions(Construct construct) {
        return Stream.iterate(new Position(40, 40), at -> new Position(at.x() + 280, at.y()))
                .limit(construct.types().size())
                .toList();
    }

    private static Document added(Document document, Construct construct) {
        return added(document, new AddConstruct(construct, Scope.TOP, positions(construct)));
    }

    private static Document added(Document document, Edit edit) {
        return EditLaws.holdFor(document, edit);
    }
}
