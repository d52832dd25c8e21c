package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Side;
import java.util.List;
import java.util.Optional;

/// What a `Get` names exists: a parameter, a step, an execution variable.
final class ReferenceTargets implements StepCheck {
    static final List<String> VARIABLES =
            List.of(
                    "PipelineName",
                    "PipelineArn",
                    "PipelineExecutionId",
                    "PipelineExecutionArn",
                    "StartDateTime",
                    "CurrentDateTime",
                    "TrainingJobName",
                    "ProcessingJobName");
    static final List<String> EXPERIMENT = List.of("ExperimentName", "TrialName");
    private static final List<String> ROOTS =
            List.of("Parameters", "Execution", "Steps", "PipelineExperimentConfig");
    private static final Pointer SELECTED = Pointer.parse("/Arguments/Selector/Field");

    @Override
    public void check(StepContext step) {
        for (Reference reference : step.step().references()) {
            Pointer at = reference.at().child(Expression.GET);
            switch (reference.target()) {
                case Expression.ParameterRef(String name) -> parameter(step, at, name);
                case Expression.ExecutionVariable(String name) -> variable(step, at, name);
                case Expression.StepProperty property -> step(step, at, property);
                case Expression.ExperimentValue(String member) -> {
                    if (!EXPERIMENT.contains(member)) {
                        step.tell(
                                Placeholders.severity(Rule.BAD_GET_ROOT, member),
                                Rule.BAD_GET_ROOT,
                                "experiment",
                                at,
                                Shown.text(reference.text()));
                    }
                }
                case Expression.CurrentItem _ -> {
                    if (step.holders().stream()
                            .noneMatch(holder -> step.typeOf(holder).has(Trait.LOOPING))) {
                        step.tell(Rule.BAD_GET_ROOT, "item", at, Shown.text(reference.text()));
                    }
                }
                case Expression.IterationOutput output -> iteration(step, reference, at, output);
                case Expression.UnknownReference(String text) -> unknown(step, at, text);
                default -> {}
            }
        }
    }

    private static void parameter(StepContext step, Pointer at, String name) {
        if (step.parameter(name).isEmpty()) {
            step.tell(
                    Placeholders.severity(Rule.DANGLING_PARAM_REF, name),
                    Rule.DANGLING_PARAM_REF,
                    "name",
                    at,
                    Shown.text(name),
                    Texts.didYouMean(step.nearestParameter(name)));
        }
    }

    private static void step(StepContext step, Pointer at, Expression.StepProperty property) {
        String name = property.step();
        if (step.named(name).isEmpty()) {
            step.tell(
                    Placeholders.severity(Rule.DANGLING_STEP_REF, name),
                    Rule.DANGLING_STEP_REF,
                    "name",
                    at,
                    Shown.text(name),
                    property.propertyFile().isPresent()
                            ? Texts.text("reads.file")
                            : Texts.text("reads.property"),
                    Texts.didYouMean(step.nearestStep(name)));
        }
    }

    private static void variable(StepContext step, Pointer at, String name) {
        if (!VARIABLES.contains(name)) {
            step.tell(
                    Placeholders.severity(Rule.UNKNOWN_EXECUTION_VAR, name),
                    Rule.UNKNOWN_EXECUTION_VAR,
                    "name",
                    at,
                    Shown.text(name),
                    Texts.didYouMean(Names.nearest(name, VARIABLES)));
        } else if (name.equals("TrainingJobName") && !step.type().has(Trait.TRAINING_JOB)) {
            step.tell(Rule.EXECVAR_CONTEXT, at, name, Texts.text("job.training"));
        } else if (name.equals("ProcessingJobName") && !step.type().has(Trait.PROCESSING_JOB)) {
            step.tell(Rule.EXECVAR_CONTEXT, at, name, Texts.text("job.processing"));
        }
    }

    private static void iteration(
            StepContext step, Reference reference, Pointer at, Expression.IterationOutput output) {
        if (!step.type().has(Trait.LOOPING) || !reference.at().equals(SELECTED)) {
            step.tell(Rule.BAD_GET_ROOT, "iteration", at, Shown.text(reference.text()));
            return;
        }
        List<String> body =
                step.step()
                        .arguments()
                        .array(Side.EACH.key())
                        .orElse(JsonArray.EMPTY)
                        .values()
                        .flatMap(each -> each.asObject().stream())
                        .flatMap(each -> each.text("Name").stream())
                        .toList();
        if (!body.contains(output.step())) {
            step.tell(
                    Rule.DANGLING_STEP_REF,
                    "body",
                    at,
                    Shown.text(output.step()),
                    Texts.didYouMean(Names.nearest(output.step(), body)));
        }
    }

    private static void unknown(StepContext step, Pointer at, String text) {
        int dot = text.indexOf('.');
        String root = dot < 0 ? text : text.substring(0, dot);
        Optional<String> meant = Names.nearest(root, ROOTS).filter(near -> !near.equals(root));
        step.tell(
                Placeholders.severity(Rule.BAD_GET_ROOT, root),
                Rule.BAD_GET_ROOT,
                "root",
                at,
                Shown.text(text),
                Texts.didYouMean(meant.map(near -> dot < 0 ? near : near + text.substring(dot))));
    }
}
