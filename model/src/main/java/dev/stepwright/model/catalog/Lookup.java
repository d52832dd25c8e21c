package dev.stepwright.model.catalog;

import java.util.Locale;
import java.util.Set;

/// Where people look up what to put into a field, so that a form can offer it: a table of AWS, or
/// what the document already uses.
public enum Lookup {
    /// Nothing: people know it.
    NONE("", "", ""),
    INSTANCE_TYPE("Choose an instance type", "", "ml.m5.xlarge"),
    IMAGE("Choose an image of AWS", "", "111122223333.dkr.ecr.us-east-1.amazonaws.com/image:1"),
    S3_LOCATION("Choose an S3 location in use", "s3://my-bucket/prefix", "s3://my-bucket/data"),
    ROLE(
            "Choose a role in use",
            "arn:aws:iam::…:role/Name",
            "arn:aws:iam::111122223333:role/SageMakerExecutionRole"),
    QUEUE(
            "Choose a queue in use",
            "https://sqs.….amazonaws.com/…/name",
            "https://sqs.us-east-1.amazonaws.com/111122223333/approvals"),
    FUNCTION(
            "Choose a function in use",
            "arn:aws:lambda:…:function:name",
            "arn:aws:lambda:us-east-1:111122223333:function:my-function"),
    KMS_KEY(
            "Choose a key in use",
            "arn:aws:kms:…:key/…",
            "arn:aws:kms:us-east-1:111122223333:key/my-key"),
    /// A step of this document, by its name.
    STEP("Choose a step", "", ""),
    /// An output of the same step, by its name.
    OUTPUT("Choose an output of this step", "", "");

    private static final Set<String> IMAGES = Set.of("Image", "ImageUri", "TrainingImage");

    private final String title;
    private final String example;
    private final String initial;

    Lookup(String title, String example, String initial) {
        this.title = title;
        this.example = example;
        this.initial = initial;
    }

    /// What the button says that opens the list; empty for [#NONE].
    public String title() {
        return title;
    }

    /// What such a value looks like, for an empty field; empty where nothing is typical.
    public String example() {
        return example;
    }

    /// What a new step begins with where such a value is required.
    public String initial() {
        return initial;
    }

    /// Whether a value is what a new step begins with, until somebody says better.
    public static boolean isInitial(String value) {
        for (Lookup each : values()) {
            if (!each.initial.isEmpty() && each.initial.equals(value) && each != INSTANCE_TYPE) {
                return true;
            }
        }
        return false;
    }

    /// The one of a member of AWS's models: by the name of its shape, or by its own where AWS uses
    /// a shape for much.
    static Lookup of(String member, Shape shape) {
        String name = shape.name();
        if (name.endsWith("InstanceType")) {
            return INSTANCE_TYPE;
        }
        if (!(shape instanceof Shape.Text text) || !text.values().isEmpty()) {
            return NONE;
        }
        String lower = member.toLowerCase(Locale.ROOT);
        if (member.equals("StepName")) {
            return STEP;
        }
        if (member.equals("OutputName") && name.equals("DeclaredFileOutput")) {
            return OUTPUT;
        }
        if (IMAGES.contains(member)) {
            return IMAGE;
        }
        if (lower.endsWith("rolearn")) {
            return ROLE;
        }
        if (lower.contains("kmskey")) {
            return KMS_KEY;
        }
        if (member.equals("FunctionArn")) {
            return FUNCTION;
        }
        if (member.equals("SqsQueueUrl")) {
            return QUEUE;
        }
        boolean s3 =
                name.contains("S3") && !name.contains("Type")
                        || lower.contains("s3uri")
                        || lower.endsWith("s3outputpath")
                        || member.equals("ModelDataUrl")
                        || member.startsWith("SuppliedBaseline");
        return s3 ? S3_LOCATION : NONE;
    }
}
