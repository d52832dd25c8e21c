package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.engine.Answer;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks what to answer a step that waits: its outputs and success, or a reason and failure.
final class AnswerDialog {
    private AnswerDialog() {}

    static void show(
            Services services, Document document, StepRun waiting, Consumer<Answer> onAnswer) {
        var overlay = services.window().overlay();
        JsonArray declared =
                document.named(waiting.name())
                        .map(Step::body)
                        .flatMap(body -> body.array("OutputParameters"))
                        .orElse(JsonArray.EMPTY);
        var fields = new LinkedHashMap<String, TextField>();
        var card = new VBox(10);
        card.getChildren()
                .addAll(
                        Texts.of("Answer " + waiting.name(), "sheet-title"),
                        Texts.wrapped(
                                "The step waits for an answer from outside. Give its outputs and let it"
                                        + " succeed, or let it fail with a reason.",
                                "small",
                                "second"));
        declared.values()
                .flatMap(value -> value.asObject().stream())
                .forEach(output -> card.getChildren().add(field(output, fields)));
        var reason = new TextField();
        reason.setPromptText("Only for a failure");
        card.getChildren().add(new FieldRow("Reason", false, reason));
        var succeed =
                Buttons.primary(
                        "Succeed",
                        () -> {
                            overlay.close();
                            onAnswer.accept(new Answer.Success(values(fields)));
                        });
        succeed.setDefaultButton(true);
        var fail =
                Buttons.outlined(
                        "Fail",
                        () -> {
                            overlay.close();
                            onAnswer.accept(
                                    new Answer.Failure(
                                            reason.getText().isBlank()
                                                    ? "Answered with a failure."
                                                    : reason.getText().strip()));
                        });
        var buttons =
                new HBox(8, Texts.gap(), Buttons.outlined("Cancel", overlay::close), fail, succeed);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        card.getChildren().add(buttons);
        card.setPadding(new Insets(20));
        card.setPrefWidth(440);
        overlay.show(
                card, fields.isEmpty() ? succeed : fields.values().iterator().next(), () -> {});
    }

    private static FieldRow field(JsonObject output, Map<String, TextField> fields) {
        String name = output.text("OutputName").orElse("");
        var field = new TextField();
        field.setPromptText("Left out when empty");
        fields.put(name, field);
        return new FieldRow(
                name + " · " + output.text("OutputType").orElse("String"), false, field);
    }

    private static Map<String, Json> values(Map<String, TextField> fields) {
        var values = new LinkedHashMap<String, Json>();
        fields.forEach(
                (name, field) -> {
                    String text = field.getText().strip();
                    if (!text.isEmpty()) {
                        values.put(name, MissingValueDialog.value(text));
                    }
                });
        return values;
    }
}
