package dev.stepwright.app.desktop.problems;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.fix.FixPreview;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small sheets about one problem: its fixes with what they would change, why it is one, and
// why
/// it is not to be told.
public final class ProblemCards {
    private static final double WIDTH = 520;

    /// A sheet and what has the focus in it at first.
    public record Card(Region node, Node focus) {}

    /// Why something is a problem.
    ///
    /// @param why the reason for the rule
    /// @param example what is right, as JSON; empty where none says more than the reason
    /// @param page the title of AWS's page on it
    /// @param source who says so
    public record Explanation(
            String rule, String sentence, String why, String example, String page, String source) {}

    /// What is muted, and how far.
    public interface OnMute {
        /// @param reach the index of the chosen reach
        void mute(int reach, String reason);
    }

    private ProblemCards() {}

    /// The fixes of a problem, to choose one.
    ///
    /// @param preview what the fix of an index would change
    /// @param onAll makes the fixes of all problems of the kind; empty when there is one only
    public static Card fixes(
            String sentence,
            List<String> titles,
            Function<Integer, FixPreview> preview,
            IntConsumer onChosen,
            Optional<Runnable> onAll,
            Runnable onCancel) {
        var lines = new PreviewLines();
        var group = new ToggleGroup();
        var choices = new VBox(6);
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            var choice = new RadioButton(titles.get(i));
            choice.setMnemonicParsing(false);
            choice.setToggleGroup(group);
            choice.setUserData(index);
            choice.selectedProperty()
                    .subscribe(
                            chosen -> {
                                if (chosen) {
                                    lines.show(preview.apply(index));
                                }
                            });
            choices.getChildren().add(choice);
        }
        group.getToggles().getFirst().setSelected(true);
        var apply =
                Buttons.primary(
                        titles.size() == 1 ? titles.getFirst() : "Make this fix",
                        () -> onChosen.accept((Integer) group.getSelectedToggle().getUserData()));
        apply.setMnemonicParsing(false);
        apply.setDefaultButton(true);
        onEnter(choices, apply);
        var card = card(Texts.wrapped(sentence, "sheet-title"));
        if (titles.size() > 1) {
            card.getChildren().add(choices);
        }
        card.getChildren().add(lines);
        var buttons = buttons(onCancel);
        onAll.ifPresent(
                all ->
                        buttons.getChildren()
                                .addFirst(Buttons.outlined("Fix all of this kind", all)));
        buttons.getChildren().add(apply);
        card.getChildren().add(buttons);
        return new Card(card, titles.size() > 1 ? (Node) group.getToggles().getFirst() : apply);
    }

    /// Why it is a problem.
    public static Card explanation(Explanation told, Runnable onClose) {
        var card =
                card(
                        Texts.of(told.rule(), "mono", "third"),
                        Texts.wrapped(told.sentence(), "sheet-title"),
                        Texts.wrapped(told.why(), "second"));
        if (!told.example().isEmpty()) {
            var example = new VBox(2);
            example.getStyleClass().add("preview");
            told.example()
                    .lines()
                    .forEach(
                            line ->
                                    example.getChildren()
                                            .add(Texts.of(line, "mono", "preview-line")));
            card.getChildren().addAll(Texts.of("Right is, for example", "tiny", "third"), example);
        }
        card.getChildren()
                .add(
                        Texts.wrapped(
                                "Says who: "
                                        + told.source()
                                        + ". More on AWS's page “"
                                        + told.page()
                                        + "”.",
                                "tiny",
                                "second"));
        var close = Buttons.primary("Close", onClose);
        close.setDefaultButton(true);
        var buttons = new HBox(8, Texts.gap(), close);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        card.getChildren().add(buttons);
        return new Card(card, close);
    }

    /// Asks why a problem is not to be told any more, and how far that goes.
    public static Card mute(
            String sentence, List<String> reaches, OnMute onMute, Runnable onCancel) {
        var reason = new TextField();
        reason.setPromptText("Why is this all right?");
        reason.setAccessibleText("Reason");
        var group = new ToggleGroup();
        var choices = new VBox(6);
        for (int i = 0; i < reaches.size(); i++) {
            var choice = new RadioButton(reaches.get(i));
            choice.setMnemonicParsing(false);
            choice.setToggleGroup(group);
            choice.setUserData(i);
            choices.getChildren().add(choice);
        }
        group.getToggles().getFirst().setSelected(true);
        Button mute =
                Buttons.primary(
                        "Mute",
                        () ->
                                onMute.mute(
                                        (Integer) group.getSelectedToggle().getUserData(),
                                        reason.getText().strip()));
        mute.setDefaultButton(true);
        onEnter(choices, mute);
        mute.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> reason.getText().isBlank(), reason.textProperty()));
        var card =
                card(
                        Texts.of("Mute this problem", "sheet-title"),
                        Texts.wrapped(sentence, "second"),
                        reason,
                        choices,
                        Texts.wrapped(
                                "The reason is kept beside the definition, in its .stepwright file, and counts for everyone.",
                                "tiny",
                                "second"));
        var buttons = buttons(onCancel);
        buttons.getChildren().add(mute);
        card.getChildren().add(buttons);
        return new Card(card, reason);
    }

    /// A choice keeps Enter to itself, which is meant for the button.
    private static void onEnter(Node choices, Button button) {
        choices.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        button.fire();
                    }
                });
    }

    private static VBox card(Node... content) {
        var card = new VBox(10, content);
        card.setPadding(new Insets(20));
        card.setPrefWidth(WIDTH);
        return card;
    }

    private static HBox buttons(Runnable onCancel) {
        var cancel = Buttons.outlined("Cancel", onCancel);
        cancel.setCancelButton(true);
        var buttons = new HBox(8, Texts.gap(), cancel);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        return buttons;
    }
}
