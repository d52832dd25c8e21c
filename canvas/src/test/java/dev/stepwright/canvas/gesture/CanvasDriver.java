package dev.stepwright.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Plays a person at the canvas, without a toolkit.
///
/// Places are written as in the picture above a test: `prep` is the middle of its card, `prep.out`
/// and `prep.in` its ports, `gate.true` and `gate.false` those of a condition, `100,40` a pixel.
public final class CanvasDriver implements CanvasSession.Output {
    private final PipelineEditor editor;
    private final CanvasSession session;
    private final Document start;
    private final List<String> asked = new ArrayList<>();
    private Modifiers held = Modifiers.NONE;
    private Point last = Point.ORIGIN;
    private long now;
    private Optional<Document> before = Optional.empty();
    private Optional<QuickAdd> wanted = Optional.empty();

    private CanvasDriver(Document document) {
        start = Arranger.placed(document, StepCatalog.STANDARD);
        editor = new PipelineEditor(start, () -> now);
        session = new CanvasSession(editor, StepCatalog.STANDARD, this);
        session.resize(1600, 1000);
    }

    /// A document on a canvas of 1600 x 1000 pixels at 100 %, arranged if it has no positions.
    public static CanvasDriver canvas(Document document) {
        return new CanvasDriver(document);
    }

    public CanvasSession session() {
        return session;
    }

    public PipelineEditor editor() {
        return editor;
    }

    public StepId id(String name) {
        return editor.document().named(name).orElseThrow().id();
    }

    /// The pixel of a place.
    public Point at(String place) {
        if (place.matches("-?\\d+,-?\\d+")) {
            String[] parts = place.split(",");
            return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
        int dot = place.indexOf('.');
        String name = dot < 0 ? place : place.substring(0, dot);
        var card = session.model().card(id(name));
        Point world =
                dot < 0
                        ? card.bounds().center()
                        : switch (place.substring(dot + 1)) {
                            case "in" -> card.port(Side.INPUT);
                            case "out" -> card.port(Side.OUTPUT);
                            case "true" -> card.port(Side.TRUE);
                            case "false" -> card.port(Side.FALSE);
                            case "each" -> card.port(Side.EACH);
                            case "title" -> card.bounds().corner().plus(80, 24);
                            case "fact" -> card.bounds().corner().plus(80, 44);
                            default -> throw new IllegalArgumentException(place);
                        };
        return session.model().camera().toScreen(world);
    }

    private CanvasDriver feed(CanvasEvent event) {
        session.on(event);
        return this;
    }

    public CanvasDriver holding(Modifiers modifiers) {
        held = modifiers;
        return this;
    }

    public CanvasDriver habits(Habits habits) {
        session.setHabits(habits);
        return this;
    }

    public CanvasDriver press(String place) {
        return press(place, CanvasEvent.Button.LEFT);
    }

    public CanvasDriver press(String place, CanvasEvent.Button button) {
        before = Optional.of(editor.document());
        last = at(place);
        return feed(new CanvasEvent.Pressed(last, button, held, 1));
    }

    public CanvasDriver moveTo(String place) {
        return move(at(place));
    }

    public CanvasDriver moveBy(double dx, double dy) {
        return move(last.plus(dx, dy));
    }

    private CanvasDriver move(Point to) {
        last = to;
        return feed(new CanvasEvent.Moved(to, held));
    }

    public CanvasDriver release() {
        return feed(new CanvasEvent.Released(last, held));
    }

    public CanvasDriver click(String place) {
        return press(place).release();
    }

    public CanvasDriver doubleClick(String place) {
        click(place);
        return feed(new CanvasEvent.Pressed(at(place), CanvasEvent.Button.LEFT, held, 2)).release();
    }

    public CanvasDriver wheel(String place, double dx, double dy) {
        return feed(new CanvasEvent.Wheel(at(place), dx, dy, held));
    }

    public CanvasDriver key(KeyName name) {
        before = Optional.of(editor.document());
        return feed(new CanvasEvent.Key(name, held));
    }

    public CanvasDriver command(CanvasCommand command) {
        before = Optional.of(editor.document());
        return feed(new CanvasEvent.Command(command));
    }

    public CanvasDriver align(Alignment alignment) {
        before = Optional.of(editor.document());
        return feed(new CanvasEvent.Align(alignment));
    }

    /// Answers where a step was asked for.
    public CanvasDriver choose(String type) {
        session.add(StepCatalog.STANDARD.entry(type), wanted());
        return this;
    }

    public CanvasDriver forget() {
        session.forget(wanted());
        return this;
    }

    private QuickAdd wanted() {
        return wanted.orElseThrow(() -> new AssertionError("no step was asked for"));
    }

    public CanvasDriver escape() {
        return feed(new CanvasEvent.Escape());
    }

    public CanvasDriver carry(String type, String place) {
        before = Optional.of(editor.document());
        last = at(place);
        return feed(new CanvasEvent.PaletteMoved(StepCatalog.STANDARD.entry(type), last, held));
    }

    public CanvasDriver drop(String type) {
        return feed(new CanvasEvent.PaletteDropped(StepCatalog.STANDARD.entry(type), last, held));
    }

    public CanvasDriver undo() {
        editor.undo();
        return this;
    }

    public CanvasDriver passing(long millis) {
        now += millis;
        return this;
    }

    public CanvasDriver expect(Class<? extends Gesture> gesture) {
        assertThat(session.gesture()).isInstanceOf(gesture);
        return this;
    }

    /// What was done is what this edit does: the document is as if it had been performed directly.
    public CanvasDriver expectEdit(Edit edit) {
        var other = new PipelineEditor(before.orElseThrow(), () -> 0);
        other.perform(edit);
        assertThat(editor.document().text()).isEqualTo(other.document().text());
        assertThat(editor.document().text()).isNotEqualTo(before.orElseThrow().text());
        assertThat(session.gesture()).isEqualTo(Idle.HERE);
        assertThat(editor.history().undoLabel()).contains(edit.label());
        return this;
    }

    public CanvasDriver expectDocument(Document document) {
        assertThat(editor.document().text()).isEqualTo(document.text());
        return this;
    }

    /// Nothing was changed since the start.
    public CanvasDriver expectNoEdit() {
        assertThat(editor.document()).isSameAs(start);
        return this;
    }

    public CanvasDriver expectSelected(String... names) {
        assertThat(names(session.model().selection().steps()))
                .isEqualTo(new TreeSet<>(Arrays.asList(names)));
        return this;
    }

    public CanvasDriver expectDimmed(String... names) {
        assertThat(names(session.preview().forbidden()))
                .isEqualTo(new TreeSet<>(Arrays.asList(names)));
        return this;
    }

    public CanvasDriver expectTarget(String name) {
        assertThat(session.preview().target()).contains(id(name));
        return this;
    }

    private Set<String> names(Set<StepId> ids) {
        return ids.stream()
                .map(id -> editor.document().step(id).orElseThrow().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public CanvasDriver expectHint(String text) {
        assertThat(session.hint().map(Hint::text)).contains(text);
        return this;
    }

    public CanvasDriver expectNoHint() {
        assertThat(session.hint()).isEmpty();
        return this;
    }

    public CanvasDriver expectAsked(String... what) {
        assertThat(asked).containsExactly(what);
        return this;
    }

    /// Where a card stands in the world.
    public Point corner(String name) {
        return session.model().card(id(name)).bounds().corner();
    }

    /// Where a card is drawn now.
    public Point shownCorner(String name) {
        return session.shown().card(id(name)).orElseThrow().bounds().corner();
    }

    public Wire.Key wire(String from, String to, WireKind kind) {
        return new Wire.Key(Port.output(id(from)), Port.input(id(to)), kind);
    }

    public CanvasDriver select(Selection selection) {
        session.select(selection);
        return this;
    }

    @Override
    public void changed() {}

    @Override
    public void selected(Selection selection) {}

    @Override
    public void renameInPlace(StepId step) {
        asked.add("rename " + session.model().name(step));
    }

    @Override
    public void openInspector(StepId step) {
        asked.add("inspect " + session.model().name(step));
    }

    @Override
    public void quickAdd(QuickAdd place) {
        wanted = Optional.of(place);
        asked.add(("add " + place.when()).strip());
    }

    @Override
    public void offerUses(StepId from, StepId to, Point at) {
        asked.add("uses of " + session.model().name(from) + " in " + session.model().name(to));
    }

    @Override
    public void writeNote(NoteId note) {
        asked.add("write " + note.value());
    }

    @Override
    public void contextMenu(Hit hit, Point at) {
        asked.add(
                "menu "
                        + (hit instanceof Hit.Box(var step)
                                ? session.model().name(step)
                                : "canvas"));
    }
}
