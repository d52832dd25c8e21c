package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;

import dev.stepwright.model.catalog.Wanted;

/// What training jobs have, alone or in a search.
final class TrainingFields {
    private TrainingFields() {}

    /// @param holder what holds the job's members, with a dot behind it; empty for the arguments
    ///     themselves
    static Wanted channels(String holder) {
        return at(holder + "InputDataConfig")
                .called("Channels")
                .explained("The data sets that the algorithm reads, by the name it knows them by.")
                .with(
                        member("DataSource.S3DataSource.S3Uri").called("S3 location"),
                        member("ContentType"))
                .fresh(
                        "DataSource.S3DataSource.S3DataType", "S3Prefix",
                        "DataSource.S3DataSource.S3Uri", "s3://my-bucket/data",
                        "DataSource.S3DataSource.S3DataDistributionType", "FullyReplicated");
    }

    /// @param holder as of [#channels]
    static Wanted metrics(String holder) {
        return at(holder + "AlgorithmSpecification.MetricDefinitions")
                .called("Metrics")
                .with(member("Regex"))
                .fresh("Regex", "loss: ([0-9\\.]+)");
    }
}
