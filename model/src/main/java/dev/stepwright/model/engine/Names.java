package dev.stepwright.model.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The names, ARNs and times that the service generates, made from the seed alone: two runs of one
/// scenario have the same.
///
/// @param pipeline the name of the pipeline
/// @param execution the id of the execution
/// @param seed what the random parts are made from
record Names(String pipeline, String execution, long seed) {
    private static final String ACCOUNT = "arn:aws:sagemaker:us-east-1:123456789012:";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int STEP_PART = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    static Names of(RunOptions options, long seed) {
        String id =
                options.executionId()
                        .orElseGet(
                                () -> new Names("", "", seed).random(options.pipelineName(), 12));
        return new Names(options.pipelineName(), id, seed);
    }

    /// Letters and digits that look random and are the same for the same key.
    String random(String key, int length) {
        long state = seed ^ (key + '/' + execution).hashCode() * 0x9E3779B97F4A7C15L;
        var out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            out.append(LETTERS.charAt((int) Long.remainderUnsigned(mixed ^ mixed >>> 31, 36)));
        }
        return out.toString();
    }

    /// A number from 0 to below 1 that is the same for the same key.
    double fraction(String key) {
        return Long.parseLong(random(key, 6), 36) / Math.pow(36, 6);
    }

    /// The name of the job that an attempt of a step starts.
    String job(String step, int attempt) {
        return "pipelines-%s-%s-%s"
                .formatted(execution, shortened(step), random(step + '#' + attempt, 10));
    }

    /// The name of such a job whose prefix the user chose.
    String job(String prefix, String step, int attempt) {
        return "%s-%s-%s-%d".formatted(prefix, execution, random(step, 10), attempt - 1);
    }

    private static String shortened(String step) {
        return step.length() > STEP_PART ? step.substring(0, STEP_PART) : step;
    }

    String arn(String kind, String name) {
        return ACCOUNT + kind + '/' + name;
    }

    String pipelineArn() {
        return arn("pipeline", pipeline);
    }

    String executionArn() {
        return pipelineArn() + "/execution/" + execution;
    }

    /// Where a step writes what the definition gives no place for.
    String bucket(String step) {
        return "s3://sagemaker-us-east-1-123456789012/%s/%s/%s"
                .formatted(pipeline, execution, step);
    }

    /// A time as the engine writes it: UTC with milliseconds.
    static String time(Instant time) {
        return TIME.format(time);
    }

    static String time(long millis) {
        return time(Instant.ofEpochMilli(millis));
    }
}
