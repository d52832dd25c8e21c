package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.LinkedHashMap;
import java.util.Map;

/// Finds every place that names a step or a parameter and says what must stand there under another
/// name.
///
/// Beside `DependsOn` and `Get` these are plain texts that the job of a generated step resolves by
/// itself (rule R10): the property references and the step name among the arguments of an `@step`
/// function's container, and the step's name in an S3 location that is joined behind the
/// execution's id.
final class Renaming {
    private final boolean step;
    private final String old;
    private final String now;

    private Renaming(boolean step, String old, String now) {
        this.step = step;
        this.old = old;
        this.now = now;
    }

    static Renaming ofStep(String old, String now) {
        return new Renaming(true, old, now);
    }

    static Renaming ofParameter(String old, String now) {
        return new Renaming(false, old, now);
    }

    /// The definition with all those places changed.
    Json in(Document document) {
        var places = new LinkedHashMap<Pointer, Json>();
        for (Reference reference : document.ownReferences()) {
            reference(reference, places);
        }
        for (Step each : document.steps()) {
            if (!mentions(each.source())) {
                continue;
            }
            var own = new LinkedHashMap<Pointer, Json>();
            each.references().forEach(reference -> reference(reference, own));
            if (step) {
                for (StepDependency entry : each.dependsOn()) {
                    if (entry.step().equals(old)) {
                        Pointer at = Pointer.of("DependsOn").child(entry.index());
                        own.put(entry.trigger().isPresent() ? at.child("Step") : at, Json.of(now));
                    }
                }
            }
            References.walk(each.body(), each.type(), (at, node) -> plainTexts(at, node, own));
            if (!own.isEmpty()) {
                Pointer base = document.pointer(each.id());
                own.forEach((at, value) -> places.put(base.then(at), value));
            }
        }
        JsonEdits edits = Edit.edits(document);
        Json root = document.root();
        for (Map.Entry<Pointer, Json> place : places.entrySet()) {
            root = edits.set(root, place.getKey(), place.getValue());
        }
        return root;
    }

    /// Whether the old name stands in any text; most steps of a large pipeline are passed by here.
    private boolean mentions(Json node) {
        return switch (node) {
            case JsonText text -> text.value().contains(old);
            case JsonArray array -> array.values().anyMatch(this::mentions);
            case JsonObject object -> {
                for (JsonObject.Member member : object.members()) {
                    if (mentions(member.value())) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }

    private void reference(Reference reference, Map<Pointer, Json> places) {
        boolean meant =
                switch (reference.target()) {
                    case Expression.StepProperty(String name, _) -> step && name.equals(old);
                    case Expression.IterationOutput(String name, _) -> step && name.equals(old);
                    case Expression.ParameterRef(String name) -> !step && name.equals(old);
                    default -> false;
                };
        if (meant) {
            places.put(reference.at().child(Expression.GET), Json.of(renamed(reference.text())));
        }
    }

    private String renamed(String text) {
        int dot = text.indexOf('.');
        return text.substring(0, dot + 1) + now + text.substring(dot + 1 + old.length());
    }

    private void plainTexts(Pointer at, Json node, Map<Pointer, Json> places) {
        if (node instanceof JsonArray array && !at.isRoot()) {
            if (at.last().equals("ContainerArguments")) {
                containerArguments(at, array, places);
            } else if (step && at.last().equals("Values")) {
                joined(at, array, places);
            }
        } else if (step
                && node instanceof JsonText text
                && at.last().equals("StepName")
                && text.value().equals(old)) {
            places.put(at, Json.of(now));
        }
    }

    private void containerArguments(Pointer at, JsonArray array, Map<Pointer, Json> places) {
        boolean references = false;
        String before = "";
        for (int i = 0; i < array.size(); i++) {
            String text = array.get(i).asText().orElse("");
            if (text.startsWith("--")) {
                references = text.equals("--property_references");
            } else if (references
                    && (step
                            ? text.startsWith("Steps." + old + ".")
                            : text.equals("Parameters." + old))) {
                places.put(at.child(i), Json.of(renamed(text)));
            } else if (step && before.equals("--pipeline_step_name") && text.equals(old)) {
                places.put(at.child(i), Json.of(now));
            }
            before = text;
        }
    }

    private void joined(Pointer at, JsonArray values, Map<Pointer, Json> places) {
        for (int i = 1; i < values.size(); i++) {
            boolean behindId =
                    values.get(i - 1) instanceof JsonObject object
                            && object.text(Expression.GET)
                                    .filter("Execution.PipelineExecutionId"::equals)
                                    .isPresent();
            if (behindId && values.get(i).asText().filter(old::equals).isPresent()) {
                places.put(at.child(i), Json.of(now));
            }
        }
    }
}
