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

    /// Values to fill in at once: the defaults, or a named set.
    public record Preset(String name, Map<String, String> values) {}

    /// What the dialog shows at first.
    ///
    /// @param presets what the values can be filled in from, the defaults first; where there is
    ///     nothing else, nobody is asked
    /// @param preset the name of the one that the values come from
    public record Request(
            String pipeline,
            List<Parameter> parameters,
            List<Preset> presets,
            String preset,
            List<String> scenarios,
            String scenario,
            int maxParallel,
            String speed) {}

    /// What the user chose; parameters left at an absent value are missing in `values`.
    public record Answer(
            Map<String, String> values,
            String preset,
            String scenario,
            int maxParallel,
            String speed) {}

    private static final List<Speed> SPEEDS =
            List.of(
                    new Speed("Real time", "1"),
                    new Speed("60 times as fast", "60"),
                    new Speed("600 times as fast", "600"),
                    new Speed("As fast as possible", "max"));
    private static final int MOST_PARALLEL = 200;
    private static final double TALLEST = 340;

    private record Entry(
            Parameter parameter, FieldRow row, Supplier<String> value, Consumer<String> fill) {}

    private final Overlay overlay;
    private final Request request;
    private final Consumer<Answer> onRun;
    private final List<Entry> entries = new ArrayList<>();
    private final ComboBox<String> preset = new ComboBox<>();
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
        if (!request.parameters.isEmpty()) card.getChildren().add(new SectionHeader("Parameters"));
        if (request.presets.size() > 1) card.getChildren().add(presets());
        if (!request.parameters.isEmpty()) card.getChildren().add(scroll);
        card.getChildren().addAll(new SectionHeader("How it runs"), options(), buttons);
        card.setPadding(new Insets(20));
        card.setPrefWidth(480);
        overlay.show(card, run, () -> {});
    }

    private FieldRow row(Parameter parameter) {
        Control control;
        Supplier<String> value;
        Consumer<String> fill;
        if (parameter.choices.isEmpty()) {
            var text = new TextField(parameter.value.orElse(""));
            text.setPromptText("a value is needed");
            value = text::getText;
            fill = text::setText;
            control = text;
        } else {
            var choice = new ComboBox<String>();
            choice.getItems().setAll(parameter.choices);
            parameter.value.ifPresent(choice::setValue);
            value = () -> choice.getValue() == null ? "" : choice.getValue();
            fill = filled -> choice.setValue(filled.isEmpty() ? null : filled);
            control = choice;
        }
        var row =
                new FieldRow(
                        parameter.name + " · " + parameter.type,
                        parameter.value.isEmpty(),
                        control);
        if (!parameter.help.isEmpty()) row.help(parameter.help);
        entries.add(new Entry(parameter, row, value, fill));
        return row;
    }

    private FieldRow presets() {
        preset.getItems().setAll(request.presets.stream().map(Preset::name).toList());
        preset.setValue(request.preset);
        preset.setOnAction(
                _ ->
                        request.presets.stream()
                                .filter(each -> each.name.equals(preset.getValue()))
                                .findFirst()
                                .ifPresent(each -> fill(each.values)));
        return new FieldRow("Values from", false, preset);
    }

    private void fill(Map<String, String> values) {
        for (var entry : entries) {
            entry.fill.accept(values.getOrDefault(entry.parameter.name, ""));
            entry.row.calm();
        }
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
            var text = entry.value.get();
            var problem =
                    isDefault(entry.parameter, text)
                            ? Optional.<String>empty()
                            : refusal(entry.parameter, text);
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
                        preset.getValue() == null ? request.preset : preset.getValue(),
                        scenario.getValue() == null ? "" : scenario.getValue(),
                        many.get(),
                        pace.map(Speed::value).orElse(request.speed)));
    }

    /// An empty text may be a default, but cannot be given.
    private boolean isDefault(Parameter parameter, String text) {
        return text.equals(request.presets.getFirst().values.get(parameter.name));
    }

    /// Why the text cannot be the value of this parameter, or empty.
    static Optional<String> refusal(Parameter parameter, String text) {
        if (text.isBlank() && parameter.value.isEmpty())
            return Optional.of("The pipeline has no default for it: give a value.");
        if (text.isEmpty()) return Optional.of("Give a value; an empty one is refused.");
        if (!text.isBlank() && !parameter.choices.isEmpty() && !parameter.choices.contains(text))
            return Optional.of("One of these is needed: " + String.join(", ", parameter.choices));
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
