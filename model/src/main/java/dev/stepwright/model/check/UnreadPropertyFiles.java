package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every property file that a step declares is read by another one.
final class UnreadPropertyFiles implements DocumentCheck {
    /// A property file by its step and its name.
    private record File(String step, String name) {}

    @Override
    public Basis basis() {
        return Basis.WHOLE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        List<Step> declaring =
                context.document().steps().stream()
                        .filter(step -> step.body().has("PropertyFiles"))
                        .filter(step -> context.typeOf(step).has(Trait.PROPERTY_FILES))
                        .toList();
        if (declaring.isEmpty()) {
            return;
        }
        Set<File> read = read(context);
        for (Step step : declaring) {
            JsonArray files = step.body().array("PropertyFiles").orElse(JsonArray.EMPTY);
            for (int i = 0; i < files.size(); i++) {
                Optional<String> name =
                        files.get(i).asObject().flatMap(file -> file.text("PropertyFileName"));
                if (name.isPresent() && !read.contains(new File(step.name(), name.get()))) {
                    found.tell(
                            Rule.PF_UNUSED,
                            Location.of(step.id(), Pointer.of("PropertyFiles").child(i)),
                            Shown.text(name.get()));
                }
            }
        }
    }

    private static Set<File> read(CheckContext context) {
        var read = new HashSet<File>();
        for (Step step : context.document().steps()) {
            for (Reference reference : step.references()) {
                if (reference.target() instanceof Expression.StepProperty property) {
                    property.propertyFile()
                            .ifPresent(name -> read.add(new File(property.step(), name)));
                }
            }
        }
        return read;
    }
}
