package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.inspector.form.Choice;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.app.desktop.inspector.form.ValueText;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A single value: a text, a choice, or a chip for a reference.
public final class ValueView extends RowView<ValueRow> {
    private enum Shape {
        LINE,
        AREA,
        CHOICE,
        CHIPS
    }

    private final FormPort form;
    private final FieldRow field;
    private Shape shape;
    private Editor editor;
    private Optional<String> refusal = Optional.empty();

    ValueView(ValueRow row, FormPort form, boolean labelled) {
        super(ValueRow.class, row);
        this.form = form;
        shape = shape(row);
        editor = editor(shape);
        field =
                new FieldRow(
                        labelled ? row.label() : "",
                        labelled && row.sort().required(),
                        editor.node());
        field.content(editor.node(), editor.focusNode());
        editor.focusNode().setAccessibleText(row.label());
        if (row.sort().expression()) {
            field.onExpression(() -> pick(false));
        }
        if (row.sort().lookup() != Lookup.NONE) {
            field.onLookup(row.sort().lookup().title(), this::lookUp);
        }
        if (!row.help().isEmpty()) {
            Buttons.explain(field, row.help());
        }
        refresh();
    }

    @Override
    public Region node() {
        return field;
    }

    private static Shape shape(ValueRow row) {
        return switch (row.reads()) {
            case ValueText.Chips _ -> Shape.CHIPS;
            case ValueText.Raw _ -> Shape.LINE;
            case ValueText.None _, ValueText.Plain _ ->
                    switch (row.sort().kind()) {
                        case BOOLEAN, CHOICE -> Shape.CHOICE;
                        case LONG_TEXT -> Shape.AREA;
                        case TEXT, INTEGER, NUMBER, JSON -> Shape.LINE;
                    };
        };
    }

    private Editor editor(Shape wanted) {
        return switch (wanted) {
            case LINE -> new TextEditor(this, false);
            case AREA -> new TextEditor(this, true);
            case CHOICE -> new ChoiceEditor(this);
            case CHIPS -> new ChipEditor(this);
        };
    }

    private void use(Shape wanted) {
        if (wanted == shape) {
            return;
        }
        boolean focused = editor.node().isFocusWithin();
        shape = wanted;
        editor = editor(wanted);
        field.content(editor.node(), editor.focusNode());
        editor.focusNode().setAccessibleText(row().label());
        if (focused) {
            editor.focus();
        }
    }

    @Override
    void refresh() {
        boolean typing = shape != shape(row()) && editor.isEdited();
        if (!typing) {
            use(shape(row()));
        }
        field.getStyleClass().removeAll("long", "raw");
        if (shape == Shape.AREA) {
            field.getStyleClass().add("long");
        }
        if (!row().fits()) {
            field.getStyleClass().add("raw");
        }
        field.lookupShown(shape != Shape.CHIPS);
        editor.show(row());
        field.help(row().remark());
        if (!editor.isEdited()) {
            refusal = Optional.empty();
        }
        say();
    }

    private void say() {
        if (refusal.isPresent()) {
            field.trouble(FieldRow.Trouble.ERROR, refusal.get());
            return;
        }
        Optional<Problem> worst =
                row().problems().stream().min(java.util.Comparator.comparing(Problem::severity));
        worst.ifPresentOrElse(this::say, field::calm);
    }

    private void say(Problem problem) {
        field.trouble(
                problem.isError() ? FieldRow.Trouble.ERROR : FieldRow.Trouble.WARNING,
                Wording.sentence(problem.message()));
        form.cure(problem)
                .ifPresent(
                        fix ->
                                field.cure(
                                        fix.title(), () -> replace(new Typed.Change(fix.edit()))));
    }

    /// Performs what was typed or chosen; true when it was taken.
    boolean take(Typed typed) {
        refusal = form.perform(typed);
        say();
        return refusal.isEmpty();
    }

    /// Takes the last edit of the document back, or makes it again.
    void undo(boolean again) {
        form.undo(again);
    }

    /// The person gave up what was typed.
    void giveUp() {
        refusal = Optional.empty();
        refresh();
    }

    /// Lets a reference be edited as the text it stands for.
    void editAsText() {
        if (row().reads() instanceof ValueText.Chips(_, Optional<String> template)
                && template.isPresent()) {
            use(row().sort().kind() == Field.Kind.LONG_TEXT ? Shape.AREA : Shape.LINE);
            field.getStyleClass().removeAll("long");
            editor.show(row());
            editor.focus();
        } else {
            ReferencePicker picker = form.picker(row());
            PickerPopup.open(
                    field,
                    picker,
                    new PickerPopup.Start(row().value(), "", picker.ofCurrent()),
                    choice -> chosen(choice, false),
                    editor::focus);
        }
    }

    /// A field that shows a reference as text goes back to chips when it is left unchanged.
    void left() {
        if (shape != shape(row()) && !editor.isEdited()) {
            refresh();
        }
    }

    FormPort form() {
        return form;
    }

    /// Puts a literal where the reference stands.
    void backToLiteral() {
        Optional<Json> byDefault =
                row().value()
                        .map(Expression::of)
                        .filter(Expression.ParameterRef.class::isInstance)
                        .flatMap(
                                reference ->
                                        form.parameterDefault(
                                                ((Expression.ParameterRef) reference).name()));
        take(row().literal(byDefault));
        editor.focus();
    }

    /// Opens the list of what can stand here below another node.
    void pickFor(Region below) {
        PickerPopup.open(
                below,
                form.picker(row()),
                PickerPopup.Start.with(row().value()),
                choice -> chosen(choice, false),
                () -> {});
    }

    /// Opens the list in which people look the value up.
    void lookUp() {
        form.lookUp(field, row(), value -> replace(row().chosen(Json.of(value))));
    }

    /// Opens the list of what can stand here.
    ///
    /// @param insert whether the choice goes into the text that is being typed
    void pick(boolean insert) {
        open(
                PickerPopup.Start.with(row().value()),
                insert,
                () -> {
                    if (insert) {
                        editor.insert("{");
                    }
                });
    }

    /// Opens the list with a word that was typed, which the choice replaces.
    void complete(String word, boolean insert) {
        open(
                new PickerPopup.Start(Optional.empty(), word, Optional.empty()),
                insert,
                editor::focus);
    }

    /// Whether a word begins a reference: a root of references, or the name of a step.
    boolean begins(String word) {
        return row().sort().expression() && form.begins(word);
    }

    private void open(PickerPopup.Start start, boolean insert, Runnable onEscape) {
        if (!row().sort().expression()) {
            return;
        }
        if (holdsText() && !insert) {
            PickerPopup.open(
                    field,
                    form.picker(row()),
                    start,
                    choice -> chosen(choice, false),
                    onEscape,
                    this::inserted);
        } else {
            PickerPopup.open(
                    field, form.picker(row()), start, choice -> chosen(choice, insert), onEscape);
        }
    }

    /// Whether there is a text that a reference can go into.
    private boolean holdsText() {
        Field.Kind kind = row().sort().kind();
        return (kind == Field.Kind.TEXT || kind == Field.Kind.LONG_TEXT)
                && row().fits()
                && !row().text().isEmpty();
    }

    /// Puts a reference into the text, at its end unless the caret stands somewhere.
    private void inserted(Choice.Final choice) {
        if (shape == Shape.CHIPS) {
            editAsText();
        }
        editor.focus();
        editor.unselect();
        chosen(choice, true);
        editor.commit();
    }

    private void chosen(Choice.Final choice, boolean insert) {
        switch (choice) {
            case Choice.Keep(String text) when insert -> editor.insert("\\" + text);
            case Choice.Put put when insert && put.others().isEmpty() && isReference(put) ->
                    editor.insert("{" + reference(put).orElse("") + "}");
            default -> replace(row().chosen(choice));
        }
    }

    private static boolean isReference(Choice.Put put) {
        return reference(put).isPresent();
    }

    private static Optional<String> reference(Choice.Put put) {
        return put.value().asObject().flatMap(object -> object.text(Expression.GET));
    }

    private void replace(Typed typed) {
        editor.forget();
        take(typed);
        editor.focus();
    }

    @Override
    List<Node> troublesApart() {
        return field.troublesApart();
    }

    @Override
    public boolean focus(Pointer place) {
        if (!place.startsWith(row().place())) {
            return false;
        }
        editor.focus();
        return true;
    }

    @Override
    public void commit() {
        editor.commit();
    }
}
