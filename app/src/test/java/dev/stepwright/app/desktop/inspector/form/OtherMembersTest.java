package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OtherMembersTest {
    private static OfStep form(String step) {
        Document document = PipelineFixture.document("{'Steps': [" + step + "]}");
        return (OfStep)
                InspectorViewModel.of(
                        document,
                        PipelineGraph.of(document),
                        Set.of(PipelineFixture.id(document, "S")),
                        StepCatalog.STANDARD,
                        List.of());
    }

    private static Group group(OfStep form, String title) {
        return form.groups().stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAllMembersOfATypeWithoutFields() {
        var members =
                group(
                        form(
                                """
                                {'Name': 'S', 'Type': 'Unheard', 'Arguments': {
                                  'A': {'Deep': {'Count': 3, 'Ref': {'Get': 'Parameters.P'}}},
                                  'List': [{'Key': 'x'}, 'y']}}
                                """),
                        "Members");

        assertThat(members.folded()).isFalse();
        assertThat(members.rows())
                .extracting(Row::label)
                .containsExactly("Deep › Count", "Deep › Ref", "List 1 › Key", "List 2");
    }

    @Test
    void foldsWhatNobodyKnows() {
        var others =
                group(
                        form(
                                """
                                {'Name': 'S', 'Type': 'Training', 'Arguments': {
                                  'ResourceConfig': {'InstanceCount': 1, 'Turbo': 5},
                                  'HyperParameters': {'eta': '0.2'}}}
                                """),
                        "Members that AWS's models do not know");

        assertThat(others.folded()).isTrue();
        assertThat(others.rows())
                .extracting(Row::place)
                .containsExactly(Pointer.of("Arguments", "ResourceConfig", "Turbo"));
    }

    @Test
    void leavesTheStepsInsideAConditionToTheCanvas() {
        var form =
                form(
                        """
                        {'Name': 'S', 'Type': 'Condition', 'Arguments': {'Conditions': [],
                          'IfSteps': [{'Name': 'F', 'Type': 'Fail',
                            'Arguments': {'ErrorMessage': 'no'}}], 'ElseSteps': []}}
                        """);

        assertThat(form.groups())
                .extracting(Group::title)
                .allSatisfy(title -> assertThat(title).doesNotStartWith("Members that"));
    }
}
