package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.json.Replacements;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.PlainName;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds every place that names a step or a parameter and says what must stand there under another
/// name.
///
/// Beside `DependsOn` and `Get` these are the plain texts that the job of a generated step resolves
/// by itself ([PlainName]). A step knows all of these places since it was read, so none of its
/// texts is looked at for them. Other texts that hold the name as a word may mean it or not; they
/// are told apart, and only where somebody asks for them.
public final class Renaming {
    /// A place that names what is renamed.
    ///
    /// @param step the step it is in; empty for one of the pipeline itself
    /// @param within the place below the step, or below the root
    /// @param before what stands there
    /// @param after what has to stand there
    /// @param isCertain whether it surely means what is renamed
    public record Place(
            Optional<StepId> step, Pointer within, Json before, Json after, boolean isCertain) {
        /// The place in the whole definition.
        Pointer in(Document document) {
            return step.map(document::pointer).orElse(Pointer.ROOT).then(within);
        }
    }

    private final boolean step;
    private final String old;
    private final String now;
    private final Pattern word;

    private Renaming(boolean step, String old, String now) {
        this.step = step;
        this.old = old;
        this.now = now;
        this.word = Pattern.compile("(?<![\\w-])" + Pattern.quote(old) + "(?![\\w-])");
    }

    public static Renaming ofStep(String old, String now) {
        return new Renaming(true, old, now);
    }

    public static Renaming ofParameter(String old, String now) {
        return new Renaming(false, old, now);
    }

    /// The definition with the new name and these places changed.
    ///
    /// @param name where the name itself stands
    Json in(Document document, Pointer name, List<Place> places) {
        JsonEdits edits = Edit.edits(document);
        var all = new Replacements();
        Json root = document.root();
        if (old.isEmpty()) {
            root = edits.set(root, name, Json.of(now));
        } else {
            all.put(name, edits.styled(Json.of(now), ""));
        }
        put(document, places, all);
        return all.in(root);
    }

    /// The definition with some places changed.
    static Json with(Document document, List<Place> places) {
        var all = new Replacements();
        put(document, places, all);
        return all.in(document.root());
    }

    private static void put(Document document, List<Place> places, Replacements all) {
        JsonEdits edits = Edit.edits(document);
        for (Place place : places) {
            all.put(place.in(document), edits.styled(place.after(), ""));
        }
    }

    /// The places that surely mean it.
    public List<Place> certain(Document document) {
        var found = new ArrayList<Place>();
        own(document)
                .forEach(
                        (at, value) ->
                                found.add(place(Optional.empty(), document.root(), at, value)));
        for (Step each : document.steps()) {
            if (isIn(each)) {
                found.addAll(places(each));
            }
        }
        return found;
    }

    /// The places in a step that surely mean it.
    List<Place> places(Step each) {
        var found = new ArrayList<Place>();
        certain(each)
                .forEach(
                        (at, value) ->
                                found.add(place(Optional.of(each.id()), each.source(), at, value)));
        return found;
    }

    /// The places of the pipeline itself that surely mean it, and what has to stand there.
    Map<Pointer, Json> own(Document document) {
        var own = new LinkedHashMap<Pointer, Json>();
        for (Reference reference : document.ownReferences()) {
            reference(reference, own);
        }
        return own;
    }

    /// Whether a step surely names it.
    public boolean isIn(Step step) {
        for (Reference reference : step.references()) {
            if (isMeant(reference)) {
                return true;
            }
        }
        for (StepDependency entry : step.dependsOn()) {
            if (isMeant(entry)) {
                return true;
            }
        }
        for (PlainName name : step.plainNames()) {
            if (isMeant(name)) {
                return true;
            }
        }
        return false;
    }

    private static Place place(Optional<StepId> step, Json source, Pointer at, Json value) {
        return new Place(step, at, source.at(at).orElse(value), value, true);
    }

    /// The places below a step that surely mean it, and what has to stand there.
    Map<Pointer, Json> certain(Step each) {
        var own = new LinkedHashMap<Pointer, Json>();
        each.references().forEach(reference -> reference(reference, own));
        for (StepDependency entry : each.dependsOn()) {
            if (isMeant(entry)) {
                Pointer at = Pointer.of("DependsOn").child(entry.index());
                own.put(entry.trigger().isPresent() ? at.child("Step") : at, Json.of(now));
            }
        }
        for (PlainName name : each.plainNames()) {
            if (isMeant(name)) {
                own.put(name.at(), Json.of(name.isReference() ? renamed(name.text()) : now));
            }
        }
        return own;
    }

    /// Other texts that hold the name as a word, in the order of the definition.
    public List<Place> possible(Document document) {
        var found = new ArrayList<Place>();
        for (Parameter parameter : document.parameters()) {
            for (String member : List.of("DefaultValue", "Description")) {
                parameter
                        .body()
                        .get(member)
                        .ifPresent(
                                node ->
                                        possible(
                                                Optional.empty(),
                                                Pointer.of("Parameters")
                                                        .child(parameter.index())
                                                        .child(member),
                                                node,
                                                found));
            }
        }
        for (Step each : mentioning(document)) {
            Map<Pointer, Json> certain = certain(each);
            References.walk(
                    each.body(),
                    each.type(),
                    (at, node) -> {
                        if (!certain.containsKey(at)
                                && !at.last().equals(Expression.GET)
                                && !(at.tokens().size() == 1 && OWN.contains(at.last()))
                                && !at.tokens().getFirst().equals("DependsOn")) {
                            possible(Optional.of(each.id()), at, node, found);
                        }
                    });
        }
        return found;
    }

    /// Members of a step that never name another.
    private static final Set<String> OWN = Set.of("Name", "Type");

    private void possible(Optional<StepId> in, Pointer at, Json node, List<Place> found) {
        if (node instanceof JsonText text) {
            Matcher matcher = word.matcher(text.value());
            if (matcher.find()) {
                String after = matcher.replaceAll(Matcher.quoteReplacement(now));
                found.add(new Place(in, at, node, Json.of(after), false));
            }
        }
    }

    /// The steps in which the old name stands in any text. Somebody waits for them, and in a large
    /// pipeline there are some hundred thousand texts to look at, so all processors do.
    private List<Step> mentioning(Document document) {
        return document.steps().parallelStream().filter(each -> mentions(each.source())).toList();
    }

    /// Whether the old name stands in any text; most steps of a large pipeline are passed by here.
    private boolean mentions(Json node) {
        return switch (node) {
            case JsonText text -> text.mentions(old);
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (mentions(array.get(i))) {
                        yield true;
                    }
                }
                yield false;
            }
            case JsonObject object -> {
                for (JsonObject.Member member : object.members()) {
                    if (mentions(member.value())) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }

    private void reference(Reference reference, Map<Pointer, Json> places) {
        if (isMeant(reference)) {
            places.put(reference.at().child(Expression.GET), Json.of(renamed(reference.text())));
        }
    }

    private boolean isMeant(Reference reference) {
        return switch (reference.target()) {
            case Expression.StepProperty(String name, _) -> step && name.equals(old);
            case Expression.IterationOutput(String name, _) -> step && name.equals(old);
            case Expression.ParameterRef(String name) -> !step && name.equals(old);
            default -> false;
        };
    }

    private boolean isMeant(StepDependency entry) {
        return step && entry.step().equals(old);
    }

    private boolean isMeant(PlainName name) {
        String text = name.text();
        if (!name.isReference()) {
            return step && text.equals(old);
        }
        return step ? text.startsWith("Steps." + old + ".") : text.equals("Parameters." + old);
    }

    private String renamed(String text) {
        int dot = text.indexOf('.');
        return text.substring(0, dot + 1) + now + text.substring(dot + 1 + old.length());
    }
}
