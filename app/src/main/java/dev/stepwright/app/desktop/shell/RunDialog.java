package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.control.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks for what a run needs: values of the parameters, scenario, parallelism and speed.
public final class RunDialog {

    /// A parameter with its value so far; where `choices` are given only they are allowed.
    public record Parameter(
            String name, String type, Optional<String> value, List<String> choices, String help) {}

    /// A way to run: what the user reads and what the engine is told (`60`, `max`).
    public record Speed(String label, String value) {}

    /// What the dialog shows at first.
    public record Request(
            String pipeline,
            List<Parameter> parameters,
            List<String> scenarios,
            String scenario,
            int maxParallel,
            String speed) {}

    /// What the user chose; parameters left at an absent value are missing in `values`.
    public record Answer(
            Map<String, String> values, String scenario, int maxParallel, String speed) {}

    private static final List<Speed> SPEEDS =
            List.of(
                    new Speed("Real time", "1"),
                    new Speed("60 times as fast", "60"),
                    new Speed("600 times as fast", "600"),
                    new Speed("As fast as possible", "max"));
    private static final int MOST_PARALLEL = 200;
    private static final double TALLEST = 340;

    private record Entry(Parameter parameter, FieldRow row, Supplier<String> value) {}

    private final Overlay overlay;
    private final Request request;
    private final Consumer<Answer> onRun;
    private final List<Entry> entries = new ArrayList<>();
    private final ComboBox<String> scenario = new ComboBox<>();
    private final ComboBox<String> speed = new ComboBox<>();
    private final TextField parallel = new TextField();
    private final FieldRow parallelRow = new FieldRow("Steps at once", false, parallel);

    private RunDialog(Overlay overlay, Request request, Consumer<Answer> onRun) {
        this.overlay = overlay;
        this.request = request;
        this.onRun = onRun;
    }

    public static void show(Overlay overlay, Request request, Consumer<Answer> onRun) {
        new RunDialog(overlay, request, onRun).open();
    }

    private void open() {
        var fields = new VBox(8);
        for (var parameter : request.parameters) fields.getChildren().add(row(parameter));
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        fields.heightProperty()
                .subscribe(
                        height -> {
                            boolean scrolls = height.doubleValue() > TALLEST;
                            fields.setPadding(new Insets(0, scrolls ? 12 : 0, 0, 0));
                            scroll.setPrefViewportHeight(Math.min(TALLEST, height.doubleValue()));
                        });
        var run = Buttons.primary("Run", this::confirm);
        run.setDefaultButton(true);
        var buttons = new HBox(8, Texts.gap(), Buttons.outlined("Cancel", overlay::close), run);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));

        var card = new VBox(10);
        card.getChildren().add(Texts.of("Run " + request.pipeline, "sheet-title"));
        card.getChildren()
                .add(
                        Texts.of(
                                "On the local engine: no AWS account is used, nothing is paid.",
                                "small",
                                "second"));
        if (!request.parameters.isEmpty())
            card.getChildren().addAll(new SectionHeader("Parameters"), scroll);
        card.getChildren().addAll(new SectionHeader("How it runs"), options(), buttons);
        card.setPadding(new Insets(20));
        card.setPrefWidth(480);
        overlay.show(card, run, () -> {});
    }

    private FieldRow row(Parameter parameter) {
        Control control;
        Supplier<String> value;
        if (parameter.choices.isEmpty()) {
            var text = new TextField(parameter.value.orElse(""));
            text.setPromptText("a value is needed");
            value = text::getText;
            control = text;
        } else {
            var choice = new ComboBox<String>();
            choice.getItems().setAll(parameter.choices);
            parameter.value.ifPresent(choice::setValue);
            value = () -> choice.getValue() == null ? "" : choice.getValue();
            control = choice;
        }
        var row =
                new FieldRow(
                        parameter.name + " · " + parameter.type,
                        parameter.value.isEmpty(),
                        control);
        if (!parameter.help.isEmpty()) row.help(parameter.help);
        entries.add(new Entry(parameter, row, value));
        return row;
    }

    private HBox options() {
        scenario.getItems().setAll(request.scenarios);
        scenario.setValue(request.scenario);
        speed.getItems().setAll(SPEEDS.stream().map(Speed::label).toList());
        SPEEDS.stream()
                .filter(s -> s.value.equals(request.speed))
                .findFirst()
                .ifPresent(s -> speed.setValue(s.label));
        parallel.setText(Integer.toString(request.maxParallel));
        var options = new HBox(10);
        if (!request.scenarios.isEmpty())
            options.getChildren().add(new FieldRow("Scenario", false, scenario));
        options.getChildren().addAll(new FieldRow("Speed", false, speed), parallelRow);
        options.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        parallelRow.setMaxWidth(140);
        return options;
    }

    private void confirm() {
        boolean whole = true;
        for (var entry : entries) {
            var problem = refusal(entry.parameter, entry.value.get());
            problem.ifPresentOrElse(
                    words -> entry.row.trouble(FieldRow.Trouble.ERROR, words), entry.row::calm);
            whole &= problem.isEmpty();
        }
        var many = parallelism(parallel.getText());
        if (many.isEmpty())
            parallelRow.trouble(FieldRow.Trouble.ERROR, "From 1 to " + MOST_PARALLEL);
        else parallelRow.calm();
        if (!whole || many.isEmpty()) return;
        var chosen = new LinkedHashMap<String, String>();
        entries.forEach(entry -> chosen.put(entry.parameter.name, entry.value.get()));
        overlay.close();
        var pace = SPEEDS.stream().filter(s -> s.label.equals(speed.getValue())).findFirst();
        onRun.accept(
                new Answer(
                        chosen,
                        scenario.getValue() == null ? "" : scenario.getValue(),
                        many.get(),
                        pace.map(Speed::value).orElse(request.speed)));
    }

    /// Why the text cannot be the value of this parameter, or empty.
    static Optional<String> refusal(Parameter parameter, String text) {
        if (text.isBlank() && parameter.value.isEmpty())
            return Optional.of("The pipeline has no default for it: give a value.");
        return switch (parameter.type) {
            case "Integer" ->
                    text.strip().matches("[+-]?\\d+")
                            ? Optional.empty()
                            : Optional.of("A whole number is needed.");
            case "Float" ->
                    text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
                            ? Optional.empty()
                            : Optional.of("A number is needed.");
            case "Boolean" ->
                    text.strip().matches("true|false")
                            ? Optional.empty()
                            : Optional.of("true or false is needed.");
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> parallelism(String text) {
        if (!text.strip().matches("\\d{1,3}")) return Optional.empty();
        int many = Integer.parseInt(text.strip());
        return many >= 1 && many <= MOST_PARALLEL ? Optional.of(many) : Optional.empty();
    }
}
