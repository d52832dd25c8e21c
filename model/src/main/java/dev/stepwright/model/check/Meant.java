package dev.stepwright.model.check;

import java.util.Optional;

/// The name that was most likely meant, as a detail of a problem: in its sentence it is the
/// question whether it was, and the problem keeps the name itself.
record Meant(Optional<String> name) {
    static Optional<String> among(Object... details) {
        for (Object detail : details) {
            if (detail instanceof Meant meant) {
                return meant.name();
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name.map(found -> " " + Texts.text("didYouMean", found)).orElse("");
    }
}
