package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.Choice;
import dev.stepwright.app.desktop.inspector.form.Question;
import dev.stepwright.app.desktop.inspector.form.Question.Answer;
import dev.stepwright.app.desktop.inspector.form.Question.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What a choice still needs, asked in the place of the list: Enter answers, Escape goes back.
final class QuestionPane {
    private final VBox node = new VBox(8);
    private final Consumer<Choice.Final> onAnswer;
    private final Runnable onBack;
    private final Label refusal = Texts.wrapped("", "tiny", "error-text");
    private final List<TextField> fields = new ArrayList<>();
    private Supplier<String> answer = () -> "";

    QuestionPane(Consumer<Choice.Final> onAnswer, Runnable onBack) {
        this.onAnswer = onAnswer;
        this.onBack = onBack;
        node.getStyleClass().add("picker-question");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node node() {
        return node;
    }

    void ask(Question question) {
        show(question.prompt(), question.blanks());
        answer =
                () ->
                        switch (question.answer()
                                .apply(fields.stream().map(TextField::getText).toList())) {
                            case Answer.Given(Choice.Put put) -> {
                                onAnswer.accept(put);
                                yield "";
                            }
                            case Answer.Refused(String reason) -> reason;
                        };
    }

    /// @param take takes what was typed; the reason when it cannot be
    void ask(Choice.Position position, Function<String, String> take) {
        String bound = position.last() < 0 ? "" : ", to " + position.last();
        show(
                "Which position in " + position.list().path() + "? The first is 0" + bound + ".",
                List.of(new Blank("", "", "0")));
        answer = () -> take.apply(fields.getFirst().getText());
    }

    private void show(String prompt, List<Blank> blanks) {
        fields.clear();
        node.getChildren().setAll(Texts.wrapped(prompt, "tiny", "second"));
        for (Blank blank : blanks) {
            var field = new TextField(blank.text());
            field.setPromptText(blank.example());
            field.setAccessibleText(blank.label().isEmpty() ? prompt : blank.label());
            fields.add(field);
            node.getChildren()
                    .add(
                            blank.label().isEmpty()
                                    ? field
                                    : new VBox(
                                            3, Texts.of(blank.label(), "tiny", "second"), field));
        }
        say("");
        node.getChildren().add(refusal);
        fields.getFirst().requestFocus();
        fields.getFirst().selectAll();
    }

    private void say(String reason) {
        refusal.setText(reason);
        refusal.setVisible(!reason.isEmpty());
        refusal.setManaged(!reason.isEmpty());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                int focused = focused();
                if (focused >= 0 && focused < fields.size() - 1) {
                    fields.get(focused + 1).requestFocus();
                } else {
                    say(answer.get());
                }
            }
            case ESCAPE -> onBack.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int focused() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
