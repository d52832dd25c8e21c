package dev.stepwright.model.check;

/// The rules by their ids, as the definition reference spells them (its part 8), with the severity
/// they usually have and who it is that says so.
public enum Rule {
    // The definition as a whole (definition reference, 8.1).
    JSON_SYNTAX(Severity.ERROR, Source.SERVICE),
    JSON_DUP_KEY(Severity.ERROR, Source.ADVICE),
    DEF_TOO_LARGE(Severity.ERROR, Source.SERVICE),
    VERSION_UNKNOWN(Severity.ERROR, Source.SCHEMA),
    VERSION_MISSING(Severity.WARNING, Source.ADVICE),
    STEPS_MISSING(Severity.ERROR, Source.SCHEMA),
    STEPS_EMPTY(Severity.WARNING, Source.ADVICE),
    TOP_UNKNOWN_KEY(Severity.WARNING, Source.SCHEMA),
    METADATA_VALUE(Severity.WARNING, Source.SCHEMA),
    EXPCFG_SHAPE(Severity.ERROR, Source.SERVICE),
    EXPCFG_STEP_REF(Severity.ERROR, Source.ADVICE),
    MLFLOW_ARN(Severity.ERROR, Source.SERVICE),

    // Parameters (8.2).
    PARAM_NAME_CHARS(Severity.ERROR, Source.SCHEMA),
    PARAM_NAME_LONG(Severity.WARNING, Source.SCHEMA),
    PARAM_DUP(Severity.ERROR, Source.ADVICE),
    PARAM_TYPE(Severity.ERROR, Source.SCHEMA),
    PARAM_DEFAULT_TYPE(Severity.ERROR, Source.SDK),
    PARAM_DEFAULT_EXPR(Severity.ERROR, Source.SCHEMA),
    PARAM_DEFAULT_LONG(Severity.WARNING, Source.SCHEMA),
    PARAM_DEFAULT_EMPTY(Severity.INFO, Source.ADVICE),
    PARAM_ENUM_NOT_STRING_TYPE(Severity.ERROR, Source.SDK),
    PARAM_ENUM_DEFAULT(Severity.WARNING, Source.ADVICE),
    PARAM_UNUSED(Severity.INFO, Source.ADVICE),
    PARAM_NO_DEFAULT_SCHEDULED(Severity.ERROR, Source.SDK),
    PARAM_MANY(Severity.WARNING, Source.SERVICE),
    PARAM_SECRET(Severity.WARNING, Source.ADVICE),

    // Steps in general (8.3).
    STEP_NAME_CHARS(Severity.ERROR, Source.SCHEMA),
    STEP_NAME_LONG(Severity.ERROR, Source.SCHEMA),
    DUP_STEP_NAME(Severity.ERROR, Source.SDK),
    NAME_CASE_CLASH(Severity.WARNING, Source.ADVICE),
    STEP_TYPE_MISSING(Severity.ERROR, Source.SERVICE),
    STEP_TYPE_UNKNOWN(Severity.WARNING, Source.SERVICE),
    STEP_TYPE_SDK_GAP(Severity.INFO, Source.ADVICE),
    STEP_KEY_UNKNOWN(Severity.WARNING, Source.SERVICE),
    ARGS_MISSING(Severity.ERROR, Source.SCHEMA),
    DISPLAY_NAME_LONG(Severity.ERROR, Source.SERVICE),
    DESCRIPTION_LONG(Severity.ERROR, Source.SERVICE),
    DEPENDS_ON_TYPE(Severity.ERROR, Source.SERVICE),
    DANGLING_DEPENDS_ON(Severity.ERROR, Source.SDK),
    DEPENDS_ON_SELF(Severity.ERROR, Source.SERVICE),
    DEPENDS_ON_DUP(Severity.WARNING, Source.ADVICE),
    DEPENDS_ON_FAIL(Severity.ERROR, Source.SERVICE),
    DEPENDS_ON_CONDITION(Severity.WARNING, Source.SERVICE),
    DEPENDS_ON_OWN_CONDITION(Severity.WARNING, Source.ADVICE),
    DEPENDS_ON_REDUNDANT(Severity.INFO, Source.ADVICE),
    CYCLE(Severity.ERROR, Source.SERVICE),
    TOO_MANY_STEPS(Severity.WARNING, Source.ADVICE),
    STEP_UNREACHABLE_FAIL(Severity.WARNING, Source.ADVICE),
    STEP_ORPHAN(Severity.INFO, Source.ADVICE),

    // Expressions and references (8.4).
    EXPR_SHAPE(Severity.ERROR, Source.SCHEMA),
    EXPR_UNKNOWN_FUNCTION(Severity.WARNING, Source.SERVICE),
    BAD_GET_ROOT(Severity.ERROR, Source.SERVICE),
    DANGLING_PARAM_REF(Severity.ERROR, Source.SERVICE),
    DANGLING_STEP_REF(Severity.ERROR, Source.SDK),
    UNKNOWN_EXECUTION_VAR(Severity.ERROR, Source.SERVICE),
    EXECVAR_CONTEXT(Severity.WARNING, Source.ADVICE),
    REF_SELF(Severity.ERROR, Source.SERVICE),
    REF_TO_FAIL(Severity.ERROR, Source.SDK),
    REF_CONDITION_PATH(Severity.ERROR, Source.SDK),
    REF_LAMBDA_PATH(Severity.ERROR, Source.SERVICE),
    REF_OUTPUT_UNDECLARED(Severity.ERROR, Source.RUN),
    REF_OUTPUT_NESTED(Severity.ERROR, Source.RUN),
    REF_CHECK_PATH(Severity.ERROR, Source.SDK),
    REF_PATH_SYNTAX(Severity.ERROR, Source.SERVICE),
    REF_PATH_UNKNOWN_MEMBER(Severity.WARNING, Source.SDK),
    REF_PATH_ROOT_ONLY(Severity.ERROR, Source.ADVICE),
    REF_PROCESSING_OUTPUT(Severity.ERROR, Source.RUN),
    REF_PROCESSING_INDEX(Severity.WARNING, Source.ADVICE),
    REF_TUNING_TOPK(Severity.ERROR, Source.SDK),
    REF_BRANCH_CROSS(Severity.ERROR, Source.RUN),
    REF_INTO_BRANCH(Severity.WARNING, Source.RUN),
    NEVER_RUNS(Severity.ERROR, Source.RUN),
    REF_WHOLE_COLLECTION(Severity.ERROR, Source.SERVICE),
    REF_TYPE_MISMATCH(Severity.WARNING, Source.RUN),
    STRING_FIELD_NEEDS_JOIN(Severity.WARNING, Source.RUN),
    JOIN_IN_NUMERIC_FIELD(Severity.ERROR, Source.SERVICE),
    JOIN_SHAPE(Severity.ERROR, Source.SDK),
    JOIN_EMPTY(Severity.WARNING, Source.ADVICE),
    JOIN_NULL_VALUE(Severity.WARNING, Source.ADVICE),
    JSONGET_SHAPE(Severity.ERROR, Source.SDK),
    JSONGET_PATH_EXPR(Severity.ERROR, Source.SDK),
    JSONGET_PF_SYNTAX(Severity.ERROR, Source.SDK),
    JSONGET_NOT_PROCESSING(Severity.ERROR, Source.SDK),
    PF_NOT_DECLARED(Severity.ERROR, Source.SDK),
    JSONGET_S3_NOT_JOIN(Severity.ERROR, Source.SDK),
    JSONGET_S3_NESTED(Severity.ERROR, Source.SDK),
    JSONGET_S3_NO_EDGE(Severity.WARNING, Source.ADVICE),
    SECRET_LITERAL(Severity.WARNING, Source.ADVICE),

    // Conditions (8.5).
    COND_EMPTY(Severity.ERROR, Source.SCHEMA),
    COND_TYPE(Severity.ERROR, Source.SERVICE),
    COND_KEYS(Severity.ERROR, Source.SERVICE),
    COND_SCHEMA_ONLY(Severity.WARNING, Source.SERVICE),
    COND_NO_BRANCH(Severity.WARNING, Source.ADVICE),
    COND_CONST(Severity.INFO, Source.ADVICE),
    COND_OPERAND_TYPE(Severity.ERROR, Source.RUN),
    COND_IN_EMPTY(Severity.WARNING, Source.ADVICE),
    COND_BRANCH_SHAPE(Severity.ERROR, Source.SERVICE),
    COND_CHILD_ALSO_TOP(Severity.ERROR, Source.SDK),
    COND_DEEP(Severity.WARNING, Source.ADVICE),

    // What AWS's shapes say of every type, and single types (8.6).

    ARG_UNKNOWN_MEMBER(Severity.WARNING, Source.SERVICE),
    ARG_REQUIRED(Severity.ERROR, Source.SERVICE),
    ARG_KIND(Severity.ERROR, Source.SERVICE),
    ARG_ENUM(Severity.ERROR, Source.SERVICE),
    ARG_LENGTH(Severity.ERROR, Source.SERVICE),
    ARG_RANGE(Severity.ERROR, Source.SERVICE),
    /// Beside the reference: the service may hold a text against its pattern only in the run.
    ARG_PATTERN(Severity.WARNING, Source.SERVICE),
    ARG_NON_STRING_MAP_VALUE(Severity.ERROR, Source.SERVICE),
    ARG_JOB_NAME(Severity.INFO, Source.SDK),
    ARG_EXPERIMENT_CONFIG(Severity.ERROR, Source.SDK),
    PROC_INPUT_DUP(Severity.ERROR, Source.ADVICE),
    PROC_OUTPUT_DUP(Severity.ERROR, Source.ADVICE),
    PROC_INPUT_SOURCE(Severity.ERROR, Source.RUN),
    PF_OUTPUT_UNKNOWN(Severity.ERROR, Source.SDK),
    PF_DUP(Severity.ERROR, Source.ADVICE),
    PF_FIELDS(Severity.ERROR, Source.SCHEMA),
    PF_UNUSED(Severity.INFO, Source.ADVICE),
    TRAIN_ALGO(Severity.ERROR, Source.RUN),
    TRAIN_SPOT(Severity.WARNING, Source.RUN),
    TRAIN_CHANNEL_DUP(Severity.ERROR, Source.RUN),
    TUNE_DEFINITION(Severity.ERROR, Source.RUN),
    TUNE_RESOURCE(Severity.ERROR, Source.RUN),
    TUNE_BOUNDS(Severity.ERROR, Source.RUN),
    TUNE_PARALLEL(Severity.WARNING, Source.RUN),
    AUTOML_MODE(Severity.ERROR, Source.SDK),
    AUTOML_FORBIDDEN(Severity.ERROR, Source.SDK),
    MODEL_CONTAINER(Severity.ERROR, Source.RUN),
    MODEL_ROLE(Severity.ERROR, Source.SCHEMA),
    REG_FORBIDDEN(Severity.ERROR, Source.SDK),
    REG_GROUP(Severity.WARNING, Source.ADVICE),
    FAIL_MESSAGE(Severity.ERROR, Source.SERVICE),
    FAIL_IN_RETRY(Severity.INFO, Source.SERVICE),
    LAMBDA_ARN(Severity.ERROR, Source.SCHEMA),
    CALLBACK_URL(Severity.ERROR, Source.SCHEMA),
    IO_NESTED(Severity.WARNING, Source.RUN),
    OUT_TYPE(Severity.ERROR, Source.SCHEMA),
    OUT_DUP(Severity.ERROR, Source.ADVICE),
    OUT_NAME_SHARED(Severity.INFO, Source.SDK),
    CHECK_TYPE(Severity.ERROR, Source.SCHEMA),
    CHECK_BASELINE(Severity.WARNING, Source.RUN),
    CHECK_STATS_ON_CLARIFY(Severity.WARNING, Source.SDK),
    CHECK_MODEL_NAME(Severity.WARNING, Source.SDK),
    EMR_CLUSTER_XOR(Severity.ERROR, Source.SDK),
    EMR_ROLE(Severity.ERROR, Source.SDK),
    EMR_CLUSTER_FIELDS(Severity.ERROR, Source.SDK),
    EMR_INSTANCES(Severity.ERROR, Source.SDK),
    EMR_JAR(Severity.ERROR, Source.SCHEMA),
    EMRS_APP_XOR(Severity.ERROR, Source.SDK),
    EMRS_ROLE_MISMATCH(Severity.WARNING, Source.ADVICE),
    EP_FORBIDDEN(Severity.ERROR, Source.SDK),
    EP_ARGS_EMPTY(Severity.ERROR, Source.SDK),
    IC_FLOAT(Severity.WARNING, Source.SDK),
    BEDROCK_CASE(Severity.ERROR, Source.SDK),
    LINEAGE_KEYS(Severity.ERROR, Source.SDK),

    // Local files that steps run: they are found where the file system is.

    CODE_FILE_MISSING(Severity.ERROR, Source.ADVICE),
    CODE_FUNCTION_MISSING(Severity.ERROR, Source.RUN),
    CODE_KIND(Severity.WARNING, Source.ADVICE),

    // Retry and cache (8.7).

    RETRY_UNSUPPORTED_TYPE(Severity.ERROR, Source.SERVICE),
    RETRY_CHECK_STEP(Severity.WARNING, Source.SCHEMA),
    RETRY_EXC_STRING(Severity.WARNING, Source.SERVICE),
    RETRY_EXC_UNKNOWN(Severity.ERROR, Source.SDK),
    RETRY_EXC_EMPTY(Severity.ERROR, Source.SDK),
    RETRY_EXC_JOB_ON_MODEL(Severity.ERROR, Source.SDK),
    RETRY_EXC_INTERNAL_TUNING(Severity.INFO, Source.SERVICE),
    RETRY_BOTH_LIMITS(Severity.ERROR, Source.SERVICE),
    RETRY_NO_LIMIT(Severity.INFO, Source.SERVICE),
    RETRY_RANGE(Severity.ERROR, Source.SDK),
    RETRY_EXC_DUP(Severity.WARNING, Source.ADVICE),
    CACHE_UNSUPPORTED_TYPE(Severity.ERROR, Source.SERVICE),
    CACHE_UNDOCUMENTED_TYPE(Severity.INFO, Source.ADVICE),
    CACHE_NO_EXPIRY(Severity.WARNING, Source.SERVICE),
    CACHE_DURATION(Severity.ERROR, Source.SERVICE),
    CACHE_EXPR(Severity.ERROR, Source.SCHEMA),
    CACHE_TIMESTAMP(Severity.INFO, Source.SDK);

    private final Severity severity;
    private final Source source;

    Rule(Severity severity, Source source) {
        this.severity = severity;
        this.source = source;
    }

    /// How bad it usually is; a single problem may be milder or worse.
    public Severity severity() {
        return severity;
    }

    /// Who refuses it, or that it is advice.
    public Source source() {
        return source;
    }

    /// One or two sentences on why this is a rule at all.
    public String explanation() {
        return Texts.text(name() + ".why");
    }

    /// What is right, as JSON on a few lines; empty where the reason says all.
    public String example() {
        return Guide.example(this);
    }

    /// The title of the page of AWS's documentation on the matter.
    public String page() {
        return Guide.page(this);
    }
}
