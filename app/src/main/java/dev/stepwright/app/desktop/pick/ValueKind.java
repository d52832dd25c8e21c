package dev.stepwright.app.desktop.pick;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The kinds of values that people use again and again, told by their form alone.
public enum ValueKind {
    S3_URI("s3://[^\\s]+"),
    ROLE_ARN("arn:aws[a-z-]*:iam::\\d{12}:role/\\S+"),
    QUEUE_URL("https://(sqs[a-z0-9.-]*|[a-z0-9-]+\\.queue)\\.[a-z0-9.-]+/\\d{12}/\\S+"),
    FUNCTION_ARN("arn:aws[a-z-]*:lambda:[a-z0-9-]+:\\d{12}:function:\\S+"),
    KMS_KEY("arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:(key|alias)/\\S+|alias/\\S+"),
    IMAGE("\\d{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.[a-z0-9.-]+/\\S+|public\\.ecr\\.aws/\\S+"),
    INSTANCE_TYPE("ml\\.[a-z0-9-]+\\.[a-z0-9-]+");

    private final Predicate<String> form;

    ValueKind(String form) {
        this.form = Pattern.compile(form).asMatchPredicate();
    }

    /// The kind of a value; empty for one that has no such form.
    public static Optional<ValueKind> of(String value) {
        return Stream.of(values()).filter(kind -> kind.form.test(value)).findFirst();
    }
}
