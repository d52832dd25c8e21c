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
/// Beside `DependsOn` and `Get` these are plain texts that the job of a generated step resolves by
/// itself (rule R10): the property references and the step name among the arguments of an `@step`
/// function's container, and the step's name in an S3 location that is joined behind the
/// execution's id. Other texts that hold the name as a word may mean it or not; they are told
// apart.
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

    /// The definition with all certain places changed.
    Json in(Document document) {
        return with(document, certain(document));
    }

    /// The definition with some places changed.
    static Json with(Document document, List<Place> places) {
        JsonEdits edits = Edit.edits(document);
        var all = new Replacements();
        for (Place place : places) {
            all.put(place.in(document), edits.styled(place.after(), ""));
        }
        return all.in(document.root());
    }

    /// The places that surely mean it.
    public List<Place> certain(Document document) {
        var found = new ArrayList<Place>();
        own(document)
                .forEach(
                        (at, value) ->
                                found.add(place(Optional.empty(), document.root(), at, value)));
        for (Step each : mentioning(document)) {
            certain(each)
                    .forEach(
                            (at, value) ->
                                    found.add(
                                            place(
                                                    Optional.of(each.id()),
                                                    each.source(),
                                                    at,
                                                    value)));
        }
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
        return mentions(step.source()) && !certain(step).isEmpty();
    }

    private static Place place(Optional<StepId> step, Json source, Pointer at, Json value) {
        return new Place(step, at, source.at(at).orElse(value), value, true);
    }

    /// The places below a step that surely mean it, and what has to stand there.
    Map<Pointer, Json> certain(Step each) {
        var own = new LinkedHashMap<Pointer, Json>();
        each.references().forEach(reference -> reference(reference, own));
        if (step) {
            for (StepDependency entry : each.dependsOn()) {
                if (entry.step().equals(old)) {
                    Pointer at = Pointer.of("DependsOn").child(entry.index());
                    own.put(entry.trigger().isPresent() ? at.child("Step") : at, Json.of(now));
                }
            }
        }
        References.walk(each.body(), each.type(), (at, node) -> plainTexts(at, node, own));
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
        boolean meant =
                switch (reference.target()) {
                    case Expression.StepProperty(String name, _) -> step && name.equals(old);
                    case Expression.IterationOutput(String name, _) -> step && name.equals(old);
                    case Expression.ParameterRef(String name) -> !step && name.equals(old);
                    default -> false;
                };
        if (meant) {
            places.put(reference.at().child(Expression.GET), Json.of(renamed(reference.text())));
        }
    }

    private String renamed(String text) {
        int dot = text.indexOf('.');
        return text.substring(0, dot + 1) + now + text.substring(dot + 1 + old.length());
    }

    private void plainTexts(Pointer at, Json node, Map<Pointer, Json> places) {
        if (node instanceof JsonArray array && !at.isRoot()) {
            if (at.last().equals("ContainerArguments")) {
                containerArguments(at, array, places);
            } else if (step && at.last().equals("Values")) {
                joined(at, array, places);
            }
        } else if (step
                && node instanceof JsonText text
                && at.last().equals("StepName")
                && text.value().equals(old)) {
            places.put(at, Json.of(now));
        }
    }

    private void containerArguments(Pointer at, JsonArray array, Map<Pointer, Json> places) {
        boolean references = false;
        String before = "";
        for (int i = 0; i < array.size(); i++) {
            String text = array.get(i).asText().orElse("");
            if (text.startsWith("--")) {
                references = text.equals("--property_references");
            } else if (references
                    && (step
                            ? text.startsWith("Steps." + old + ".")
                            : text.equals("Parameters." + old))) {
                places.put(at.child(i), Json.of(renamed(text)));
            } else if (step && before.equals("--pipeline_step_name") && text.equals(old)) {
                places.put(at.child(i), Json.of(now));
            }
            before = text;
        }
    }

    private void joined(Pointer at, JsonArray values, Map<Pointer, Json> places) {
        for (int i = 1; i < values.size(); i++) {
            boolean behindId =
                    values.get(i - 1) instanceof JsonObject object
                            && object.text(Expression.GET)
                                    .filter("Execution.PipelineExecutionId"::equals)
                                    .isPresent();
            if (behindId && values.get(i).asText().filter(old::equals).isPresent()) {
                places.put(at.child(i), Json.of(now));
            }
        }
    }
}
