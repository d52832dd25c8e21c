package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Preview;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Change;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One document on a canvas: runs the gestures and does what they ask for.
///
/// It is plain Java, confined to one thread; the control feeds it with events and shows what it
/// says, and tests do the same without a toolkit.
public final class CanvasSession {
    /// What a session needs from whoever shows it.
    public interface Output {
        /// Something that is drawn has changed.
        void changed();

        void selected(Selection selection);

        /// The person wants to write the step's name on its card.
        void renameInPlace(StepId step);

        void openInspector(StepId step);

        /// The person wants to write on a note.
        default void writeNote(NoteId note) {}

        /// The person wants to write the title of a group.
        default void writeTitle(GroupId group) {}

        /// The person wants a new step.
        void quickAdd(QuickAdd place);

        /// The later step now waits for the earlier one, and might use something of it.
        ///
        /// @param at pixels on the canvas
        void offerUses(StepId from, StepId to, Point at);

        /// @param at pixels on the canvas
        void contextMenu(Hit hit, Point at);
    }

    private final PipelineEditor editor;
    private final Output output;
    private CanvasModel model;
    private CanvasScene shown;
    private Gesture gesture = Idle.HERE;
    private Preview preview = Preview.NONE;
    private Displaced displaced = Displaced.NOTHING;
    private Optional<Hint> hint = Optional.empty();
    private Point pointer = Point.ORIGIN;
    private boolean tracing;
    private Set<StepId> lit = Set.of();
    private boolean inside;
    private CanvasEvent lastMove = new CanvasEvent.Left();
    private boolean performing;
    private boolean closed;

    public CanvasSession(PipelineEditor editor, StepCatalog catalog, Output output) {
        this(editor, Drawing.of(editor.graph(), catalog), output);
    }

    /// @param drawing of the editor's graph as it is now
    public CanvasSession(PipelineEditor editor, Drawing drawing, Output output) {
        this.editor = editor;
        this.output = output;
        this.model =
                new CanvasModel(
                        drawing,
                        Selection.NONE,
                        Optional.empty(),
                        Camera.HOME,
                        Hit.NOTHING,
                        1,
                        1,
                        Habits.DEFAULT);
        this.shown = model.scene();
        editor.listen(this::follow);
    }

    /// Says that nobody looks any more; changes of the document are ignored from now on.
    public void close() {
        closed = true;
    }

    public PipelineEditor editor() {
        return editor;
    }

    public CanvasModel model() {
        return model;
    }

    /// The scene as it is to be drawn: while cards are dragged, where they are dragged to.
    public CanvasScene shown() {
        return shown;
    }

    public Gesture gesture() {
        return gesture;
    }

    public Preview preview() {
        return preview;
    }

    /// The cards that are lifted out of the others; empty while all are shown alike.
    public Set<StepId> lit() {
        return tracing ? lit : Set.of();
    }

    /// Lifts out what the selected steps wait for and feed, and follows the selection, until this
    /// is called again or Escape is pressed.
    public void toggleTrace() {
        tracing = !tracing && !model.selection().steps().isEmpty();
        lit = tracing ? Trace.of(model, model.selection().steps()) : Set.of();
        output.changed();
    }

    /// Shows the pipeline without wires of these kinds.
    public void hide(Set<WireKind> kinds) {
        become(model.withDrawing(model.drawing().withHidden(kinds)));
        shown = displaced.in(model);
        output.changed();
    }

    /// Draws cards on their way to where the document has them already; an empty map ends that.
    public void glide(Map<StepId, Point> corners) {
        displaced = displaced.withCards(Map.copyOf(corners));
        shown = displaced.in(model);
        output.changed();
    }

    public Optional<Hint> hint() {
        return hint;
    }

    /// Feeds one event.
    public void on(CanvasEvent event) {
        notePointer(event);
        if (event instanceof CanvasEvent.Escape && gesture instanceof Idle && tracing) {
            toggleTrace();
            return;
        }
        if (event instanceof CanvasEvent.Moved || event instanceof CanvasEvent.PaletteMoved) {
            lastMove = event;
        }
        // What is carried in from the palette passes the edge on its way.
        inside =
                !(event instanceof CanvasEvent.PaletteMoved)
                        || EdgeScroll.at(pointer, model).equals(Point.ORIGIN)
                        || gesture instanceof PlacingFromPalette && inside;
        apply(gesture.on(event, model));
    }

    private void notePointer(CanvasEvent event) {
        pointer =
                switch (event) {
                    case CanvasEvent.Pressed pressed -> pressed.at();
                    case CanvasEvent.Moved moved -> moved.at();
                    case CanvasEvent.Released released -> released.at();
                    case CanvasEvent.PaletteMoved moved -> moved.at();
                    case CanvasEvent.PaletteDropped dropped -> dropped.at();
                    case CanvasEvent.Key _, CanvasEvent.Command _, CanvasEvent.Align _ ->
                            model.middle();
                    default -> pointer;
                };
    }

    private void apply(Gesture.Reaction reaction) {
        gesture = reaction.next();
        reaction.effects().forEach(this::apply);
        if (!reaction.effects().isEmpty()) {
            output.changed();
        }
    }

    private void apply(Effect effect) {
        switch (effect) {
            case Effect.Perform(Edit edit) -> perform(edit);
            case Effect.Select(Selection selection) -> become(model.withSelection(selection));
            case Effect.Focus(var step) -> become(model.withFocus(step));
            case Effect.Look(Camera camera) -> become(model.withCamera(camera));
            case Effect.Hover(Hit hit) -> become(model.withHovered(hit));
            case Effect.Show(Preview next) -> preview = next;
            case Effect.Displace(var corners) -> displace(displaced.withCards(corners));
            case Effect.DisplaceNotes(var bounds) -> displace(displaced.withNotes(bounds));
            case Effect.WriteNote(var note) -> output.writeNote(note);
            case Effect.WriteTitle(var group) -> output.writeTitle(group);
            case Effect.Say(var next) -> hint = next;
            case Effect.RenameInPlace(StepId step) -> output.renameInPlace(step);
            case Effect.OpenInspector(StepId step) -> output.openInspector(step);
            case Effect.Ask(QuickAdd place) -> output.quickAdd(place);
            case Effect.OfferUses(StepId from, StepId to, Point at) -> offerUses(from, to, at);
            case Effect.ContextMenu(Hit hit, Point at) -> output.contextMenu(hit, at);
        }
    }

    /// Not where the wire was refused.
    private void offerUses(StepId from, StepId to, Point at) {
        if (editor.graph().into(to).stream().anyMatch(known -> known.from().equals(from))) {
            output.offerUses(from, to, at);
        }
    }

    private void become(CanvasModel next) {
        boolean chosen = !next.selection().equals(model.selection());
        boolean drawn = next.drawing() != model.drawing();
        model = next;
        if (tracing && (chosen || drawn) && !next.selection().steps().isEmpty()) {
            lit = Trace.of(next, next.selection().steps());
        }
        if (chosen) {
            output.selected(next.selection());
        }
    }

    private void displace(Displaced next) {
        if (!next.equals(displaced)) {
            displaced = next;
            shown = next.in(model);
        }
    }

    /// Performs an edit; new steps become the selection, a refusal becomes a hint.
    public Outcome perform(Edit edit) {
        List<Step> before = editor.document().steps();
        performing = true;
        Outcome outcome;
        try {
            outcome = editor.perform(Folded.whole(edit, model));
        } finally {
            performing = false;
        }
        switch (outcome) {
            case Outcome.Done done -> {
                List<StepId> added = NewSteps.of(before, done.document());
                if (!added.isEmpty()) {
                    become(
                            model.withSelection(Selection.of(NewSteps.chosen(added, edit)))
                                    .withFocus(Optional.of(added.getFirst())));
                }
            }
            case Outcome.Refused(String reason) ->
                    hint = Optional.of(Hint.refused(reason, pointer));
        }
        output.changed();
        return outcome;
    }

    private void follow(Change change) {
        if (closed) {
            return;
        }
        displaced = Displaced.NOTHING;
        become(model.withDrawing(model.drawing().after(editor.graph())));
        shown = model.scene();
        if (!performing && !(gesture instanceof Idle)) {
            apply(Gesture.end());
        }
        output.changed();
    }

    public void select(Selection selection) {
        Selection there = selection.in(model.scene());
        if (!there.equals(model.selection())) {
            become(model.withSelection(there).withFocus(there.only()));
            output.changed();
        }
    }

    public void look(Camera camera) {
        if (!camera.equals(model.camera())) {
            become(model.withCamera(camera));
            output.changed();
        }
    }

    public void resize(double width, double height) {
        become(model.withSize(width, height));
    }

    /// Asks for a step to add at a place, in pixels.
    public void askForStep(Point at) {
        output.quickAdd(QuickAdd.at(at, model));
    }

    /// Adds what an entry of the palette makes where a person wanted a step.
    public Outcome add(PaletteEntry entry, QuickAdd place) {
        preview = Preview.NONE;
        return perform(place.edit(entry, model));
    }

    /// The person wants no step there after all.
    public void forget(QuickAdd place) {
        if (gesture instanceof Idle && !preview.equals(Preview.NONE)) {
            preview = Preview.NONE;
            output.changed();
        }
    }

    /// Whether time lets the view scroll: something is carried to the edge of the canvas.
    public boolean isScrolling() {
        return gesture.scrolls() && inside && !EdgeScroll.at(pointer, model).equals(Point.ORIGIN);
    }

    /// Lets a view scroll to which something is carried.
    ///
    /// @param seconds since the last time
    public void scroll(double seconds) {
        if (isScrolling()) {
            Point speed = EdgeScroll.at(pointer, model);
            look(model.camera().panBy(-speed.x() * seconds, -speed.y() * seconds));
            // What is carried stays under the pointer, wherever that now is in the world.
            apply(gesture.on(lastMove, model));
        }
    }

    public void setHabits(Habits habits) {
        become(model.withHabits(habits));
    }

    public void say(Optional<Hint> next) {
        hint = next;
        output.changed();
    }

    /// The whole pipeline in view.
    public void fit() {
        fit(model.scene().bounds());
    }

    public void fitSelection() {
        fit(Keys.selected(model));
    }

    private void fit(Optional<Rect> area) {
        area.ifPresent(bounds -> look(Camera.fit(bounds, model.width(), model.height())));
    }

    /// Zooms about the middle of the canvas.
    public void zoomTo(double zoom) {
        look(model.camera().zoomTo(model.middle(), zoom));
    }

    /// Moves an area into view if it is not there.
    public void reveal(Rect area) {
        Keys.revealed(area, model).ifPresent(this::look);
    }

    /// Selects a step and moves it into view if it is not there.
    public void reveal(StepId step) {
        if (model.scene().card(step).isPresent()) {
            select(Selection.of(step));
            Keys.revealed(model.card(step).bounds(), model).ifPresent(this::look);
        }
    }
}
