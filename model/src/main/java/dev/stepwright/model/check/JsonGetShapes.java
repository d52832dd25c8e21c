package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// A `Std:JsonGet` reads a property file that a step declares, or a file in S3, at a fixed path.
final class JsonGetShapes implements StepCheck {
    @Override
    public void check(StepContext step) {
        for (StepContext.Value value : step.values()) {
            if (Expression.isExpression(value.node())
                    && Expression.of(value.node()) instanceof Expression.JsonGet get) {
                check(step, value.at().child(Expression.JSON_GET), get);
            }
        }
    }

    private static void check(StepContext step, Pointer at, Expression.JsonGet get) {
        Optional<Json> file = get.propertyFile().filter(each -> each != JsonLiteral.NULL);
        Optional<Json> s3 = get.s3Uri().filter(each -> each != JsonLiteral.NULL);
        if (file.isPresent() && s3.isPresent()) {
            step.tell(Rule.JSONGET_SHAPE, "both", at);
        } else if (file.isEmpty() && s3.isEmpty()) {
            step.tell(Rule.JSONGET_SHAPE, "none", at);
        }
        if (get.path().isEmpty()) {
            step.tell(Rule.JSONGET_SHAPE, "path", at);
        } else if (!(get.path().get() instanceof JsonText)) {
            step.tell(Rule.JSONGET_PATH_EXPR, at.child("Path"), Shown.value(get.path().get()));
        }
        file.ifPresent(value -> propertyFile(step, at.child("PropertyFile"), value));
        s3.ifPresent(value -> s3(step, at.child("S3Uri"), value));
    }

    private static void propertyFile(StepContext step, Pointer at, Json value) {
        if (!(Expression.of(value) instanceof Expression.StepProperty property)
                || property.propertyFile().filter(name -> !name.isEmpty()).isEmpty()) {
            String text =
                    value.asObject().flatMap(object -> object.text(Expression.GET)).orElse("");
            step.tell(
                    Placeholders.severity(Rule.JSONGET_PF_SYNTAX, text),
                    Rule.JSONGET_PF_SYNTAX,
                    "form",
                    text.isEmpty() ? at : at.child(Expression.GET),
                    text.isEmpty() ? Shown.value(value) : Shown.text(text));
            return;
        }
        Optional<Step> target = step.named(property.step());
        if (target.isEmpty()) {
            return;
        }
        Pointer get = at.child(Expression.GET);
        if (!step.typeOf(target.get()).has(Trait.PROPERTY_FILES)) {
            if (step.typeOf(target.get()).isKnown()) {
                step.tell(
                        Rule.JSONGET_NOT_PROCESSING,
                        get,
                        Shown.text(property.step()),
                        step.typeOf(target.get()).title());
            }
            return;
        }
        String name = property.propertyFile().get();
        List<String> declared = declared(target.get());
        if (!declared.contains(name) && !Placeholders.in(name)) {
            step.tell(
                    Rule.PF_NOT_DECLARED,
                    get,
                    Shown.text(name),
                    Shown.text(property.step()),
                    Texts.didYouMean(Names.nearest(name, declared)));
        }
    }

    /// The property files that a step declares.
    static List<String> declared(Step step) {
        return step.body()
                .array("PropertyFiles")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(file -> file.asObject().stream())
                .flatMap(file -> file.text("PropertyFileName").stream())
                .toList();
    }

    private static void s3(StepContext step, Pointer at, Json value) {
        if (!(Expression.of(value) instanceof Expression.Join join)) {
            if (!(value instanceof JsonObject object && object.has(Expression.JOIN))) {
                step.tell(Rule.JSONGET_S3_NOT_JOIN, at, Shown.value(value));
            }
            return;
        }
        if (join.values().orElse(JsonLiteral.NULL) instanceof JsonArray values) {
            Pointer list = at.child(Expression.JOIN).child("Values");
            for (int i = 0; i < values.size(); i++) {
                Expression each = Expression.of(values.get(i));
                if (each instanceof Expression.Join || each instanceof Expression.JsonGet) {
                    String name = ((JsonObject) values.get(i)).names().getFirst();
                    step.tell(Rule.JSONGET_S3_NESTED, list.child(i), name);
                }
            }
        }
    }
}
