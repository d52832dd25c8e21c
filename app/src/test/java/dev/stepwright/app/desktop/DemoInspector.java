package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Chip;
import dev.stepwright.app.desktop.control.Collapsible;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.Facts;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.control.UnderlineTabs;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The inspector of the two pictures, as fixed rows.
final class DemoInspector {
    private DemoInspector() {}

    static Node form() {
        var mode = new ComboBox<String>();
        mode.getItems().setAll("File", "Pipe", "FastFile");
        mode.setValue("File");
        var type = field("Instance type", false, new Chip("TrainingInstanceType"));
        var count = field("Instances", false, new TextField("1"));
        var pair = new HBox(10, type, count);
        HBox.setHgrow(type, Priority.ALWAYS);
        count.setPrefWidth(113);
        count.setMinWidth(113);
        var tabs =
                new UnderlineTabs()
                        .add(
                                "form",
                                "Form",
                                InspectorPane.body(
                                        InspectorPane.section(
                                                new SectionHeader("Algorithm"),
                                                field(
                                                        "Training image",
                                                        true,
                                                        new TextField(
                                                                "123456789012.dkr.ecr.us-east-1…/sagemaker-xgboost")),
                                                field("Input mode", false, mode)),
                                        InspectorPane.section(new SectionHeader("Compute"), pair),
                                        InspectorPane.section(
                                                new SectionHeader("Inputs"),
                                                field(
                                                        "train",
                                                        false,
                                                        Chip.reference(
                                                                "AbaloneProcess · Outputs[train] · S3Uri")),
                                                field(
                                                        "validation",
                                                        false,
                                                        Chip.reference(
                                                                "AbaloneProcess · Outputs[validation] · S3Uri"))),
                                        InspectorPane.section(
                                                new SectionHeader("Output"),
                                                field(
                                                                "Model location",
                                                                false,
                                                                new TextField(
                                                                        "s3://my-bucket/AbaloneTrain"))
                                                        .help(
                                                                "Used by AbaloneEval and AbaloneRegisterModel")),
                                        new VBox(
                                                new Collapsible(
                                                        "Hyperparameters",
                                                        6,
                                                        DemoInspector::hyperparameters),
                                                new Collapsible("Stopping and spot", 0, VBox::new),
                                                new Collapsible("Retry and cache", 0, VBox::new),
                                                new Collapsible("All members…", 0, VBox::new))))
                        .add("dependencies", "Dependencies", new EmptyState("Nothing", "here"))
                        .add("json", "JSON", new EmptyState("Nothing", "here"));
        return new InspectorPane(
                "training", "model", "AbaloneTrain", "Training step", tabs, _ -> {});
    }

    static Node run() {
        var tabs =
                new UnderlineTabs()
                        .add(
                                "run",
                                "Run",
                                InspectorPane.body(
                                        new Facts()
                                                .add(
                                                        "Status",
                                                        Texts.of(
                                                                "✓ Succeeded",
                                                                "small",
                                                                "title",
                                                                State.SUCCEEDED.styleClass()))
                                                .add("Started", "2026-01-31 09:09:14")
                                                .add("Duration", "6 m 48 s")
                                                .add("Attempts", "1")
                                                .add("How it ran", "SageMaker · eu-west-1"),
                                        InspectorPane.section(
                                                new SectionHeader("Values it got"),
                                                new Facts()
                                                        .add("Instance type", "ml.m5.2xlarge")
                                                        .add(
                                                                "train",
                                                                Texts.wrapped(
                                                                        "s3://my-bucket/…/train",
                                                                        "mono"))
                                                        .add("num_round", "50")),
                                        InspectorPane.section(
                                                new SectionHeader("What came out"),
                                                new Facts()
                                                        .add(
                                                                "Model",
                                                                Texts.wrapped(
                                                                        "s3://my-bucket/…/model.tar.gz",
                                                                        "mono"))
                                                        .add("validation:rmse", "2.134")),
                                        new HBox(8, small("Open log"), small("Copy ARN"))))
                        .add("inputs", "Inputs", new EmptyState("Nothing", "here"))
                        .add("outputs", "Outputs", new EmptyState("Nothing", "here"))
                        .add("logs", "Logs", new EmptyState("Nothing", "here"));
        return new InspectorPane(
                "training", "model", "AbaloneTrain", "Training step", tabs, _ -> {});
    }

    private static Node small(String text) {
        var button = Buttons.outlined(text, () -> {});
        button.getStyleClass().addAll("compact", "text-primary");
        return button;
    }

    private static FieldRow field(String label, boolean required, Node control) {
        return new FieldRow(label, required, control).onExpression(() -> {});
    }

    private static Node hyperparameters() {
        var row = field("num_round", false, new TextField("fifty"));
        row.trouble(FieldRow.Trouble.ERROR, "A whole number is needed.");
        return row;
    }
}
