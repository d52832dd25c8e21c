package dev.stepwright.model.fix;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The list of all rules whose problems can be put right by one edit, and how. A new fix is one
/// method in the class of its topic and one line here.
public final class Fixes {
    private static final Map<Rule, FixMaker> MAKERS = new EnumMap<>(Rule.class);

    static {
        // the definition as a whole
        MAKERS.put(Rule.VERSION_MISSING, PipelineFixes::addVersion);
        MAKERS.put(Rule.VERSION_UNKNOWN, PipelineFixes::setVersion);
        MAKERS.put(Rule.TOP_UNKNOWN_KEY, PipelineFixes::unknownMember);
        MAKERS.put(Rule.METADATA_VALUE, PipelineFixes::metadata);
        MAKERS.put(Rule.EXPCFG_SHAPE, PipelineFixes::experiment);
        MAKERS.put(Rule.EXPCFG_STEP_REF, PipelineFixes::experimentWithoutSteps);
        MAKERS.put(Rule.MLFLOW_ARN, PipelineFixes::mlflow);
        // parameters
        MAKERS.put(Rule.PARAM_NAME_CHARS, ParameterFixes::name);
        MAKERS.put(Rule.PARAM_NAME_LONG, ParameterFixes::longName);
        MAKERS.put(Rule.PARAM_DUP, ParameterFixes::twice);
        MAKERS.put(Rule.PARAM_TYPE, CommonFixes::useMeant);
        MAKERS.put(Rule.PARAM_DEFAULT_TYPE, ParameterFixes::defaultType);
        MAKERS.put(Rule.PARAM_DEFAULT_EXPR, ParameterFixes::removeDefault);
        MAKERS.put(Rule.PARAM_DEFAULT_EMPTY, ParameterFixes::removeDefault);
        MAKERS.put(Rule.PARAM_ENUM_NOT_STRING_TYPE, ParameterFixes::choices);
        MAKERS.put(Rule.PARAM_ENUM_DEFAULT, ParameterFixes::defaultChoice);
        MAKERS.put(Rule.PARAM_UNUSED, ParameterFixes::unused);
        // steps in general
        MAKERS.put(Rule.STEP_NAME_CHARS, StepFixes::name);
        MAKERS.put(Rule.STEP_NAME_LONG, StepFixes::longName);
        MAKERS.put(Rule.DUP_STEP_NAME, StepFixes::taken);
        MAKERS.put(Rule.NAME_CASE_CLASH, StepFixes::taken);
        MAKERS.put(Rule.COND_CHILD_ALSO_TOP, StepFixes::taken);
        MAKERS.put(Rule.STEP_TYPE_MISSING, StepFixes::entry);
        MAKERS.put(Rule.STEP_TYPE_UNKNOWN, CommonFixes::useMeant);
        MAKERS.put(Rule.STEP_KEY_UNKNOWN, CommonFixes::renameOrRemove);
        MAKERS.put(Rule.DISPLAY_NAME_LONG, StepFixes::displayName);
        MAKERS.put(Rule.DESCRIPTION_LONG, StepFixes::description);
        // what steps wait for
        MAKERS.put(Rule.DEPENDS_ON_TYPE, DependencyFixes::type);
        MAKERS.put(Rule.DANGLING_DEPENDS_ON, DependencyFixes::unknown);
        MAKERS.put(Rule.DEPENDS_ON_SELF, DependencyFixes::remove);
        MAKERS.put(Rule.DEPENDS_ON_DUP, DependencyFixes::removeTwice);
        MAKERS.put(Rule.DEPENDS_ON_FAIL, DependencyFixes::remove);
        MAKERS.put(Rule.DEPENDS_ON_CONDITION, DependencyFixes::remove);
        MAKERS.put(Rule.DEPENDS_ON_OWN_CONDITION, DependencyFixes::removeRedundant);
        MAKERS.put(Rule.DEPENDS_ON_REDUNDANT, DependencyFixes::removeRedundant);
        MAKERS.put(Rule.CYCLE, DependencyFixes::breakCycle);
        MAKERS.put(Rule.REF_BRANCH_CROSS, DependencyFixes::remove);
        MAKERS.put(Rule.REF_INTO_BRANCH, DependencyFixes::intoBranch);
        MAKERS.put(Rule.NEVER_RUNS, DependencyFixes::remove);
        // references
        MAKERS.put(Rule.BAD_GET_ROOT, CommonFixes::useMeant);
        MAKERS.put(Rule.DANGLING_PARAM_REF, ReferenceFixes::parameter);
        MAKERS.put(Rule.DANGLING_STEP_REF, ReferenceFixes::step);
        MAKERS.put(Rule.UNKNOWN_EXECUTION_VAR, ReferenceFixes::variable);
        MAKERS.put(Rule.EXECVAR_CONTEXT, ReferenceFixes::jobName);
        MAKERS.put(Rule.REF_CONDITION_PATH, ReferenceFixes::outcome);
        MAKERS.put(Rule.REF_LAMBDA_PATH, ReferenceFixes::lambdaOutput);
        MAKERS.put(Rule.REF_OUTPUT_UNDECLARED, ReferenceFixes::undeclaredOutput);
        MAKERS.put(Rule.REF_OUTPUT_NESTED, ReferenceFixes::nestedOutput);
        MAKERS.put(Rule.REF_CHECK_PATH, ReferenceFixes::baseline);
        MAKERS.put(Rule.REF_PATH_SYNTAX, ReferenceFixes::syntax);
        MAKERS.put(Rule.REF_PATH_UNKNOWN_MEMBER, ReferenceFixes::firstMember);
        MAKERS.put(Rule.REF_PATH_ROOT_ONLY, ReferenceFixes::complete);
        MAKERS.put(Rule.REF_PROCESSING_OUTPUT, ReferenceFixes::processingOutput);
        MAKERS.put(Rule.REF_PROCESSING_INDEX, ReferenceFixes::byName);
        MAKERS.put(Rule.REF_TUNING_TOPK, ReferenceFixes::lastSummary);
        MAKERS.put(Rule.JSONGET_S3_NO_EDGE, ReferenceFixes::waitForWriter);
        MAKERS.put(Rule.PF_NOT_DECLARED, ReferenceFixes::propertyFile);
        MAKERS.put(Rule.JSONGET_PF_SYNTAX, ReferenceFixes::propertyFileName);
        // the form of expressions
        MAKERS.put(Rule.EXPR_SHAPE, ExpressionFixes::shape);
        MAKERS.put(Rule.EXPR_UNKNOWN_FUNCTION, ExpressionFixes::function);
        MAKERS.put(Rule.JOIN_SHAPE, ExpressionFixes::join);
        MAKERS.put(Rule.JOIN_EMPTY, ExpressionFixes::emptyJoin);
        MAKERS.put(Rule.JOIN_NULL_VALUE, ExpressionFixes::nullInJoin);
        MAKERS.put(Rule.JSONGET_SHAPE, ExpressionFixes::twoFiles);
        MAKERS.put(Rule.JSONGET_S3_NOT_JOIN, ExpressionFixes::wrapInJoin);
        MAKERS.put(Rule.JSONGET_S3_NESTED, ExpressionFixes::flatten);
        // conditions
        MAKERS.put(Rule.COND_KEYS, ConditionFixes::keys);
        MAKERS.put(Rule.COND_SCHEMA_ONLY, ConditionFixes::schemaOnly);
        MAKERS.put(Rule.COND_TYPE, ConditionFixes::type);
        MAKERS.put(Rule.COND_OPERAND_TYPE, ConditionFixes::operands);
        MAKERS.put(Rule.COND_NO_BRANCH, StepFixes::unused);
        MAKERS.put(Rule.COND_BRANCH_SHAPE, ConditionFixes::branch);
        // what steps declare
        MAKERS.put(Rule.PROC_INPUT_DUP, DeclarationFixes::twice);
        MAKERS.put(Rule.PROC_OUTPUT_DUP, DeclarationFixes::twice);
        MAKERS.put(Rule.PF_DUP, DeclarationFixes::twice);
        MAKERS.put(Rule.OUT_DUP, DeclarationFixes::twice);
        MAKERS.put(Rule.PF_OUTPUT_UNKNOWN, DeclarationFixes::fileOutput);
        MAKERS.put(Rule.PF_FIELDS, DeclarationFixes::fileFields);
        // the arguments of steps
        MAKERS.put(Rule.REF_WHOLE_COLLECTION, ArgumentFixes::listOfOne);
        MAKERS.put(Rule.STRING_FIELD_NEEDS_JOIN, ArgumentFixes::join);
        MAKERS.put(Rule.JOIN_IN_NUMERIC_FIELD, ArgumentFixes::unjoin);
        MAKERS.put(Rule.REF_TYPE_MISMATCH, ArgumentFixes::parameterType);
        MAKERS.put(Rule.ARG_UNKNOWN_MEMBER, CommonFixes::renameOrRemove);
        MAKERS.put(Rule.ARG_PATTERN, ArgumentFixes::address);
        MAKERS.put(Rule.ARG_REQUIRED, MemberFixes::required);
        MAKERS.put(Rule.ARG_KIND, ArgumentFixes::kind);
        MAKERS.put(Rule.ARG_ENUM, ArgumentFixes::choice);
        MAKERS.put(Rule.ARG_RANGE, ArgumentFixes::range);
        MAKERS.put(Rule.ARG_NON_STRING_MAP_VALUE, ArgumentFixes::mapValue);
        MAKERS.put(Rule.ARG_JOB_NAME, CommonFixes::removeMember);
        MAKERS.put(Rule.ARG_EXPERIMENT_CONFIG, CommonFixes::removeMember);
        MAKERS.put(Rule.PF_UNUSED, ArgumentFixes::unreadFile);
        MAKERS.put(Rule.TRAIN_ALGO, ArgumentFixes::algorithm);
        MAKERS.put(Rule.TRAIN_SPOT, ArgumentFixes::spotWait);
        MAKERS.put(Rule.TRAIN_CHANNEL_DUP, DeclarationFixes::twice);
        MAKERS.put(Rule.TUNE_DEFINITION, ArgumentFixes::tuningDefinition);
        MAKERS.put(Rule.TUNE_RESOURCE, ArgumentFixes::tuningResource);
        MAKERS.put(Rule.TUNE_BOUNDS, ArgumentFixes::bounds);
        MAKERS.put(Rule.TUNE_PARALLEL, ArgumentFixes::parallel);
        MAKERS.put(Rule.AUTOML_MODE, ArgumentFixes::autoMLMode);
        MAKERS.put(Rule.AUTOML_FORBIDDEN, CommonFixes::removeMember);
        MAKERS.put(Rule.MODEL_CONTAINER, ArgumentFixes::containers);
        MAKERS.put(Rule.REG_FORBIDDEN, CommonFixes::removeMember);
        MAKERS.put(Rule.FAIL_MESSAGE, ArgumentFixes::message);
        MAKERS.put(Rule.OUT_TYPE, ArgumentFixes::outputType);
        MAKERS.put(Rule.CHECK_TYPE, CommonFixes::useMeant);
        MAKERS.put(Rule.CHECK_BASELINE, ArgumentFixes::baseline);
        MAKERS.put(Rule.CHECK_STATS_ON_CLARIFY, CommonFixes::removeMember);
        MAKERS.put(Rule.EMR_CLUSTER_XOR, ArgumentFixes::cluster);
        MAKERS.put(Rule.EMR_ROLE, CommonFixes::removeMember);
        MAKERS.put(Rule.EMR_CLUSTER_FIELDS, CommonFixes::removeMember);
        MAKERS.put(Rule.EMR_INSTANCES, ArgumentFixes::instances);
        MAKERS.put(Rule.EMR_JAR, ArgumentFixes::jar);
        MAKERS.put(Rule.EMRS_APP_XOR, ArgumentFixes::application);
        MAKERS.put(Rule.EMRS_ROLE_MISMATCH, ArgumentFixes::sameAsStep);
        MAKERS.put(Rule.EP_FORBIDDEN, CommonFixes::removeMember);
        MAKERS.put(Rule.IC_FLOAT, ArgumentFixes::fraction);
        MAKERS.put(Rule.BEDROCK_CASE, ArgumentFixes::capital);
        MAKERS.put(Rule.LINEAGE_KEYS, CommonFixes::renameOrRemove);
        // retry and cache
        MAKERS.put(Rule.RETRY_UNSUPPORTED_TYPE, CommonFixes::removeMember);
        MAKERS.put(Rule.RETRY_CHECK_STEP, CommonFixes::removeMember);
        MAKERS.put(Rule.RETRY_EXC_STRING, RetryFixes::exceptionInList);
        MAKERS.put(Rule.RETRY_EXC_UNKNOWN, RetryFixes::exception);
        MAKERS.put(Rule.RETRY_EXC_EMPTY, RetryFixes::addExceptions);
        MAKERS.put(Rule.RETRY_EXC_JOB_ON_MODEL, RetryFixes::removeException);
        MAKERS.put(Rule.RETRY_EXC_INTERNAL_TUNING, RetryFixes::removeException);
        MAKERS.put(Rule.RETRY_EXC_DUP, RetryFixes::removeException);
        MAKERS.put(Rule.RETRY_BOTH_LIMITS, RetryFixes::oneLimit);
        MAKERS.put(Rule.RETRY_NO_LIMIT, RetryFixes::addLimit);
        MAKERS.put(Rule.RETRY_RANGE, RetryFixes::range);
        MAKERS.put(Rule.CACHE_UNSUPPORTED_TYPE, CommonFixes::removeMember);
        MAKERS.put(Rule.CACHE_UNDOCUMENTED_TYPE, CommonFixes::removeMember);
        MAKERS.put(Rule.CACHE_NO_EXPIRY, RetryFixes::addExpiry);
        MAKERS.put(Rule.CACHE_DURATION, RetryFixes::duration);
        MAKERS.put(Rule.CACHE_EXPR, RetryFixes::plainValue);
    }

    private Fixes() {}

    /// What may put a problem of a document right, the likeliest first.
    public static List<Fix> of(PipelineGraph graph, Problem problem) {
        FixMaker maker = MAKERS.get(problem.rule());
        return maker == null || isGone(graph, problem)
                ? List.of()
                : maker.fixes(new Spot(graph, problem));
    }

    /// Whether the place of a problem that was found a while ago is no longer there.
    private static boolean isGone(PipelineGraph graph, Problem problem) {
        Pointer within = problem.location().within();
        Optional<StepId> step = problem.location().step();
        if (step.isPresent() && graph.document().indexOf(step.get()) < 0) {
            return true;
        }
        Pointer place = problem.location().in(graph.document());
        return !within.isRoot() && graph.document().root().at(place.parent()).isEmpty();
    }

    /// The likeliest of them.
    public static Optional<Fix> first(PipelineGraph graph, Problem problem) {
        return of(graph, problem).stream().findFirst();
    }

    /// The rules that can have fixes.
    public static Set<Rule> rules() {
        return MAKERS.keySet();
    }
}
