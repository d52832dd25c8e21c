package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Adds the steps of a fragment to the end of a scope, with the parameters that they use.
///
/// Names that are taken get a number, and what the steps say of each other follows. A parameter
/// that is there with the same values is used as it is; one that differs comes under another name.
/// What the steps use of steps that did not come with them stays: a value has to stand there, and
/// the checks tell where it leads nowhere. That they run after such steps is dropped unless asked
/// for, as copies seldom wait for what the original waits for.
///
/// @param places where the cards stand, in the order of [Fragment#steps]; empty to leave that to
///     whoever draws them
/// @param keepsOrder whether `DependsOn` keeps steps that did not come along
public record PasteSteps(Fragment fragment, Scope scope, List<Position> places, boolean keepsOrder)
        implements Edit {
    public PasteSteps {
        places = List.copyOf(places);
    }

    @Override
    public String label() {
        int count = fragment.steps().size();
        return count == 1 ? "Paste step" : "Paste " + count + " steps";
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<String> blocked = Edit.blocked(document, scope);
        if (blocked.isPresent()) {
            return new Outcome.Refused(blocked.get());
        }
        Document alone = fragment.alone();
        if (!keepsOrder) {
            alone = withoutOutside(alone);
        }
        Outcome declared = withParameters(withFreeNames(alone, document), document);
        return declared instanceof Outcome.Done(Document whole) ? added(whole, document) : declared;
    }

    /// The parameters that steps use, in the order in which they are declared.
    public static Set<String> parametersOf(Document document, Set<StepId> steps) {
        List<Step> chosen = Fragment.withHeld(document, steps);
        var used = new LinkedHashSet<String>();
        for (Parameter parameter : document.parameters()) {
            Renaming uses = Renaming.ofParameter(parameter.name(), parameter.name() + "2");
            if (chosen.stream().anyMatch(uses::isIn)) {
                used.add(parameter.name());
            }
        }
        return used;
    }

    /// The steps that are waited for but did not come along, by name.
    public static Set<String> outside(Fragment fragment) {
        Document alone = fragment.alone();
        var names = new LinkedHashSet<String>();
        for (Step step : alone.steps()) {
            for (StepDependency entry : step.dependsOn()) {
                if (alone.named(entry.step()).isEmpty()) {
                    names.add(entry.step());
                }
            }
        }
        return names;
    }

    private static Document withoutOutside(Document alone) {
        JsonEdits edits = Edit.edits(alone);
        Json root = alone.root();
        for (Step step : alone.steps()) {
            Pointer list = alone.pointer(step.id()).child("DependsOn");
            List<StepDependency> gone =
                    step.dependsOn().stream()
                            .filter(entry -> alone.named(entry.step()).isEmpty())
                            .toList();
            for (StepDependency entry : gone.reversed()) {
                root = edits.remove(root, list.child(entry.index()));
            }
            boolean empty =
                    root.at(list).flatMap(Json::asArray).filter(JsonArray::isEmpty).isPresent();
            if (!gone.isEmpty() && empty) {
                root = edits.remove(root, list);
            }
        }
        return alone.withRoot(root);
    }

    private static Document withFreeNames(Document alone, Document target) {
        var own = new HashSet<String>();
        alone.steps().forEach(step -> own.add(step.name()));
        var free = new FreeNames(name -> target.named(name).isPresent() || own.contains(name));
        var seen = new HashSet<String>();
        var names = new StepNames(alone);
        for (Step step : alone.steps()) {
            boolean clashes = !seen.add(step.name()) || target.named(step.name()).isPresent();
            if (clashes && !step.name().isEmpty()) {
                names.rename(step, free.free(step.name()));
            }
        }
        return names.renamed();
    }

    /// The steps under names of parameters that mean in the target what they mean here.
    private static Outcome withParameters(Document alone, Document target) {
        Document now = alone;
        for (Parameter parameter : alone.parameters()) {
            Optional<Parameter> there = target.parameter(parameter.name());
            if (there.isEmpty() || there.get().source().sameValue(parameter.source())) {
                continue;
            }
            Document so = now;
            String name =
                    Names.free(
                            parameter.name(),
                            wanted ->
                                    so.parameter(wanted).isPresent()
                                            || target.parameter(wanted)
                                                    .filter(other -> !isSame(other, parameter))
                                                    .isPresent());
            Outcome outcome = new RenameParameter(parameter.index(), name).applyTo(now);
            if (!(outcome instanceof Outcome.Done(Document renamed))) {
                return outcome;
            }
            now = renamed;
        }
        return new Outcome.Done(now);
    }

    /// Whether two parameters differ in their names alone.
    private static boolean isSame(Parameter one, Parameter other) {
        return one.body()
                .plus("Name", Json.of(""))
                .sameValue(other.body().plus("Name", Json.of("")));
    }

    private Outcome added(Document free, Document document) {
        JsonEdits edits = Edit.edits(document);
        Json root = document.root();
        Set<StepId> all = new HashSet<>();
        free.steps().forEach(step -> all.add(step.id()));
        Set<String> used = parametersOf(free, all);
        for (Parameter parameter : free.parameters()) {
            if (!used.contains(parameter.name())
                    || document.parameter(parameter.name()).isPresent()) {
                continue;
            }
            Pointer list = Pointer.of("Parameters");
            Optional<Json> there = root.at(list);
            if (there.filter(node -> !(node instanceof JsonArray)).isPresent()) {
                return new Outcome.Refused(
                        "“Parameters” is "
                                + there.get().kind()
                                + ", but must be a list. Put it right in the definition first.");
            }
            root = appended(edits, root, list, parameter.source());
        }
        Pointer list = document.list(scope);
        for (Json step : free.root().array("Steps").orElse(JsonArray.EMPTY).values().toList()) {
            root = appended(edits, root, list, step);
        }
        return new Outcome.Done(placed(document, document.withRoot(root)));
    }

    private static Json appended(JsonEdits edits, Json root, Pointer list, Json node) {
        Optional<JsonArray> there = root.at(list).flatMap(Json::asArray);
        return there.isPresent()
                ? edits.set(root, list.child(there.get().size()), node)
                : edits.set(root, list, JsonArray.of(List.of(node)));
    }

    private Document placed(Document before, Document after) {
        List<Step> fresh =
                after.steps().stream().filter(step -> before.step(step.id()).isEmpty()).toList();
        if (fresh.size() != places.size()) {
            return after;
        }
        Map<StepId, Position> layout = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            layout.put(fresh.get(i).id(), places.get(i));
        }
        return after.withLayout(after.layout().with(layout));
    }
}
