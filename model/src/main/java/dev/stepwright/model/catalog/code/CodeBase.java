package dev.stepwright.model.catalog.code;

import dev.stepwright.model.pipeline.PipelineSettings;

/// Where publishing puts the code of a pipeline: the same place for the same step and file,
// whatever
/// the file holds, so that a definition changes only when a person changes it.
///
/// @param bucket the bucket, or what stands for it until it is known
/// @param pipeline the pipeline's name, or what stands for it
public record CodeBase(String bucket, String pipeline) {
    /// Stands for SageMaker's default bucket. No bucket can be called so, so nothing real is meant
    /// by mistake.
    public static final String DEFAULT_BUCKET = "sagemaker-{region}-{account}";

    /// Stands for the name of a pipeline that has none yet.
    public static final String UNNAMED = "{pipeline}";

    /// The place of a pipeline that is being drawn.
    public static CodeBase of(PipelineSettings settings) {
        return new CodeBase(
                settings.codeBucket().orElse(DEFAULT_BUCKET),
                settings.pipelineName().filter(name -> !name.isBlank()).orElse(UNNAMED));
    }

    /// The folder of all code.
    public String root() {
        return "s3://" + bucket + "/" + pipeline + "/code";
    }

    /// The place of a step's file.
    public String uri(String step, String name) {
        return root() + "/" + step + "/" + name;
    }
}
