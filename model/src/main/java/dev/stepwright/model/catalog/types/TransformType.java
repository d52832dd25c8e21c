package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Runs a model over a data set in S3.
public final class TransformType {
    private TransformType() {}

    public static final StepType TYPE =
            StepType.named("Transform")
                    .title("Batch transform")
                    .category(DATA)
                    .icon("transform")
                    .help("Runs a model over a data set in S3.")
                    .traits(RETRYABLE, CACHEABLE)
                    .fact("/Arguments/TransformResources/InstanceType")
                    .initially("/Arguments/ModelName", "my-model")
                    .initially(
                            "/Arguments/TransformInput/DataSource/S3DataSource/S3DataType",
                            "S3Prefix")
                    .initially(
                            "/Arguments/TransformInput/DataSource/S3DataSource/S3Uri",
                            "s3://my-bucket/batch")
                    .initially(
                            "/Arguments/TransformOutput/S3OutputPath", "s3://my-bucket/predictions")
                    .initially("/Arguments/TransformResources/InstanceType", "ml.m5.large")
                    .initially("/Arguments/TransformResources/InstanceCount", 1)
                    .group(
                            "Model",
                            at("ModelName")
                                    .called("Model")
                                    .explained(
                                            "The name of the model: usually that of a Create model step."))
                    .group(
                            "Input",
                            at("TransformInput.DataSource.S3DataSource.S3Uri")
                                    .called("S3 location"),
                            at("TransformInput.ContentType"),
                            at("TransformInput.SplitType"))
                    .group(
                            "Output",
                            at("TransformOutput.S3OutputPath").called("S3 location"),
                            at("TransformOutput.AssembleWith"),
                            at("TransformOutput.Accept").called("Content type"))
                    .group(
                            "Compute",
                            at("TransformResources.InstanceType"),
                            at("TransformResources.InstanceCount"))
                    .folded(
                            "Batches",
                            at("BatchStrategy"),
                            at("MaxConcurrentTransforms").called("Side by side"),
                            at("MaxPayloadInMB"))
                    .folded(
                            "Filters",
                            at("DataProcessing.InputFilter"),
                            at("DataProcessing.OutputFilter"),
                            at("DataProcessing.JoinSource"))
                    .folded("Environment", at("Environment"))
                    .answer(ServiceAnswer.job("TransformJob", "transform-job"))
                    .permissions(
                            "sagemaker:CreateTransformJob",
                            "sagemaker:DescribeTransformJob",
                            "sagemaker:StopTransformJob")
                    .seconds(180)
                    .build();
}
