package dev.stepwright.app.desktop.inspector;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/// Inspectors of some steps side by side, to look at while working on them.
///
/// Arguments: a definition, then `light` or `dark`, then names of steps; `-` stands for no step.
public final class InspectorDemo {
    private InspectorDemo() {}

    public static void main(String... args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            List<String> args = getParameters().getRaw();
            var reading = Document.read(Files.readAllBytes(Path.of(args.getFirst())));
            Document document = ((Document.Reading.Read) reading).document();
            var editor = new PipelineEditor(document, System::currentTimeMillis);
            PipelineEditorPort port = PipelineEditorPort.of(editor, List::<Problem>of);
            var row = new HBox(1);
            var views = new ArrayList<InspectorView>();
            for (String name : args.subList(2, args.size())) {
                var view = new InspectorView(port, StepCatalog.STANDARD, _ -> {});
                document.named(name).ifPresent(step -> view.show(Set.of(step.id())));
                view.getStyleClass().addAll("panel", "edge-left");
                view.setPrefWidth(336);
                view.setMinWidth(336);
                view.setMaxWidth(336);
                views.add(view);
                row.getChildren().add(view);
            }
            editor.listen(_ -> views.forEach(InspectorView::refresh));
            var scene = new Scene(row, 337 * views.size(), 900);
            new Looks(args.get(1).equals("dark") ? Theme.DARK : Theme.LIGHT).dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }
    }
}
