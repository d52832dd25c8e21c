package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// Every property file that a step declares is read by another one.
final class UnreadPropertyFiles implements StepCheck {
    private static final String MEMBER = "PropertyFiles";

    @Override
    public void check(StepContext step) {
        JsonArray files = step.body().array(MEMBER).orElse(JsonArray.EMPTY);
        if (files.isEmpty() || !step.type().has(Trait.PROPERTY_FILES)) {
            return;
        }
        List<String> read = step.readPropertyFiles();
        for (int i = 0; i < files.size(); i++) {
            Optional<String> name =
                    files.get(i).asObject().flatMap(file -> file.text("PropertyFileName"));
            if (name.isPresent() && !read.contains(name.get())) {
                step.tell(Rule.PF_UNUSED, Pointer.of(MEMBER).child(i), Shown.text(name.get()));
            }
        }
    }
}
