package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;

/// Every input of a processing job comes from somewhere.
final class ProcessingInputs implements StepCheck {
    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.PROCESSING_JOB)) {
            return;
        }
        Taken.objects(step, Taken.ARGUMENTS.child("ProcessingInputs"))
                .forEach(
                        (at, input) -> {
                            if (!Taken.has(input, "S3Input")
                                    && !Taken.has(input, "DatasetDefinition")) {
                                step.tell(
                                        Rule.PROC_INPUT_SOURCE,
                                        at,
                                        Shown.text(input.text("InputName").orElse("")));
                            }
                        });
    }
}
