package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueKindTest {
    @Test
    void isToldByTheForm() {
        assertThat(
                        List.of(
                                "s3://bucket/data/",
                                "arn:aws:iam::123456789012:role/service-role/Runner",
                                "https://sqs.eu-west-1.amazonaws.com/123456789012/approvals",
                                "arn:aws-cn:lambda:cn-north-1:123456789012:function:notify:live",
                                "arn:aws:kms:us-east-1:123456789012:key/0a1b",
                                "alias/models",
                                "123456789012.dkr.ecr.us-east-1.amazonaws.com/own:1",
                                "ml.p6-b200.48xlarge"))
                .map(value -> ValueKind.of(value).orElseThrow())
                .containsExactly(
                        ValueKind.S3_URI,
                        ValueKind.ROLE_ARN,
                        ValueKind.QUEUE_URL,
                        ValueKind.FUNCTION_ARN,
                        ValueKind.KMS_KEY,
                        ValueKind.KMS_KEY,
                        ValueKind.IMAGE,
                        ValueKind.INSTANCE_TYPE);
    }

    @Test
    void isNoneOfOtherTexts() {
        assertThat(
                        List.of(
                                "",
                                "s3://",
                                "File",
                                "arn:aws:iam::123456789012:user/someone",
                                "https://example.com/123456789012/x",
                                "Look at s3://bucket",
                                "ml.m5"))
                .allSatisfy(text -> assertThat(ValueKind.of(text)).isEmpty());
    }
}
