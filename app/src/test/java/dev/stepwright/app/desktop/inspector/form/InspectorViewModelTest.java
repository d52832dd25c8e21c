package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfMany;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfPipeline;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {
    private final Sample sample = new Sample();

    private InspectorViewModel of(Set<StepId> selection) {
        return InspectorViewModel.of(
                sample.document(),
                sample.editor.graph(),
                selection,
                StepCatalog.STANDARD,
                List.of());
    }

    private Problem problem(String step, String place) {
        return new Problem(
                Rule.JSON_SYNTAX,
                Location.of(PipelineFixture.id(sample.document(), step), Pointer.parse(place)),
                "is wrong");
    }

    @Test
    void showsTheGroupsOfTheTypeAndWhatEveryStepHas() {
        assertThat(sample.of("Train").groups())
                .extracting(Group::title)
                .containsExactly(
                        "Algorithm",
                        "Compute",
                        "Inputs",
                        "Output",
                        "Hyperparameters",
                        "Metrics",
                        "Stopping and spot",
                        "Environment",
                        "Role and network",
                        "Serverless customization",
                        "Retry",
                        "Cache",
                        "Display name and description",
                        FormFields.REST);
        assertThat(sample.of("Train").groups().get(4).count()).isEqualTo(2);
    }

    @Test
    void findsFieldsByTypingHoweverDeepTheyAreFoldedAway() {
        assertThat(sample.of("Train").find("kms volume").rows())
                .extracting(Row::label)
                .contains("Compute › KMS key of the volume");
        assertThat(sample.of("Train").find("subnets").rows())
                .extracting(row -> row.place().toString())
                .containsExactly("/Arguments/VpcConfig/Subnets");
        assertThat(sample.of("Train").find("s3uri train").rows())
                .extracting(Row::label)
                .contains("Channels train › S3 location");
        assertThat(sample.of("Train").find("nothing like it").rows()).isEmpty();
    }

    @Test
    void countsSeveralSteps() {
        Set<StepId> all =
                sample.document().steps().stream().map(Step::id).collect(Collectors.toSet());
        assertThat(((OfMany) of(all)).title()).isEqualTo("4 steps selected");
    }

    @Test
    void editsTheSettingsOfThePipelineWhenNothingIsSelected() {
        var pipeline = (OfPipeline) of(Set.of());
        assertThat(pipeline.summary()).isEqualTo("4 steps · 2 parameters");
        var parallel = (ValueRow) pipeline.groups().getFirst().rows().getLast();
        sample.editor.perform(((Typed.Change) parallel.typed("3")).edit());
        assertThat(sample.document().settings().maxParallel()).contains(3);
        var again = (ValueRow) ((OfPipeline) of(Set.of())).groups().getFirst().rows().getLast();
        sample.editor.perform(((Typed.Change) again.typed("")).edit());
        assertThat(sample.document().settings().maxParallel()).isEmpty();
    }

    @Test
    void putsAProblemAtTheInnermostRow() {
        sample.problem(problem("Train", "/Arguments/HyperParameters/eta"));
        sample.problem(problem("Train", "/Arguments/HyperParameters"));
        sample.problem(problem("Train", "/DependsOn"));
        assertThat(sample.value("Train", "/Arguments/HyperParameters/eta").problems()).hasSize(1);
        assertThat(sample.row("Train", "/Arguments/HyperParameters").problems()).hasSize(1);
        assertThat(sample.of("Train").problems())
                .extracting(each -> each.location().within())
                .containsExactly(Pointer.of("DependsOn"));
    }

    @Test
    void renamesAndIsRefusedATakenName() {
        assertThat(sample.of("Train").rename("Train")).isEqualTo(Typed.NOTHING);
        var taken = ((Typed.Change) sample.of("Train").rename("Prep")).edit();
        assertThat(sample.editor.perform(taken)).isInstanceOf(Outcome.Refused.class);
        sample.editor.perform(((Typed.Change) sample.of("Train").rename("Fit")).edit());
        assertThat(sample.of("Gate").dependencies().waitsFor())
                .extracting(DependenciesViewModel.Link::title)
                .contains("Fit");
    }

    @Test
    void tellsWhyAStepWaitsAndWhoFollows() {
        assertThat(sample.of("Gate").dependencies().waitsFor())
                .extracting(link -> link.title() + ": " + link.why())
                .containsExactly("Train: Order only", "Prep: Reads Report");
        assertThat(sample.of("Gate").dependencies().waitsFor())
                .extracting(link -> link.remove().isPresent())
                .containsExactly(true, false);
        assertThat(sample.of("Gate").dependencies().followedBy())
                .extracting(link -> link.title() + ": " + link.why())
                .containsExactly("Stop: In the True branch");
        assertThat(sample.of("Stop").dependencies().branch().orElseThrow().text())
                .isEqualTo("True branch of Gate");
    }

    @Test
    void choosesHowTheEarlierStepMustEnd() {
        var train = sample.of("Gate").dependencies().waitsFor().getFirst();
        var prep = sample.of("Gate").dependencies().waitsFor().getLast();

        assertThat(prep.ends()).isEmpty();
        assertThat(train.ends().orElseThrow().choices())
                .containsExactly("Succeeded", "Failed", "Stopped", "Any");
        assertThat(train.ends().orElseThrow().chosen()).isEqualTo("Succeeded");

        sample.editor.perform(train.ends().orElseThrow().choose("Any"));
        var any = sample.of("Gate").dependencies().waitsFor().getFirst();
        assertThat(any.ends().orElseThrow().chosen()).isEqualTo("Any");

        sample.editor.perform(any.ends().orElseThrow().choose("Succeeded"));
        assertThat(sample.of("Gate").dependencies().waitsFor().getFirst()).isEqualTo(train);
    }

    @Test
    void explainsTheKindOfTheStepWithItsPermissions() {
        assertThat(sample.of("Train").typeTitle()).isEqualTo("Training step");
        assertThat(sample.of("Train").typeHelp())
                .startsWith(StepCatalog.STANDARD.type("Training").help())
                .contains("sagemaker:CreateTrainingJob", "iam:PassRole");
    }

    @Test
    void offersNoDependencyThatClosesACycle() {
        assertThat(sample.of("Prep").dependencies().candidates()).isEmpty();
        assertThat(sample.of("Stop").dependencies().candidates())
                .extracting(DependenciesViewModel.Candidate::title)
                .containsExactly("Prep", "Train", "Gate");
    }

    @Test
    void takesAStepAsJson() {
        StepJson json = sample.of("Stop").json();
        assertThat(json.typed(json.text())).isEqualTo(Typed.NOTHING);
        assertThat(json.typed("{\n  \"Name\" }"))
                .isInstanceOfSatisfying(
                        Typed.Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("Line 2, column 10:"));
        assertThat(
                        sample.after(
                                json.typed(json.text().replace("no", "yes")),
                                "Stop",
                                "/Arguments/ErrorMessage"))
                .isEqualTo("\"yes\"");
    }
}
