package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.PipelineSettings;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody has decided to live with in a pipeline, with the reason: kept beside the
/// definition, so that others are not told either.
///
/// Entries that cannot be understood stay where they are and mute nothing.
public record MutedProblems(JsonArray entries) {
    /// The key among the settings.
    public static final String KEY = "MutedProblems";

    private static final String STEP = "step";

    public static MutedProblems of(PipelineSettings settings) {
        return new MutedProblems(settings.values().array(KEY).orElse(JsonArray.EMPTY));
    }

    /// How much is muted with a problem.
    public enum Reach {
        /// This place only.
        PLACE,
        /// The rule in this step.
        STEP,
        /// The rule in the whole pipeline.
        PIPELINE
    }

    /// Whether a problem of a document is muted.
    public boolean mutes(Problem problem, Document document) {
        return reason(problem, document).isPresent();
    }

    /// Why a problem is muted; empty when it is not.
    public Optional<String> reason(Problem problem, Document document) {
        return entries.values()
                .filter(entry -> means(entry, problem, document))
                .findFirst()
                .map(entry -> entry.asObject().flatMap(each -> each.text("reason")).orElse(""));
    }

    private static boolean means(Json entry, Problem problem, Document document) {
        if (!(entry instanceof JsonObject muted)
                || muted.text("rule").filter(problem.rule().name()::equals).isEmpty()) {
            return false;
        }
        Optional<String> name = name(problem, document);
        boolean step = !muted.has(STEP) || muted.text(STEP).equals(name) && name.isPresent();
        boolean place =
                !muted.has("pointer")
                        || muted.text("pointer")
                                        .filter(
                                                at ->
                                                        at.equals(
                                                                        problem.location()
                                                                                .within()
                                                                                .toString())
                                                                || at.equals(
                                                                        place(problem, document)))
                                        .isPresent()
                                && muted.text(STEP).equals(name);
        return step && place;
    }

    /// Where a problem is, so that it is found again when other parameters come or go: they count
    // by
    /// name.
    private static String place(Problem problem, Document document) {
        Pointer within = problem.location().within();
        List<String> tokens = within.tokens();
        if (problem.location().step().isPresent()
                || tokens.size() < 2
                || !tokens.getFirst().equals("Parameters")) {
            return within.toString();
        }
        var named = new ArrayList<>(tokens);
        document.parameters().stream()
                .filter(each -> Integer.toString(each.index()).equals(tokens.get(1)))
                .map(Parameter::name)
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.set(1, name));
        return new Pointer(named).toString();
    }

    private static Optional<String> name(Problem problem, Document document) {
        return problem.location().step().flatMap(document::step).map(Step::name);
    }

    /// With one problem more.
    public MutedProblems with(Problem problem, Reach reach, String reason, Document document) {
        JsonObject entry = JsonObject.EMPTY.plus("rule", Json.of(problem.rule().name()));
        Optional<String> name = name(problem, document);
        if (reach != Reach.PIPELINE && name.isPresent()) {
            entry = entry.plus(STEP, Json.of(name.get()));
        }
        if (reach == Reach.PLACE) {
            entry = entry.plus("pointer", Json.of(place(problem, document)));
        }
        var all = new ArrayList<>(entries.values().toList());
        all.add(entry.plus("reason", Json.of(reason)));
        return new MutedProblems(JsonArray.of(all));
    }

    /// Without whatever mutes a problem.
    public MutedProblems without(Problem problem, Document document) {
        return new MutedProblems(
                JsonArray.of(
                        entries.values()
                                .filter(entry -> !means(entry, problem, document))
                                .toList()));
    }

    /// With another name for a step.
    public MutedProblems renamed(String old, String now) {
        return new MutedProblems(
                JsonArray.of(
                        entries.values()
                                .map(
                                        entry ->
                                                entry instanceof JsonObject muted
                                                                && muted.text(STEP)
                                                                        .filter(old::equals)
                                                                        .isPresent()
                                                        ? muted.plus(STEP, Json.of(now))
                                                        : entry)
                                .toList()));
    }

    /// The problems that are not muted.
    public List<Problem> heard(List<Problem> problems, Document document) {
        return entries.isEmpty()
                ? problems
                : problems.stream().filter(problem -> !mutes(problem, document)).toList();
    }

    /// These settings with what is muted here.
    public PipelineSettings in(PipelineSettings settings) {
        return settings.values().has(KEY) || !entries.isEmpty()
                ? settings.with(KEY, entries)
                : settings;
    }
}
