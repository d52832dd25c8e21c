package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final String TEXT =
            """
            {
              'Parameters': [
                {'Name': 'Type', 'Type': 'String', 'DefaultValue': 'ml.m5.xlarge'},
                {'Name': 'Count', 'Type': 'Integer', 'DefaultValue': 1}
              ],
              'Metadata': {'Note': 's3://not/a/step'},
              'Steps': [
                {'Name': 'Train', 'Type': 'Training', 'Arguments': {
                  'RoleArn': 'arn:aws:iam::123456789012:role/Runner',
                  'ResourceConfig': {'InstanceType': 'ml.g5.xlarge'},
                  'OutputDataConfig': {'S3OutputPath': 's3://bucket/models'},
                  'Environment': {'IN': 's3://bucket/data', 'OUT': 's3://bucket/models'}}},
                {'Name': 'Gate', 'Type': 'Condition', 'Arguments': {
                  'IfSteps': [{'Name': 'Again', 'Type': 'Training', 'Arguments': {
                    'ResourceConfig': {'InstanceType': 'ml.g5.xlarge'}}}]}}
              ]
            }
            """
                    .replace('\'', '"');

    private static Suggestions suggestions(Map<ValueKind, List<String>> recent) {
        var document = ((Document.Reading.Read) Document.read(TEXT)).document();
        return Suggestions.of(document, kind -> recent.getOrDefault(kind, List.of()));
    }

    @Test
    void findsWhatStepsUseTheMostUsedFirst() {
        assertThat(suggestions(Map.of()).of(ValueKind.S3_URI))
                .containsExactly("s3://bucket/models", "s3://bucket/data");
        assertThat(suggestions(Map.of()).of(ValueKind.ROLE_ARN))
                .containsExactly("arn:aws:iam::123456789012:role/Runner");
    }

    @Test
    void looksIntoBranchesAndDefaultsOfParameters() {
        assertThat(suggestions(Map.of()).of(ValueKind.INSTANCE_TYPE))
                .containsExactly("ml.g5.xlarge", "ml.m5.xlarge");
    }

    @Test
    void addsWhatWasUsedLastAndEachOnce() {
        var recent = Map.of(ValueKind.S3_URI, List.of("s3://other", "s3://bucket/data"));
        assertThat(suggestions(recent).of(ValueKind.S3_URI))
                .containsExactly("s3://bucket/models", "s3://bucket/data", "s3://other");
        assertThat(suggestions(recent).inDocument(ValueKind.S3_URI))
                .containsExactly("s3://bucket/models", "s3://bucket/data");
    }

    @Test
    void hasNothingForAKindThatIsNotUsed() {
        assertThat(suggestions(Map.of()).of(ValueKind.KMS_KEY)).isEmpty();
    }
}
