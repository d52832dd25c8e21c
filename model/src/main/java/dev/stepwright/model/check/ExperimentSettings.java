package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `PipelineExperimentConfig` and `MlflowConfig` are of the form that the service takes, and use
/// nothing that is only there once steps run.
final class ExperimentSettings implements DocumentCheck {
    static final int LONGEST_NAME = 120;
    private static final String EXPERIMENT = "PipelineExperimentConfig";
    private static final String MLFLOW = "MlflowConfig";
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9](-*[a-zA-Z0-9])*+");
    private static final Pattern ARN =
            Pattern.compile("arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*");
    static final int LONGEST_ARN = 2048;
    static final int LONGEST_MLFLOW_NAME = 256;

    @Override
    public Basis basis() {
        return Basis.OWN_VALUES;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        context.own(EXPERIMENT)
                .filter(value -> value != JsonLiteral.NULL)
                .ifPresent(value -> experiment(value, found));
        context.own(MLFLOW)
                .filter(value -> value != JsonLiteral.NULL)
                .ifPresent(value -> mlflow(value, found));
        for (Reference reference : context.document().ownReferences()) {
            String key = reference.at().tokens().getFirst();
            if (key.equals(EXPERIMENT) || key.equals(MLFLOW)) {
                reference(context, reference, key, found);
            }
        }
    }

    private static void experiment(Json value, Findings found) {
        Pointer at = Pointer.of(EXPERIMENT);
        if (!(value instanceof JsonObject config) || Expression.isExpression(value)) {
            found.tell(Rule.EXPCFG_SHAPE, "kind", Location.of(at), Shown.value(value));
            return;
        }
        for (JsonObject.Member member : config.members()) {
            Location place = Location.of(at.child(member.name()));
            if (!ReferenceTargets.EXPERIMENT.contains(member.name())) {
                Optional<String> near = Names.nearest(member.name(), ReferenceTargets.EXPERIMENT);
                found.tell(
                        Rule.EXPCFG_SHAPE,
                        "key",
                        place,
                        Shown.text(member.name()),
                        Texts.didYouMean(near));
            } else if (member.value() instanceof JsonText text) {
                name(text.value(), member.name(), place, found);
            } else if (member.value() != JsonLiteral.NULL
                    && !Expression.isExpression(member.value())) {
                found.tell(
                        Rule.EXPCFG_SHAPE,
                        "value",
                        place,
                        member.name(),
                        Shown.value(member.value()));
            }
        }
    }

    private static void name(String name, String key, Location place, Findings found) {
        if (name.length() > LONGEST_NAME) {
            found.tell(Rule.EXPCFG_SHAPE, "long", place, key, name.length());
        } else if (!NAME.matcher(name).matches()) {
            found.tell(
                    Placeholders.severity(Rule.EXPCFG_SHAPE, name),
                    Rule.EXPCFG_SHAPE,
                    "name",
                    place,
                    key,
                    Shown.text(name));
        }
    }

    private static void mlflow(Json value, Findings found) {
        Pointer at = Pointer.of(MLFLOW);
        if (!(value instanceof JsonObject config)) {
            found.tell(Rule.MLFLOW_ARN, "kind", Location.of(at), Shown.value(value));
            return;
        }
        Optional<Json> arn = config.get("MlflowResourceArn");
        Location place = Location.of(arn.isPresent() ? at.child("MlflowResourceArn") : at);
        if (arn.isEmpty()) {
            found.tell(Rule.MLFLOW_ARN, "missing", place);
        } else if (arn.get() == JsonLiteral.NULL) {
            // The SDK writes null for what is not set, so this much is not refused for certain.
            found.tell(Severity.WARNING, Rule.MLFLOW_ARN, "missing", place);
        } else if (!Expression.isExpression(arn.get())) {
            String text = arn.get().asText().orElse("");
            if (text.length() > LONGEST_ARN || !ARN.matcher(text).matches()) {
                found.tell(
                        Placeholders.severity(Rule.MLFLOW_ARN, text),
                        Rule.MLFLOW_ARN,
                        "value",
                        place,
                        Shown.value(arn.get()));
            }
        }
        config.text("MlflowExperimentName")
                .filter(name -> name.isEmpty() || name.length() > LONGEST_MLFLOW_NAME)
                .ifPresent(
                        name ->
                                found.tell(
                                        Rule.MLFLOW_ARN,
                                        "name",
                                        Location.of(at.child("MlflowExperimentName")),
                                        name.length()));
    }

    private static void reference(
            CheckContext context, Reference reference, String key, Findings found) {
        Location place = Location.of(reference.at().child(Expression.GET));
        String text = Shown.text(reference.text());
        switch (reference.target()) {
            case Expression.StepProperty _ -> found.tell(Rule.EXPCFG_STEP_REF, place, key, text);
            case Expression.ParameterRef(String name) -> {
                if (context.document().parameter(name).isEmpty()) {
                    found.tell(
                            Placeholders.severity(Rule.DANGLING_PARAM_REF, name),
                            Rule.DANGLING_PARAM_REF,
                            "pipeline",
                            place,
                            key,
                            Shown.text(name),
                            Texts.didYouMean(context.parameterNames().nearest(name)));
                }
            }
            case Expression.ExecutionVariable(String name) -> {
                List<String> known = ReferenceTargets.VARIABLES;
                if (!known.contains(name)) {
                    found.tell(
                            Placeholders.severity(Rule.UNKNOWN_EXECUTION_VAR, name),
                            Rule.UNKNOWN_EXECUTION_VAR,
                            "pipeline",
                            place,
                            key,
                            Shown.text(name),
                            Texts.didYouMean(Names.nearest(name, known)));
                }
            }
            case Expression.UnknownReference _,
                    Expression.CurrentItem _,
                    Expression.IterationOutput _ ->
                    found.tell(
                            Placeholders.severity(Rule.BAD_GET_ROOT, reference.text()),
                            Rule.BAD_GET_ROOT,
                            "pipeline",
                            place,
                            key,
                            text);
            default -> {}
        }
    }
}
