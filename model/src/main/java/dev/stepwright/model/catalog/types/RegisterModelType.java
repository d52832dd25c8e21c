package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

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
                    .answer(
                            ServiceAnswer.resource("ModelPackage", "model-package")
                                    .with(ServiceAnswer.Extra.MODEL_PACKAGE))
                    .permissions("sagemaker:CreateModelPackage", "sagemaker:DescribeModelPackage")
                    .seconds(2)
                    .build();
}
