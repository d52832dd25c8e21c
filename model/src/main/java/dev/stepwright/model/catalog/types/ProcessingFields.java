package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.Wanted;
import dev.stepwright.model.json.JsonObject;

/// What the types that are processing jobs have in common: a container, machines, what goes in and
/// what comes out.
final class ProcessingFields {
    static final Wanted INPUTS =
            at("ProcessingInputs")
                    .called("Inputs")
                    .explained("What is copied from S3 into the container before it starts.")
                    .with(
                            member("S3Input.S3Uri").called("S3 location"),
                            member("S3Input.LocalPath"))
                    .fresh(
                            "AppManaged", false,
                            "S3Input.S3Uri", "s3://my-bucket/input",
                            "S3Input.LocalPath", "/opt/ml/processing/input",
                            "S3Input.S3DataType", "S3Prefix",
                            "S3Input.S3InputMode", "File",
                            "S3Input.S3DataDistributionType", "FullyReplicated",
                            "S3Input.S3CompressionType", "None");

    static final Wanted OUTPUTS =
            at("ProcessingOutputConfig.Outputs")
                    .explained("What is copied from the container to S3 when it ends.")
                    .with(
                            member("S3Output.S3Uri").called("S3 location"),
                            member("S3Output.LocalPath"))
                    .fresh(
                            "AppManaged", false,
                            "S3Output.S3Uri", "s3://my-bucket/output",
                            "S3Output.LocalPath", "/opt/ml/processing/output",
                            "S3Output.S3UploadMode", "EndOfJob");

    private ProcessingFields() {}

    static Wanted[] container() {
        return new Wanted[] {
            at("AppSpecification.ImageUri"),
            at("AppSpecification.ContainerEntrypoint"),
            at("AppSpecification.ContainerArguments")
        };
    }

    static Wanted[] compute() {
        return new Wanted[] {
            at("ProcessingResources.ClusterConfig.InstanceType"),
            at("ProcessingResources.ClusterConfig.InstanceCount"),
            at("ProcessingResources.ClusterConfig.VolumeSizeInGB")
        };
    }

    static Wanted[] limits() {
        return new Wanted[] {at("RoleArn"), at("StoppingCondition.MaxRuntimeInSeconds")};
    }

    /// The machines of a new step.
    static JsonObject cluster() {
        return object("InstanceCount", 1, "InstanceType", "ml.m5.large", "VolumeSizeInGB", 30);
    }

    /// An input of a new step.
    static JsonObject input(String name, String uri, String folder) {
        return object(
                "InputName",
                name,
                "AppManaged",
                false,
                "S3Input",
                object(
                        "S3Uri",
                        uri,
                        "LocalPath",
                        "/opt/ml/processing/input/" + folder,
                        "S3DataType",
                        "S3Prefix",
                        "S3InputMode",
                        "File"));
    }

    /// An output of a new step.
    static JsonObject output(String name) {
        return object(
                "OutputName",
                name,
                "AppManaged",
                false,
                "S3Output",
                object(
                        "S3Uri", "s3://my-bucket/checks",
                        "LocalPath", "/opt/ml/processing/output",
                        "S3UploadMode", "EndOfJob"));
    }
}
