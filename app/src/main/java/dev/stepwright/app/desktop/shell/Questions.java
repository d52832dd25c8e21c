package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Questions to the user: a title, what would happen, and buttons that say the action.
public final class Questions {

    /// One answer; the first of a question is the one Enter gives.
    public record Answer(String label, Runnable run) {}

    private final Overlay overlay;

    public Questions(Overlay overlay) {
        this.overlay = overlay;
    }

    /// Unsaved work would be lost.
    public void unsaved(String file, Runnable save, Runnable discard) {
        ask(
                "Save changes to " + file + "?",
                "The changes since the last save are lost if you do not save them.",
                new Answer("Save", save),
                new Answer("Don't save", discard));
    }

    /// Another file has this name already.
    public void overwrite(String file, Runnable overwrite) {
        ask(
                file + " exists already",
                "Saving here replaces what is in that file now.",
                new Answer("Overwrite", overwrite));
    }

    /// Something went wrong and there is nothing to choose.
    public void tell(String title, String text) {
        show(title, text, List.of(new Answer("Close", () -> {})), false);
    }

    /// The program itself is at fault; what was open stays open.
    public void fault(String details, Runnable copy) {
        show(
                "Something went wrong in Stepwright",
                details
                        + " Your pipelines are still open: save them, and send the details with a report.",
                List.of(new Answer("Close", () -> {}), new Answer("Copy details", copy)),
                false);
    }

    /// Any other question; Cancel and Escape are added and do nothing.
    public void ask(String title, String text, Answer... answers) {
        show(title, text, List.of(answers), true);
    }

    private void show(String title, String text, List<Answer> answers, boolean cancel) {
        var words = Texts.wrapped(text, "second");
        words.setPrefWidth(380);
        var buttons = new HBox(8, Texts.gap());
        for (int i = answers.size() - 1; i > 0; i--)
            buttons.getChildren().add(button(answers.get(i), false));
        if (cancel) {
            var no = Buttons.outlined("Cancel", overlay::close);
            no.setCancelButton(true);
            buttons.getChildren().add(no);
        }
        var first = button(answers.getFirst(), true);
        buttons.getChildren().add(first);
        VBox.setMargin(buttons, new Insets(12, 0, 0, 0));
        var card = new VBox(8, Texts.wrapped(title, "sheet-title"), words, buttons);
        card.setPadding(new Insets(20));
        card.setPrefWidth(420);
        overlay.show(card, first, () -> {});
    }

    private Button button(Answer answer, boolean primary) {
        Runnable run =
                () -> {
                    overlay.close();
                    answer.run.run();
                };
        var button =
                primary ? Buttons.primary(answer.label, run) : Buttons.outlined(answer.label, run);
        button.setDefaultButton(primary);
        return button;
    }
}
