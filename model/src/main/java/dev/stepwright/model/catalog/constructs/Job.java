package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.json.JsonObject;
import java.util.List;

/// A construct that becomes one training job, shown afterwards as the variant that recognises it;
/// the two say the same of themselves.
abstract class Job implements Construct {
    private static final List<String> PERMISSIONS =
            List.of(
                    "sagemaker:CreateTrainingJob",
                    "sagemaker:DescribeTrainingJob",
                    "sagemaker:StopTrainingJob",
                    "iam:PassRole");

    private final StepVariant variant;
    private final Category category;
    private final String behind;

    Job(StepVariant variant, Category category, String behind) {
        this.variant = variant;
        this.category = category;
        this.behind = behind;
    }

    /// What the step is called while that name is free.
    abstract String wantedName();

    abstract JsonObject step(String name);

    @Override
    public final String id() {
        return variant.id();
    }

    @Override
    public final String title() {
        return variant.title();
    }

    @Override
    public final Category category() {
        return category;
    }

    @Override
    public final String behind() {
        return behind;
    }

    @Override
    public final String icon() {
        return variant.icon();
    }

    @Override
    public String help() {
        return variant.help();
    }

    @Override
    public List<String> permissions() {
        return PERMISSIONS;
    }

    @Override
    public final List<JsonObject> newSteps(FreeNames names) {
        return List.of(step(names.free(wantedName())));
    }
}
