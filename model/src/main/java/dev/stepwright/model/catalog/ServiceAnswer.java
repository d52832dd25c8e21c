package dev.stepwright.model.catalog;

/// How the service answers when asked for what a step has made: the names that property references
/// use.
///
/// @param noun what stands before `Name`, `Arn` and `Status`
/// @param resource the kind of resource in the ARN
/// @param isJob whether the service makes up the name, from a prefix at most
/// @param extra what else the answer holds beside the request
public record ServiceAnswer(String noun, String resource, boolean isJob, Extra extra) {
    /// What an answer holds beside the request, names, status and times.
    public enum Extra {
        NONE,
        /// Where the trained model lies.
        MODEL_ARTIFACTS,
        /// The training jobs of a search, best first.
        TRAINING_JOBS,
        /// The best candidate of a search, with its reports.
        BEST_CANDIDATE,
        /// Group and version of a model package.
        MODEL_PACKAGE,
        /// The constraints of a baseline.
        BASELINE,
        /// The constraints and statistics of a baseline.
        BASELINE_WITH_STATISTICS,
        /// Its status is that of something which serves.
        IN_SERVICE,
        /// The step of a cluster.
        CLUSTER
    }

    /// Of a job.
    public static ServiceAnswer job(String noun, String resource) {
        return new ServiceAnswer(noun, resource, true, Extra.NONE);
    }

    /// Of something that has the name the user gives it.
    public static ServiceAnswer resource(String noun, String resource) {
        return new ServiceAnswer(noun, resource, false, Extra.NONE);
    }

    public ServiceAnswer with(Extra more) {
        return new ServiceAnswer(noun, resource, isJob, more);
    }
}
