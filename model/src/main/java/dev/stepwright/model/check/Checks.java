package dev.stepwright.model.check;

import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;

/// The list of all checks. A new check is one line here, one class beside the others, one line of
/// text for each of its rules, and one test.
public final class Checks {
    /// The checks that Stepwright comes with, in the order of the definition reference.
    public static final Checks STANDARD =
            new Checks(
                    List.of(
                            // the definition as a whole
                            new DefinitionSize(),
                            new TopLevel(),
                            new ExperimentSettings(),
                            // parameters
                            new Parameters(),
                            new ParameterDefaults(),
                            new UnusedParameters(),
                            new ScheduledParameters(),
                            // steps in general
                            new StepNames(),
                            new DuplicateStepNames(),
                            new StepTypes(),
                            new DependsOnEntries(),
                            new RedundantDependencies(),
                            new Cycles(),
                            new StepCount(),
                            // expressions and references
                            new ExpressionShapes(),
                            new ReferenceTargets(),
                            new PropertyPaths(),
                            new BranchGuards(),
                            new JsonGetShapes(),
                            new UnwaitedFiles(),
                            new SecretLiterals(),
                            // conditions
                            new ConditionShapes(),
                            new ConditionOperands(),
                            new BranchShapes(),
                            new UnusedConditions(),
                            // what AWS's shapes say of every type
                            new ArgumentShapes(),
                            new JobNames(),
                            new StepExperiments(),
                            // single types
                            new RefusedMembers(),
                            new EmptyArguments(),
                            new PropertyFileDeclarations(),
                            new UnreadPropertyFiles(),
                            new ProcessingInputs(),
                            new TrainingAlgorithms(),
                            new SpotTraining(),
                            new TrainingChannels(),
                            new TuningJobs(),
                            new TuningBounds(),
                            new AutoMLModes(),
                            new ModelContainers(),
                            new ModelGroups(),
                            new FailMessages(),
                            new FailedExecutions(),
                            new Addresses(),
                            new Payloads(),
                            new DeclaredOutputs(),
                            new SharedOutputNames(),
                            new BaselineChecks(),
                            new EmrClusters(),
                            new ServerlessApplications(),
                            new CoreCounts(),
                            new BedrockSpelling(),
                            new LineageLists(),
                            // retry and cache
                            new RetryPolicies(),
                            new CacheSettings(),
                            new CacheTimestamps()));

    private final List<StepCheck> stepChecks = new ArrayList<>();
    private final List<DocumentCheck> documentChecks = new ArrayList<>();

    public Checks(List<Check> all) {
        for (Check check : all) {
            switch (check) {
                case StepCheck step -> stepChecks.add(step);
                case DocumentCheck document -> documentChecks.add(document);
            }
        }
    }

    List<DocumentCheck> documentChecks() {
        return documentChecks;
    }

    /// Everything that is wrong, by its place in the text.
    public List<Problem> check(CheckContext context) {
        var found = new Findings();
        documentChecks.forEach(check -> check.check(context, found));
        context.document()
                .steps()
                .forEach(step -> check(context, step).problems().forEach(found::add));
        return ProblemOrder.sorted(found.problems(), context.document());
    }

    StepContext.Result check(CheckContext context, Step step) {
        var one = new StepContext(context, step);
        stepChecks.forEach(check -> check.check(one));
        return one.result();
    }
}
