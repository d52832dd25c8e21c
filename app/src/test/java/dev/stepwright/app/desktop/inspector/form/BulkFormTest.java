package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfMany;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BulkFormTest {
    private final PipelineEditor editor =
            new PipelineEditor(
                    PipelineFixture.document(
                            """
                            {'Steps': [
                              {'Name': 'P', 'Type': 'Processing', 'Arguments': {'RoleArn': 'r',
                                'ProcessingResources': {'ClusterConfig': {'InstanceType': 'ml.m5.large'}}}},
                              {'Name': 'T', 'Type': 'Training', 'Arguments': {'RoleArn': 'r',
                                'ResourceConfig': {'InstanceType': 'ml.m5.xlarge'}}},
                              {'Name': 'F', 'Type': 'Fail', 'Arguments': {'ErrorMessage': 'no'}}]}
                            """),
                    () -> 0);

    private OfMany form(String... names) {
        Set<StepId> ids =
                List.of(names).stream()
                        .map(name -> PipelineFixture.id(editor.document(), name))
                        .collect(Collectors.toSet());
        return (OfMany)
                InspectorViewModel.of(
                        editor.document(), editor.graph(), ids, StepCatalog.STANDARD, List.of());
    }

    private static Row row(OfMany form, String label) {
        return form.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String at(String step, String place) {
        return editor.document()
                .named(step)
                .orElseThrow()
                .at(Pointer.parse(place))
                .map(Json::text)
                .orElse("nothing");
    }

    @Test
    void offersWhatTheStepsHaveInCommonAndSaysWhereTheyDiffer() {
        OfMany form = form("P", "T");

        assertThat(form.title()).isEqualTo("2 steps selected");
        assertThat(form.kinds()).isEqualTo("1 Processing · 1 Training");
        assertThat(form.groups())
                .extracting(Group::title)
                .contains("Compute", "Environment", "Retry", "Cache");
        assertThat(((ValueRow) row(form, "Instance type")).hint()).isEqualTo("Several values");
        assertThat(((ValueRow) row(form, "Role ARN")).text()).isEqualTo("r");
    }

    @Test
    void setsAFieldOfAllStepsAtOnceAndTakesItBackAsOne() {
        var type = (ValueRow) row(form("P", "T"), "Instance type");
        Edit edit = ((Typed.Change) type.typed("ml.c5.large")).edit();
        String before = editor.document().root().text();

        assertThat(edit.label()).isEqualTo("Edit InstanceType of 2 steps");
        editor.perform(edit);
        assertThat(at("P", "/Arguments/ProcessingResources/ClusterConfig/InstanceType"))
                .isEqualTo("\"ml.c5.large\"");
        assertThat(at("T", "/Arguments/ResourceConfig/InstanceType")).isEqualTo("\"ml.c5.large\"");
        editor.undo();
        assertThat(editor.document().root().text()).isEqualTo(before);
    }

    @Test
    void addsAVariableAndARetryPolicyToAllSteps() {
        var environment = (EntriesRow) row(form("P", "T"), "Environment");
        editor.perform(((Typed.Change) environment.add("STAGE")).edit());
        var policies = (ItemsRow) row(form("P", "T"), "Retry policies");
        editor.perform(((Typed.Change) policies.add()).edit());

        assertThat(at("P", "/Arguments/Environment/STAGE")).isEqualTo("\"\"");
        assertThat(at("T", "/Arguments/Environment/STAGE")).isEqualTo("\"\"");
        assertThat(at("T", "/RetryPolicies/0/MaxAttempts")).isEqualTo("5");
        assertThat(at("P", "/RetryPolicies/0/MaxAttempts")).isEqualTo("5");
    }

    @Test
    void offersNothingWhereNothingIsInCommon() {
        assertThat(form("P", "F").groups()).isEmpty();
    }
}
