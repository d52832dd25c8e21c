package dev.stepwright.model.check;

import java.util.Set;

/// What rules of their own tell of a step, so that its shape need not tell it a second time.
///
/// Members are named with the structure that holds them, as AWS's models and `pipeline-shapes.json`
/// spell it.
final class ToldElsewhere {
    private static final Set<String> VALUES =
            Set.of(
                    "AutoMLJobConfig.Mode",
                    "CacheConfig.ExpireAfter",
                    "Callback.SqsQueueUrl",
                    "ClarifyCheck.CheckType",
                    "ContinuousParameterRange.MaxValue",
                    "ContinuousParameterRange.MinValue",
                    "DeclaredOutput.OutputType",
                    "IntegerParameterRange.MaxValue",
                    "IntegerParameterRange.MinValue",
                    "Lambda.FunctionArn",
                    "QualityCheck.CheckType",
                    "RetryPolicy.BackoffRate",
                    "RetryPolicy.ExceptionType",
                    "RetryPolicy.ExpireAfterMin",
                    "RetryPolicy.IntervalSeconds",
                    "RetryPolicy.MaxAttempts");

    private static final Set<String> ABSENCES =
            Set.of(
                    "AutoMLArguments.AutoMLJobConfig",
                    "Callback.SqsQueueUrl",
                    "ClarifyCheck.CheckType",
                    "DeclaredOutput.OutputType",
                    "EMRCluster.Instances",
                    "HadoopJarStepConfig.Jar",
                    "Lambda.FunctionArn",
                    "ModelArguments.ExecutionRoleArn",
                    "QualityCheck.CheckType",
                    "RetryPolicy.ExceptionType");

    private static final Set<String> LENGTHS =
            Set.of("DisplayName", "FailMessage", "StepDescription");

    /// Structures that are looked at as a whole elsewhere.
    private static final Set<String> WHOLE = Set.of("PropertyFile");

    private ToldElsewhere() {}

    /// Whether what is wrong with the value of a member is told.
    static boolean value(String structure, String member) {
        return VALUES.contains(structure + "." + member);
    }

    /// Whether it is told that a member is missing.
    static boolean absence(String structure, String member) {
        return ABSENCES.contains(structure + "." + member);
    }

    /// Whether the length of a text of this shape is told.
    static boolean length(String shape) {
        return LENGTHS.contains(shape);
    }

    static boolean whole(String structure) {
        return WHOLE.contains(structure);
    }
}
