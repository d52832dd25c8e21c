package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of retry policies and of the cache.
class RetryAndCacheRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/RetryPolicies/0";
        String throttling = "'ExceptionType':['Step.THROTTLING']";
        return Stream.of(
                tells(
                        Rule.RETRY_UNSUPPORTED_TYPE,
                        "error /Steps/0/RetryPolicies: has retry policies, but a step of type Fail takes none.",
                        retry("Fail", "{" + throttling + ",'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_CHECK_STEP,
                        "warning /Steps/0/RetryPolicies: has retry policies, which no SDK writes for a step of type Quality check.",
                        retry("QualityCheck", "{" + throttling + ",'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_STRING,
                        "warning "
                                + at
                                + "/ExceptionType: has the exception type “Step.THROTTLING” as a text; it belongs into a list.",
                        retry("Training", "{'ExceptionType':'Step.THROTTLING','MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_UNKNOWN,
                        "error "
                                + at
                                + "/ExceptionType/0: retries on “Step.THROTTLE”, which is no exception type. Did you mean “Step.THROTTLING”?",
                        retry("Training", "{'ExceptionType':['Step.THROTTLE'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_EMPTY,
                        "error "
                                + at
                                + "/ExceptionType: has a retry policy without an exception type.",
                        retry("Training", "{'ExceptionType':[],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_JOB_ON_MODEL,
                        "error "
                                + at
                                + "/ExceptionType/0: retries on “SageMaker.CAPACITY_ERROR”, but a step of type Create model runs no job; only Step.SERVICE_FAULT and Step.THROTTLING can occur.",
                        retry(
                                "Model",
                                "{'ExceptionType':['SageMaker.CAPACITY_ERROR'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_INTERNAL_TUNING,
                        "info "
                                + at
                                + "/ExceptionType/0: retries on SageMaker.JOB_INTERNAL_ERROR, which has no effect on a step of type Tuning.",
                        retry(
                                "Tuning",
                                "{'ExceptionType':['SageMaker.JOB_INTERNAL_ERROR'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_BOTH_LIMITS,
                        "error "
                                + at
                                + ": has a retry policy with MaxAttempts and ExpireAfterMin; only one of them can be given.",
                        retry(
                                "Training",
                                "{" + throttling + ",'MaxAttempts':2,'ExpireAfterMin':3}")),
                tells(
                        Rule.RETRY_NO_LIMIT,
                        "info " + at + ": has a retry policy without a limit; 5 attempts are made.",
                        retry("Training", "{" + throttling + "}")),
                tells(
                        Rule.RETRY_RANGE,
                        "error "
                                + at
                                + "/MaxAttempts: has MaxAttempts of 21 in a retry policy; whole numbers from 0 to 20 are allowed.",
                        retry("Training", "{" + throttling + ",'MaxAttempts':21}")),
                tells(
                        Rule.RETRY_EXC_DUP,
                        "warning /Steps/0/RetryPolicies/1/ExceptionType/0: has “Step.THROTTLING” in two retry policies; which of them counts is not documented.",
                        retry(
                                "Training",
                                "{"
                                        + throttling
                                        + ",'MaxAttempts':2},{"
                                        + throttling
                                        + ",'MaxAttempts':3}")),
                tells(
                        Rule.CACHE_UNSUPPORTED_TYPE,
                        "error /Steps/0/CacheConfig: has a cache configuration, but a step of type Create model cannot be cached.",
                        cache("Model", "'Enabled':false")),
                tells(
                        Rule.CACHE_UNDOCUMENTED_TYPE,
                        "info /Steps/0/CacheConfig: has a cache configuration, which is not documented for a step of type Lambda.",
                        cache("Lambda", "'Enabled':false")),
                tells(
                        Rule.CACHE_NO_EXPIRY,
                        "warning /Steps/0/CacheConfig: is cached without a time; give one in ExpireAfter.",
                        cache("Training", "'Enabled':true")),
                tells(
                        Rule.CACHE_DURATION,
                        "error /Steps/0/CacheConfig/ExpireAfter: keeps results for “30 days”, which is no duration such as P30D or PT12H.",
                        cache("Training", "'Enabled':true,'ExpireAfter':'30 days'")),
                tells(
                        Rule.CACHE_EXPR,
                        "error /Steps/0/CacheConfig/Enabled: has an expression as Enabled of its cache configuration; only a plain value can stand there.",
                        cache("Training", "'Enabled':{'Get':'Execution.PipelineName'}")),
                tells(
                        Rule.CACHE_TIMESTAMP,
                        "info /Steps/0/Arguments/CheckpointConfig/S3Uri: is cached, but has a point in time in CheckpointConfig.S3Uri (“s3://b/2023-08-01-12-30-10-123/c”), so its results may never be used again.",
                        trains("'CheckpointConfig':{'S3Uri':'s3://b/2023-08-01-12-30-10-123/c'}")
                                .replace(
                                        "'Type':'Training'",
                                        "'Type':'Training','CacheConfig':{'Enabled':true}")));
    }

    private static String cache(String type, String config) {
        return steps(step("A", type, "'Arguments':{},'CacheConfig':{" + config + "}"));
    }
}
