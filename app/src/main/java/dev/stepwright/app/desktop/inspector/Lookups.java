package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.inspector.form.Target;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.pick.ImagePicker;
import dev.stepwright.app.desktop.pick.InstanceTypePicker;
import dev.stepwright.app.desktop.pick.RecentValues;
import dev.stepwright.app.desktop.pick.Suggestions;
import dev.stepwright.app.desktop.pick.ValueKind;
import dev.stepwright.app.desktop.pick.ValuePicker;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Opens the list in which people look up what to put into a field: AWS's instance types and
/// images, or what this document and its user have used.
final class Lookups {
    private static final Pointer OUTPUTS =
            Pointer.parse("/Arguments/ProcessingOutputConfig/Outputs");

    private final Supplier<Document> document;
    private Optional<RecentValues> recent = Optional.empty();

    Lookups(Supplier<Document> document) {
        this.document = document;
    }

    /// Keeps what is typed, to offer it again in other documents.
    void remember(RecentValues values) {
        recent = Optional.of(values);
    }

    /// Keeps the values of an edit that people use again.
    void typed(Edit edit) {
        switch (edit) {
            case Many many -> many.edits().forEach(this::typed);
            case SetValue(_, _, Optional<Json> value) ->
                    value.flatMap(Json::asText)
                            .filter(text -> ValueKind.of(text).isPresent())
                            .ifPresent(text -> recent.ifPresent(values -> values.add(text)));
            default -> {}
        }
    }

    /// Opens the list below a field; nothing where nobody looks anything up.
    void open(Region below, ValueRow row, Consumer<String> onChosen) {
        Optional<String> current =
                row.value().filter(JsonText.class::isInstance).flatMap(Json::asText);
        Suggestions known =
                Suggestions.of(
                        document.get(), kind -> recent.map(it -> it.list(kind)).orElse(List.of()));
        switch (row.sort().lookup()) {
            case INSTANCE_TYPE ->
                    InstanceTypePicker.open(
                            below,
                            row.sort().choices(),
                            current,
                            known.inDocument(ValueKind.INSTANCE_TYPE),
                            onChosen);
            case IMAGE ->
                    ImagePicker.open(
                            below,
                            current,
                            Optional.empty(),
                            known.inDocument(ValueKind.IMAGE),
                            onChosen);
            case S3_LOCATION -> values(below, current, known, ValueKind.S3_URI, onChosen);
            case ROLE -> values(below, current, known, ValueKind.ROLE_ARN, onChosen);
            case QUEUE -> values(below, current, known, ValueKind.QUEUE_URL, onChosen);
            case FUNCTION -> values(below, current, known, ValueKind.FUNCTION_ARN, onChosen);
            case KMS_KEY -> values(below, current, known, ValueKind.KMS_KEY, onChosen);
            case STEP ->
                    ValuePicker.open(
                            below,
                            current,
                            List.of(
                                    new ValuePicker.Section(
                                            "Steps",
                                            document.get().steps().stream()
                                                    .map(Step::name)
                                                    .toList())),
                            onChosen);
            case OUTPUT ->
                    ValuePicker.open(
                            below,
                            current,
                            List.of(new ValuePicker.Section("Outputs", outputs(row))),
                            onChosen);
            case NONE -> {}
        }
    }

    /// The names of the outputs of the step that a row belongs to.
    private List<String> outputs(ValueRow row) {
        return row.target() instanceof Target.InStep(StepId id, _)
                ? document.get().step(id).stream()
                        .flatMap(step -> step.at(OUTPUTS).stream())
                        .flatMap(list -> list.asArray().stream())
                        .flatMap(JsonArray::values)
                        .flatMap(each -> each.asObject().stream())
                        .flatMap(each -> each.text("OutputName").stream())
                        .toList()
                : List.of();
    }

    private static void values(
            Region below,
            Optional<String> current,
            Suggestions known,
            ValueKind kind,
            Consumer<String> onChosen) {
        List<String> here = known.inDocument(kind);
        var lately = new ArrayList<>(known.of(kind));
        lately.removeAll(here);
        ValuePicker.open(
                below,
                current,
                List.of(
                        new ValuePicker.Section("In this pipeline", here),
                        new ValuePicker.Section("Used lately", lately)),
                onChosen);
    }
}
