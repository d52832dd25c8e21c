package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Property files have all three members, names that differ, and an output that is there; inputs
/// and outputs of a job have names that differ.
final class PropertyFileDeclarations implements StepCheck {
    private static final Pointer FILES = Pointer.of("PropertyFiles");
    private static final Pointer INPUTS = Pointer.of("Arguments", "ProcessingInputs");
    private static final Pointer OUTPUTS =
            Pointer.of("Arguments", "ProcessingOutputConfig", "Outputs");
    private static final List<String> KEYS = List.of("PropertyFileName", "OutputName", "FilePath");

    @Override
    public void check(StepContext step) {
        if (step.type().has(Trait.PROCESSING_JOB)) {
            twice(step, INPUTS, "InputName", Rule.PROC_INPUT_DUP);
            twice(step, OUTPUTS, "OutputName", Rule.PROC_OUTPUT_DUP);
        }
        if (step.type().has(Trait.PROPERTY_FILES)) {
            twice(step, FILES, "PropertyFileName", Rule.PF_DUP);
            files(step);
        }
        if (step.type().has(Trait.OUTPUT_PARAMETERS)) {
            twice(step, Pointer.of("OutputParameters"), "OutputName", Rule.OUT_DUP);
        }
    }

    private static void twice(StepContext step, Pointer at, String key, Rule rule) {
        if (step.step().at(at).orElse(JsonArray.EMPTY) instanceof JsonArray list) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                Optional<String> name = list.get(i).asObject().flatMap(each -> each.text(key));
                if (name.isPresent() && !seen.add(name.get())) {
                    step.tell(rule, at.child(i).child(key), Shown.text(name.get()));
                }
            }
        }
    }

    private static void files(StepContext step) {
        JsonArray files = step.body().array("PropertyFiles").orElse(JsonArray.EMPTY);
        if (files.isEmpty()) {
            return;
        }
        boolean certain = true;
        var outputs = new ArrayList<String>();
        Json list = step.step().at(OUTPUTS).orElse(JsonArray.EMPTY);
        if (list instanceof JsonArray all) {
            for (Json each : all.values().toList()) {
                Optional<String> name = each.asObject().flatMap(body -> body.text("OutputName"));
                name.ifPresent(outputs::add);
                certain &= name.filter(text -> !Placeholders.in(text)).isPresent();
            }
        } else {
            certain = false;
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) instanceof JsonObject file) {
                file(step, FILES.child(i), file, outputs, certain);
            } else {
                step.tell(Rule.PF_FIELDS, "entry", FILES.child(i), Shown.value(files.get(i)));
            }
        }
    }

    private static void file(
            StepContext step, Pointer at, JsonObject file, List<String> outputs, boolean certain) {
        for (String key : KEYS) {
            if (!(file.get(key).orElse(file) instanceof JsonText)) {
                step.tell(Rule.PF_FIELDS, file.has(key) ? at.child(key) : at, key);
            }
        }
        file.text("OutputName")
                .filter(name -> certain && !outputs.contains(name) && !Placeholders.in(name))
                .ifPresent(
                        name ->
                                step.tell(
                                        Rule.PF_OUTPUT_UNKNOWN,
                                        at.child("OutputName"),
                                        Shown.text(name),
                                        Texts.didYouMean(Names.nearest(name, outputs))));
    }
}
