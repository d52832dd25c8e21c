package dev.stepwright.app.workspace;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.CodeFiles;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Layout;
import dev.stepwright.model.pipeline.PipelineSettings;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `NAME.stepwright` beside `NAME.json`: what belongs to a pipeline and has no place in its
/// definition.
///
/// ```json
/// { "steps": { "Train": { "x": 320, "y": 80, "pinned": true } }, "pipeline": { "RoleArn": "…" } }
/// ```
/// It is JSON, pretty-printed, with the steps by name in alphabetical order, so that a diff shows
/// what was moved. What [SheetEntries] reads of it says how the rest is drawn. Members that are not
// known survive, at the top as well as within a step, whose
/// rename they follow. It is never an error: a missing one is empty, and a damaged one stays
/// untouched until the pipeline is saved with something to keep; then it is put aside under another
/// name.
final class SideFile {
    private static final String STEPS = "steps";
    private static final String PIPELINE = "pipeline";
    private static final String X = "x";
    private static final String Y = "y";
    private static final String PINNED = "pinned";

    /// Farther out nobody finds a card again.
    private static final double FARTHEST = 10_000_000;

    private final Path path;
    private final Stamp stamp;
    private final JsonObject root;
    private final Map<StepId, JsonObject> entries;
    private final Optional<String> damage;

    private SideFile(
            Path path,
            Stamp stamp,
            JsonObject root,
            Map<StepId, JsonObject> entries,
            Optional<String> damage) {
        this.path = path;
        this.stamp = stamp;
        this.root = root;
        this.entries = entries;
        this.damage = damage;
    }

    /// The path beside a definition's.
    static Path beside(Path definition) {
        String name = String.valueOf(definition.getFileName());
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json") && name.length() > 5;
        return definition.resolveSibling(
                (json ? name.substring(0, name.length() - 5) : name) + ".stepwright");
    }

    /// That of a definition which is not on disk yet.
    static SideFile none(Path definition) {
        return new SideFile(
                beside(definition), Stamp.NONE, JsonObject.EMPTY, Map.of(), Optional.empty());
    }

    static SideFile read(Path definition, Document document) {
        Path path = beside(definition);
        byte[] bytes;
        Stamp stamp;
        try {
            if (Files.size(path) >= JsonFile.MAX_BYTES) {
                return damaged(path, Stamp.NONE, "it is too large");
            }
            bytes = Files.readAllBytes(path);
            stamp = Stamp.of(path, bytes);
        } catch (NoSuchFileException e) {
            return none(definition);
        } catch (IOException e) {
            return damaged(path, Stamp.NONE, Failures.reading(path, e).sentence());
        }
        return switch (JsonFile.read(bytes)) {
            case JsonFile.Reading.Unreadable(JsonFault fault) ->
                    damaged(path, stamp, "line %d: %s".formatted(fault.line(), fault.message()));
            case JsonFile.Reading.Read(JsonFile file) ->
                    file.root() instanceof JsonObject root
                            ? new SideFile(
                                    path, stamp, root, entries(root, document), Optional.empty())
                            : damaged(path, stamp, "it holds " + file.root().kind());
        };
    }

    private static SideFile damaged(Path path, Stamp stamp, String why) {
        return new SideFile(
                path,
                stamp,
                JsonObject.EMPTY,
                Map.of(),
                Optional.of(
                        "%s cannot be used, so the pipeline is laid out anew (%s). It stays as it is; saving puts it aside."
                                .formatted(path, why)));
    }

    private static Map<StepId, JsonObject> entries(JsonObject root, Document document) {
        var found = new HashMap<StepId, JsonObject>();
        for (var member : root.object(STEPS).orElse(JsonObject.EMPTY).members()) {
            member.value()
                    .asObject()
                    .ifPresent(
                            entry ->
                                    document.named(member.name())
                                            .ifPresent(step -> found.put(step.id(), entry)));
        }
        return found;
    }

    /// What to tell, once, when the file is damaged.
    Optional<String> damage() {
        return damage;
    }

    /// A damaged one does not count: it is never written over.
    boolean isChangedOnDisk() throws IOException {
        return damage.isEmpty() && stamp.differsFrom(path);
    }

    /// The document with the layout and the settings that are kept here.
    Document appliedTo(Document document) {
        var positions = new HashMap<StepId, Position>();
        entries.forEach(
                (id, entry) -> position(entry).ifPresent(position -> positions.put(id, position)));
        var code = new HashMap<StepId, Map<Pointer, CodeFile>>();
        entries.forEach(
                (id, entry) -> {
                    Map<Pointer, CodeFile> files = CodeEntries.of(entry);
                    if (!files.isEmpty()) {
                        code.put(id, files);
                    }
                });
        return document.withLayout(
                        Layout.EMPTY
                                .with(positions)
                                .withSheet(SheetEntries.of(root, document, entries)))
                .withSettings(
                        new PipelineSettings(
                                root.object(PIPELINE).orElse(JsonObject.EMPTY),
                                new CodeFiles(code)));
    }

    private static Optional<Position> position(JsonObject entry) {
        boolean pinned = entry.get(PINNED).filter(JsonLiteral.TRUE::equals).isPresent();
        return coordinate(entry, X)
                .flatMap(x -> coordinate(entry, Y).map(y -> new Position(x, y, pinned)));
    }

    static Optional<Double> coordinate(JsonObject entry, String key) {
        return entry.get(key)
                .filter(JsonNumber.class::isInstance)
                .map(node -> Double.parseDouble(((JsonNumber) node).raw()))
                .filter(value -> Math.abs(value) <= FARTHEST);
    }

    /// The same content beside another definition.
    SideFile besides(Path definition) {
        Path other = beside(definition);
        return other.equals(path)
                ? this
                : new SideFile(other, Stamp.NONE, root, entries, Optional.empty());
    }

    /// Writes what the document has to keep, if that is anything and not there already.
    SideFile written(Document document) throws FailureException {
        var kept = new HashMap<StepId, JsonObject>();
        JsonObject content = content(document, kept);
        boolean there = Files.exists(path);
        if (content.isEmpty() && (!there || damage.isPresent())) {
            return this;
        }
        byte[] bytes = bytes(content);
        try {
            if (there && damage.isEmpty() && sameOnDisk(content)) {
                return new SideFile(
                        path,
                        Stamp.of(path, Files.readAllBytes(path)),
                        content,
                        kept,
                        Optional.empty());
            }
            if (there && damage.isPresent()) {
                Files.move(path, aside());
            }
            WholeFile.write(path, bytes);
            return new SideFile(path, Stamp.of(path, bytes), content, kept, Optional.empty());
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    private boolean sameOnDisk(JsonObject content) throws IOException {
        return JsonFile.read(Files.readAllBytes(path)) instanceof JsonFile.Reading.Read(var file)
                && file.root().sameValue(content);
    }

    private static byte[] bytes(JsonObject content) {
        return new JsonFile("", "", JsonStyle.PRETTY.format(content, ""), "\n", JsonStyle.PRETTY)
                .bytes();
    }

    private Path aside() {
        Path free = path.resolveSibling(path.getFileName() + ".damaged");
        for (int i = 2; Files.exists(free); i++) {
            free = path.resolveSibling(path.getFileName() + ".damaged-" + i);
        }
        return free;
    }

    private JsonObject content(Document document, Map<StepId, JsonObject> kept) {
        JsonObject changed = root;
        JsonObject steps = steps(document, kept);
        if (!steps.isEmpty() || root.has(STEPS)) {
            changed = changed.plus(STEPS, steps);
        }
        JsonObject settings = document.settings().values();
        if (!settings.isEmpty() || root.object(PIPELINE).isPresent()) {
            changed = changed.plus(PIPELINE, settings);
        }
        return SheetEntries.with(changed, document);
    }

    private JsonObject steps(Document document, Map<StepId, JsonObject> kept) {
        var byName = new TreeMap<String, JsonObject>();
        for (Step step : document.steps()) {
            // Of several steps with one name only the first can be told again.
            if (!step.name().isEmpty() && !byName.containsKey(step.name())) {
                JsonObject entry = entries.getOrDefault(step.id(), JsonObject.EMPTY);
                JsonObject now =
                        document.layout()
                                .position(step.id())
                                .map(position -> placed(entry, position))
                                .orElse(entry);
                now = CodeEntries.with(now, document.settings().code().of(step.id()));
                now = SheetEntries.with(now, step.id(), document.layout().sheet());
                if (!now.isEmpty()) {
                    byName.put(step.name(), now);
                    kept.put(step.id(), now);
                }
            }
        }
        List<JsonObject.Member> members = new ArrayList<>(byName.size());
        byName.forEach(
                (name, entry) ->
                        members.add(new JsonObject.Member("", JsonText.of(name), ": ", entry, "")));
        return new JsonObject(members, "");
    }

    private static JsonObject placed(JsonObject entry, Position position) {
        JsonObject placed = entry.plus(X, number(position.x())).plus(Y, number(position.y()));
        return position.pinned() || entry.has(PINNED)
                ? placed.plus(PINNED, Json.of(position.pinned()))
                : placed;
    }

    /// Tenths of a pixel are enough, and `320` reads better than `320.0`.
    static JsonNumber number(double value) {
        BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return new JsonNumber(
                tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString());
    }
}
