package dev.stepwright.app.desktop.inspector.code;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.InspectorPane;
import dev.stepwright.app.desktop.control.SectionHeader;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The section "Code" of a step that runs code: the local file, its function, and the ways to
// choose
/// another one. A file can be dropped on it.
public final class CodeView extends VBox {
    private final Function<Edit, Optional<String>> perform;
    private final TextField function = new TextField();
    private CodeFolder folder = CodeFolder.NONE;
    private Optional<CodeViewModel> model = Optional.empty();
    private Optional<FieldRow> functionRow = Optional.empty();
    private Optional<Node> first = Optional.empty();

    /// @param perform performs an edit; the reason when it was refused
    public CodeView(Function<Edit, Optional<String>> perform) {
        this.perform = perform;
        getStyleClass().add("code-section");
        function.setPromptText("The whole file");
        function.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && function.getScene() != null) commit();
                        });
        function.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        setOnDragOver(
                event -> {
                    if (dropped(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                        event.consume();
                    }
                });
        setOnDragDropped(
                event -> {
                    Optional<Path> file = dropped(event);
                    file.ifPresent(this::choose);
                    event.setDropCompleted(file.isPresent());
                    event.consume();
                });
        show(Optional.empty());
    }

    /// Has files named from a folder.
    public void from(CodeFolder named) {
        folder = named;
    }

    /// Shows the code of another step, or the same as it is now; nothing for a step without any.
    public void show(Optional<CodeViewModel> code) {
        if (code.isPresent() && code.equals(model)) {
            return;
        }
        boolean same =
                code.map(CodeViewModel::step).equals(model.map(CodeViewModel::step)) && isTyping();
        model = code;
        setVisible(code.isPresent());
        setManaged(code.isPresent());
        if (!same) {
            function.setText(shown());
        }
        functionRow = Optional.empty();
        first = Optional.empty();
        getChildren().setAll(code.map(this::section).stream().toList());
    }

    private String shown() {
        return model.flatMap(CodeViewModel::file).flatMap(CodeFile::function).orElse("");
    }

    private boolean isTyping() {
        return function.isFocused() && !function.getText().equals(shown());
    }

    private Node section(CodeViewModel code) {
        Button choose = Buttons.link("Choose file…", this::chooseFile);
        var ways = new ArrayList<Node>(List.of(choose));
        if (code.place().takes(CodeFile.Kind.FOLDER)) {
            ways.add(Buttons.link("Choose folder…", this::chooseFolder));
        }
        first = Optional.of(choose);
        var lines = new ArrayList<Node>();
        code.file().ifPresentOrElse(file -> file(code, file, lines), () -> none(code, lines));
        var links = new HBox(12, ways.toArray(Node[]::new));
        links.setPadding(new Insets(-2, 0, 0, -2));
        lines.add(links);
        return InspectorPane.section(
                new SectionHeader(code.place().label()), lines.toArray(Node[]::new));
    }

    private void none(CodeViewModel code, List<Node> lines) {
        lines.add(
                Texts.wrapped(
                        code.location()
                                .map(_ -> "Not a local file: the step says itself where it is.")
                                .orElse("No file of yours yet."),
                        "tiny",
                        "second"));
    }

    private void file(CodeViewModel code, CodeFile file, List<Node> lines) {
        var name = Texts.of(file.path(), "small");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTooltip(Buttons.tip(file.path()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var box =
                new HBox(
                        8,
                        Glyph.of(icon(file), 14, "second"),
                        name,
                        small("open", "Open " + file.name(), () -> folder.open(file)),
                        small("close", "No local file", () -> perform.apply(code.forget())));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 2, 0, 9));
        box.setSpacing(6);
        var row = new FieldRow("File", false, box);
        lines.add(row);
        boolean ofFunction = code.problems().stream().anyMatch(CodeView::isOfFunction);
        if (code.takesFunction()) {
            var called =
                    new FieldRow(
                            code.place().takes(CodeFile.Kind.LAMBDA) ? "Handler" : "Function",
                            !code.functionIsOptional(),
                            function);
            function.setPromptText(code.functionIsOptional() ? "The whole file" : "");
            functionRow = Optional.of(called);
            lines.add(called);
            if (ofFunction) code.problems().forEach(problem -> trouble(called, problem));
        }
        if (!(ofFunction && code.takesFunction())) {
            code.problems().forEach(problem -> trouble(row, problem));
        }
        code.location()
                .filter(where -> !where.isBlank() && code.problems().isEmpty())
                .ifPresent(where -> functionRow.orElse(row).help("Published to " + plain(where)));
    }

    /// A location inside a hyperparameter is quoted.
    private static String plain(String location) {
        return location.replaceAll("^\"|\"$", "");
    }

    private static boolean isOfFunction(Problem problem) {
        return problem.rule() == Rule.CODE_FUNCTION_MISSING;
    }

    private static void trouble(FieldRow row, Problem problem) {
        row.trouble(
                problem.isError() ? FieldRow.Trouble.ERROR : FieldRow.Trouble.WARNING,
                Character.toUpperCase(problem.message().charAt(0))
                        + problem.message().substring(1));
    }

    private static String icon(CodeFile file) {
        return switch (file.kind()) {
            case SCRIPT -> "file";
            case FUNCTION, LAMBDA -> "function";
            case NOTEBOOK -> "notebook-job";
            case FOLDER -> "folder";
        };
    }

    private static Button small(String icon, String words, Runnable run) {
        Button button = Buttons.icon(icon, words, run);
        button.setGraphic(Glyph.of(icon, 14, "third"));
        button.getStyleClass().add("small");
        return button;
    }

    private void typing(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && !function.getText().equals(shown())) {
            function.setText(shown());
            functionRow.ifPresent(FieldRow::calm);
        } else {
            return;
        }
        event.consume();
    }

    /// Takes what is being typed.
    public void commit() {
        if (functionRow.isEmpty() || function.getText().strip().equals(shown())) {
            return;
        }
        Optional<String> refused =
                switch (model.orElseThrow().name(function.getText())) {
                    case CodeViewModel.Named.Change(Edit edit) -> perform.apply(edit);
                    case CodeViewModel.Named.Refused(String reason) -> Optional.of(reason);
                };
        refused.ifPresent(
                reason ->
                        functionRow.ifPresent(row -> row.trouble(FieldRow.Trouble.ERROR, reason)));
    }

    /// Goes to the section when it shows what is at a place.
    public boolean focus(Pointer place) {
        boolean here =
                model.filter(code -> code.place().place().equals(place) && code.file().isPresent())
                        .isPresent();
        if (here) {
            boolean ofFunction =
                    functionRow.isPresent()
                            && model.orElseThrow().problems().stream()
                                    .anyMatch(CodeView::isOfFunction);
            (ofFunction ? function : first.orElse(function)).requestFocus();
        }
        return here;
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle("Choose the code of the step");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Code", "*.py", "*.ipynb", "*.sh", "*.R"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        folder.folder()
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        @Nullable File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) choose(chosen.toPath());
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Choose the folder of the step's code");
        folder.folder()
                .map(Path::toFile)
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        @Nullable File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) choose(chosen.toPath());
    }

    /// Has the step run a file or a folder.
    void choose(Path chosen) {
        model.ifPresent(
                code ->
                        perform.apply(
                                code.choose(chosen, Files.isDirectory(chosen), folder.folder())));
    }

    private Optional<Path> dropped(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.size() == 1 && !files.getFirst().getName().endsWith(".json")
                ? Optional.of(files.getFirst().toPath())
                : Optional.empty();
    }
}
