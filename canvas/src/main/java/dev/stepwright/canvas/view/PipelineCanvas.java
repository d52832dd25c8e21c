package dev.stepwright.canvas.view;

import dev.stepwright.canvas.drawing.Descriptions;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.Alignment;
import dev.stepwright.canvas.gesture.CanvasCommand;
import dev.stepwright.canvas.gesture.CanvasEvent;
import dev.stepwright.canvas.gesture.CanvasModel;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.Habits;
import dev.stepwright.canvas.gesture.Idle;
import dev.stepwright.canvas.gesture.KeyName;
import dev.stepwright.canvas.gesture.Modifiers;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The canvas on which a pipeline is seen and edited.
///
/// It joins the picture ([SceneView]) with the session that understands gestures, and adds the few
/// live controls: a name field, hints and tooltips. It changes the document by performing edits on
/// the editor it was given, and follows whatever else changes it.
public final class PipelineCanvas extends Region {
    private static final double ZOOM_STEP = 1.25;

    private final StepCatalog catalog;
    private final SceneView view = new SceneView();
    private final CanvasBubbles bubbles = new CanvasBubbles(this);
    private final CardMarks marks = new CardMarks();
    private final FoundMarks found = new FoundMarks();
    private final CardNames names = new CardNames(this::requestFocus);
    private final SheetTexts texts = new SheetTexts(this::requestFocus);
    private final SheetTools tools = new SheetTools(this::session, texts);
    private final HiddenWires hidden = new HiddenWires(tools::showAllWires);
    private final CanvasInput input;
    private final CanvasRequests requests = new CanvasRequests(this);
    private final Arriving arriving;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);

    private Optional<CanvasSession> session = Optional.empty();
    private Habits habits = Habits.DEFAULT;
    private final EdgeTimer edge = new EdgeTimer();
    private boolean byKeyboard;
    private Point pressed = Point.ORIGIN;
    private boolean fitWhenSized;

    public PipelineCanvas(StepCatalog catalog) {
        this.catalog = catalog;
        getStyleClass().add("pipeline-canvas");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription("Canvas");
        setAccessibleText("Canvas");
        setAccessibleHelp("Arrow keys go from step to step, Enter goes to the form of the step.");
        setFocusTraversable(true);
        getChildren()
                .addAll(
                        view,
                        found,
                        bubbles.tooltip(),
                        bubbles.hint(),
                        hidden,
                        names.editor(),
                        texts.noteEditor(),
                        texts.titleEditor());
        input = new CanvasInput(view, this, this::handle, this::showCursor, () -> habits.tabAdds());
        arriving = new Arriving(this, this::session, input::held, new PointerPlace(view));
        view.addEventFilter(MouseEvent.ANY, this::notePointer);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> byKeyboard = true);
        focusedProperty().addListener((_, _, _) -> refresh());
        view.onMinimap(at -> session.ifPresent(open -> open.look(centred(open.model(), at))));
        view.onZoom(this::zoom);
        setPalette(Palette.LIGHT);
    }

    private static Camera centred(CanvasModel model, Point at) {
        return model.camera().centeredOn(at, model.width(), model.height());
    }

    /// Shows another document, with the whole of it in view.
    public void open(PipelineEditor editor) {
        open(editor, Drawing.of(editor.graph(), catalog));
    }

    /// Shows another document, of which the drawing was made elsewhere: that takes a while for a
    /// large one.
    public void open(PipelineEditor editor, Drawing drawing) {
        session.ifPresent(CanvasSession::close);
        names.editor().close();
        texts.close();
        marks.clear();
        var next = new CanvasSession(editor, drawing, new Shell());
        session = Optional.of(next);
        next.setHabits(habits);
        next.resize(Math.max(1, getWidth()), Math.max(1, getHeight()));
        selection.set(Selection.NONE);
        fitWhenSized = getWidth() <= 1;
        next.fit();
        refresh();
    }

    /// The session answers here.
    private final class Shell extends CanvasRequests.Passed {
        Shell() {
            super(requests);
        }

        @Override
        public void changed() {
            refresh();
        }

        @Override
        public void selected(Selection now) {
            selection.set(now);
        }

        @Override
        public void renameInPlace(StepId step) {
            rename(step);
        }

        @Override
        public void writeNote(NoteId note) {
            session.ifPresent(open -> texts.open(open, note));
        }

        @Override
        public void writeTitle(GroupId group) {
            session.ifPresent(open -> texts.open(open, group));
        }
    }

    /// What a person wants of the rest of the window.
    public CanvasRequests requests() {
        return requests;
    }

    /// The way in for new steps: from the palette, the clipboard, or asked for at a place.
    public Arriving arriving() {
        return arriving;
    }

    public Optional<PipelineEditor> editor() {
        return session.map(CanvasSession::editor);
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Selection selection() {
        return selection.get();
    }

    public void select(Selection wanted) {
        session.ifPresent(open -> open.select(wanted));
    }

    /// Screen pixels for one unit of the drawing; 1 is 100 %.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public Camera camera() {
        return view.camera();
    }

    /// Looks where a person looked last.
    public void setCamera(Camera camera) {
        fitWhenSized = false;
        session.ifPresent(open -> open.look(camera));
    }

    /// What an execution says of the steps; an empty map when none is shown.
    public void setOverlay(Map<StepId, StepLook> overlay) {
        marks.setLooks(overlay);
        refresh();
    }

    public void setProblems(Map<StepId, StepProblems> found) {
        marks.setProblems(found);
        refresh();
    }

    /// Lights up the steps that a search has found; none takes the marks away.
    public void setFound(Set<StepId> steps) {
        found.mark(steps);
    }

    public void setPalette(Palette palette) {
        view.setPalette(palette);
        found.setPalette(palette);
        bubbles.setPalette(palette);
        names.editor().setPalette(palette);
        texts.setPalette(palette);
        hidden.setPalette(palette);
    }

    /// Has what takes longer than a frame painted beside the user interface ([SceneView]); until
    /// this is called it is painted on its thread.
    public void paintAside(Executor background, Executor toolkit) {
        view.paintAside(background, toolkit);
    }

    public void setMinimapShown(boolean shown) {
        view.setMinimapShown(shown);
    }

    /// How the person is used to work; holds for every document that is opened here.
    public void setHabits(Habits now) {
        habits = now;
        session.ifPresent(open -> open.setHabits(now));
    }

    /// For people who asked their system for less motion.
    public void setStillRings(boolean still) {
        view.setStillRings(still);
    }

    /// Does what menus and keys ask for.
    public void act(CanvasCommand command) {
        handle(new CanvasEvent.Command(command));
    }

    public void align(Alignment alignment) {
        handle(new CanvasEvent.Align(alignment));
    }

    public void fit() {
        session.ifPresent(CanvasSession::fit);
    }

    public void fitSelection() {
        session.ifPresent(CanvasSession::fitSelection);
    }

    public void zoomTo(double wanted) {
        session.ifPresent(open -> open.zoomTo(wanted));
    }

    /// Selects a step and brings it into view.
    public void reveal(StepId step) {
        session.ifPresent(open -> open.reveal(step));
    }

    private void zoom(ZoomAction action) {
        switch (action) {
            case OUT -> zoomTo(camera().zoom() / ZOOM_STEP);
            case IN -> zoomTo(camera().zoom() * ZOOM_STEP);
            case ACTUAL_SIZE -> zoomTo(1);
            case FIT -> fit();
        }
    }

    /// Performs an edit; when it is refused the reason is shown near the pointer.
    public Optional<Outcome> perform(Edit edit) {
        return session.map(open -> open.perform(edit));
    }

    /// What can be done with the drawing besides editing its steps.
    public SheetTools sheet() {
        return tools;
    }

    private Optional<CanvasSession> session() {
        return session;
    }

    /// Takes what is being written on a note, as before saving.
    public void takeNote() {
        texts.take();
    }

    /// Opens the field in which the name of a step is written.
    public void rename(StepId step) {
        session.ifPresent(
                open -> {
                    if (open.model().scene().card(step).isPresent()) {
                        open.reveal(step);
                        bubbles.hideTooltip();
                        names.open(open, step);
                    }
                });
    }

    /// Does what a key does, whichever key a person has given it.
    public void press(KeyName key, Modifiers held) {
        byKeyboard = true;
        handle(new CanvasEvent.Key(key, held));
    }

    void handle(CanvasEvent event) {
        session.ifPresent(open -> open.on(event));
        edge.follow(session);
    }

    private void notePointer(MouseEvent event) {
        bubbles.pointerAt(new Point(event.getX(), event.getY()));
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            byKeyboard = false;
            pressed = new Point(event.getX(), event.getY());
            bubbles.hideTooltip();
        }
    }

    /// A click on the mark of problems goes to the first of them; the card is selected already.
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && pressed.distanceTo(new Point(event.getX(), event.getY()))
                        < CanvasModel.DRAG_THRESHOLD) {
            session.flatMap(open -> marks.problemAt(pressed, open.model()))
                    .ifPresent(requests::showProblem);
        }
    }

    /// Puts what the session says on the screen.
    private void refresh() {
        session.ifPresent(
                open -> {
                    CanvasModel model = open.model();
                    view.setScene(open.shown());
                    view.setCamera(model.camera());
                    found.show(open.shown(), model.camera());
                    view.setPaintState(state(open));
                    zoom.set(model.camera().zoom());
                    names.place(open);
                    texts.place(open);
                    hidden.show(model.drawing().hidden());
                    bubbles.follow(open, marks.problems(), !names.isOpen());
                    showCursor();
                    setAccessibleText(spoken(model));
                });
    }

    private PaintState state(CanvasSession open) {
        CanvasModel model = open.model();
        boolean ring = isFocused() && byKeyboard;
        return new PaintState(
                new PaintState.Marked(
                        model.selection().steps(),
                        model.selection().wires(),
                        model.selection().notes(),
                        ring ? model.focus() : Optional.empty(),
                        open.gesture() instanceof Idle ? model.hovered() : Hit.NOTHING,
                        open.lit()),
                marks.told(model.scene()),
                open.preview(),
                view.paintState().angle());
    }

    private String spoken(CanvasModel model) {
        return model.focus()
                .map(this::spoken)
                .orElseGet(() -> "Canvas, " + steps(model.document().steps().size()));
    }

    /// What the execution that is shown has made of a step.
    public Status status(StepId step) {
        return marks.status(step);
    }

    /// What a screen reader says of a step: "Train, training step, failed, two inputs, one
    // problem".
    public String spoken(StepId step) {
        return session.map(
                        open ->
                                new Descriptions(open.model().drawing())
                                        .spoken(
                                                step,
                                                marks.problems(),
                                                marks.look(step)
                                                        .map(look -> look.status().words())
                                                        .filter(words -> !words.isEmpty())))
                .orElse("");
    }

    private static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    private void showCursor() {
        session.ifPresent(open -> view.setCursor(Cursors.of(open, input.isSpaceHeld())));
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        found.resizeRelocate(0, 0, getWidth(), getHeight());
        hidden.place();
        session.ifPresent(
                open -> {
                    open.resize(Math.max(1, getWidth()), Math.max(1, getHeight()));
                    if (fitWhenSized && getWidth() > 1) {
                        fitWhenSized = false;
                        open.fit();
                    }
                });
    }

    /// The drawing of the document, for a picture of it; empty while nothing is open.
    public CanvasScene drawn() {
        return session.map(open -> open.model().scene()).orElse(CanvasScene.EMPTY);
    }

    /// What an execution and the checks say about it, without what the mouse and the keyboard add.
    public PaintState said() {
        PaintState.Told told = marks.told(drawn());
        return PaintState.NONE.withLooks(told.looks()).withProblems(told.problems());
    }

    public Palette palette() {
        return view.palette();
    }

    /// The picture alone, for tests.
    SceneView view() {
        return view;
    }

    Bubble hintBubble() {
        return bubbles.hint();
    }

    NoteEditor noteEditor() {
        return texts.noteEditor();
    }

    TitleEditor titleEditor() {
        return texts.titleEditor();
    }

    HiddenWires hiddenWires() {
        return hidden;
    }

    NameEditor nameEditor() {
        return names.editor();
    }
}
