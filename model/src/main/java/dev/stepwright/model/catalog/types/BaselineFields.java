package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.Wanted;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// What the check steps have in common: their flags, and what these do together.
///
/// The cases are those of the definition reference, part 2.14: whenever a check is made or the
/// earlier baseline is kept, an earlier baseline must exist.
final class BaselineFields {
    private BaselineFields() {}

    static Wanted[] flags() {
        return new Wanted[] {
            at("/SkipCheck"),
            at("/RegisterNewBaseline"),
            at("/FailOnViolation"),
            Wanted.special(
                    new Field.Together(
                            Pointer.parse("/SkipCheck/RegisterNewBaseline"),
                            "Together",
                            "What the two flags do together.",
                            Pointer.parse("/SkipCheck"),
                            Pointer.parse("/RegisterNewBaseline"),
                            CASES))
        };
    }

    private static final List<Field.Together.Case> CASES =
            List.of(
                    new Field.Together.Case(
                            false,
                            false,
                            "Check, keep the baseline",
                            "Compares with the earlier baseline and fails on a violation when told"
                                    + " so. Later steps get the earlier baseline. One must exist."),
                    new Field.Together.Case(
                            false,
                            true,
                            "Check, take the new baseline",
                            "Compares with the earlier baseline, then registers what was calculated"
                                    + " as the new one. An earlier one must exist."),
                    new Field.Together.Case(
                            true,
                            false,
                            "No check, keep the baseline",
                            "Only calculates. Later steps get the earlier baseline. One must"
                                    + " exist."),
                    new Field.Together.Case(
                            true,
                            true,
                            "No check, take the new baseline",
                            "Only calculates, and registers that as the baseline: how a first run"
                                    + " begins. No earlier one is needed."));
}
