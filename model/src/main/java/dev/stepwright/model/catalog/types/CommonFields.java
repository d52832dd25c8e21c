package dev.stepwright.model.catalog.types;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;

/// Fields and new list items that several step types share.
final class CommonFields {
    private CommonFields() {}

    static final Field.Value MAX_RUNTIME =
            Field.integer(
                    "/Arguments/StoppingCondition/MaxRuntimeInSeconds",
                    "Longest run (s)",
                    "The job is stopped after this time.");

    static final Field.Value CACHE_ENABLED =
            Field.flag(
                            "/CacheConfig/Enabled",
                            "Reuse earlier results",
                            "An earlier successful run with the same inputs is used again.")
                    .literalOnly();

    static final Field.Value CACHE_EXPIRY =
            Field.text(
                            "/CacheConfig/ExpireAfter",
                            "Reuse for",
                            "How old a result may be, as a duration such as P30D or PT12H.")
                    .literalOnly();

    static Field.Value role(String place) {
        return Field.text(place, "Role ARN", "The role that the job works with.").requiredHere();
    }

    static final Json PROCESSING_INPUT =
            object(
                    "/AppManaged", false,
                    "/S3Input/S3Uri", "s3://my-bucket/input",
                    "/S3Input/LocalPath", "/opt/ml/processing/input",
                    "/S3Input/S3DataType", "S3Prefix",
                    "/S3Input/S3InputMode", "File",
                    "/S3Input/S3DataDistributionType", "FullyReplicated",
                    "/S3Input/S3CompressionType", "None");

    static final Json PROCESSING_OUTPUT =
            object(
                    "/AppManaged", false,
                    "/S3Output/S3Uri", "s3://my-bucket/output",
                    "/S3Output/LocalPath", "/opt/ml/processing/output",
                    "/S3Output/S3UploadMode", "EndOfJob");

    static final Json CHANNEL =
            object(
                    "/DataSource/S3DataSource/S3DataType", "S3Prefix",
                    "/DataSource/S3DataSource/S3Uri", "s3://my-bucket/data",
                    "/DataSource/S3DataSource/S3DataDistributionType", "FullyReplicated");

    private static Json object(Object... placesAndValues) {
        Json object = JsonObject.EMPTY;
        var edits = new JsonEdits(JsonStyle.PRETTY);
        for (int i = 0; i < placesAndValues.length; i += 2) {
            object =
                    edits.set(
                            object,
                            Pointer.parse((String) placesAndValues[i]),
                            Json.of(placesAndValues[i + 1]));
        }
        return object;
    }
}
