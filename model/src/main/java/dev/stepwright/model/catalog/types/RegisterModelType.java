package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Puts a version of a model into a model package group.
public final class RegisterModelType {
    private RegisterModelType() {}

    public static final StepType TYPE =
            StepType.named("RegisterModel")
                    .title("Register model")
                    .category(MODEL)
                    .icon("register-model")
                    .help("Puts a version of a model into a model package group.")
                    .traits(RETRYABLE)
                    .fact("/Arguments/ModelPackageGroupName")
                    .initially("/Arguments/ModelPackageGroupName", "my-models")
                    .initially("/Arguments/ModelApprovalStatus", "PendingManualApproval")
                    .initially(
                            "/Arguments/InferenceSpecification/Containers",
                            List.of(
                                    object(
                                            "Image",
                                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/inference:1",
                                            "ModelDataUrl",
                                            "s3://my-bucket/models/model.tar.gz")))
                    .initially(
                            "/Arguments/InferenceSpecification/SupportedContentTypes",
                            List.of("text/csv"))
                    .initially(
                            "/Arguments/InferenceSpecification/SupportedResponseMIMETypes",
                            List.of("text/csv"))
                    .initially(
                            "/Arguments/InferenceSpecification/SupportedRealtimeInferenceInstanceTypes",
                            List.of("ml.m5.large"))
                    .initially(
                            "/Arguments/InferenceSpecification/SupportedTransformInstanceTypes",
                            List.of("ml.m5.large"))
                    .group(
                            "Registry",
                            at("ModelPackageGroupName").called("Model package group"),
                            at("ModelApprovalStatus").called("Approval"),
                            at("ModelPackageDescription"))
                    .group(
                            "Containers",
                            at("InferenceSpecification.Containers")
                                    .explained("What serves the model.")
                                    .with(
                                            member("ModelDataUrl"),
                                            member("Image"),
                                            member("Environment"))
                                    .fresh(
                                            "Image",
                                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/inference:1",
                                            "ModelDataUrl",
                                            "s3://my-bucket/models/model.tar.gz"))
                    .folded(
                            "Content types and instances",
                            at("InferenceSpecification.SupportedContentTypes")
                                    .called("Content types"),
                            at("InferenceSpecification.SupportedResponseMIMETypes")
                                    .called("Response types"),
                            at("InferenceSpecification.SupportedRealtimeInferenceInstanceTypes")
                                    .called("Instances for endpoints"),
                            at("InferenceSpecification.SupportedTransformInstanceTypes")
                                    .called("Instances for batch transform"))
                    .folded(
                            "Quality metrics",
                            at("ModelMetrics.ModelQuality"),
                            at("ModelMetrics.ModelDataQuality"),
                            at("ModelMetrics.Bias"),
                            at("ModelMetrics.Explainability"))
                    .folded(
                            "Drift check baselines",
                            at("DriftCheckBaselines.ModelQuality"),
                            at("DriftCheckBaselines.ModelDataQuality"),
                            at("DriftCheckBaselines.Bias"),
                            at("DriftCheckBaselines.Explainability"))
                    .folded(
                            "Metadata",
                            at("Domain"),
                            at("Task"),
                            at("CustomerMetadataProperties"),
                            at("MetadataProperties"))
                    .answer(
                            ServiceAnswer.resource("ModelPackage", "model-package")
                                    .with(ServiceAnswer.Extra.MODEL_PACKAGE))
                    .permissions("sagemaker:CreateModelPackage", "sagemaker:DescribeModelPackage")
                    .seconds(2)
                    .build();
}
