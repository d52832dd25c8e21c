package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// A Lineage step records at least one of four lists, and nothing else.
final class LineageLists implements StepCheck {
    private static final Pointer AT = Taken.ARGUMENTS;
    private static final List<String> LISTS =
            List.of("Actions", "Artifacts", "Contexts", "Associations");

    @Override
    public void check(StepContext step) {
        JsonObject arguments = step.step().arguments();
        if (!step.body().has("Arguments") || !isLineage(step)) {
            return;
        }
        if (LISTS.stream().noneMatch(arguments::has)) {
            step.tell(Rule.LINEAGE_KEYS, "none", AT, Shown.choices(LISTS));
        }
        for (String name : arguments.names()) {
            if (!LISTS.contains(name)) {
                step.tell(
                        Rule.LINEAGE_KEYS,
                        "other",
                        AT.child(name),
                        Shown.text(name),
                        String.join(", ", LISTS),
                        Texts.didYouMean(Names.nearest(name, LISTS)));
            }
        }
    }

    private static boolean isLineage(StepContext step) {
        return Taken.argument(step, "Associations");
    }

    /// Whether members of the arguments that are not known are told here.
    static boolean tells(StepContext step, Pointer at) {
        return at.equals(AT) && isLineage(step);
    }
}
