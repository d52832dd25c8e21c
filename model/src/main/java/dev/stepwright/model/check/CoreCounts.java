package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;

/// Counts of cores and accelerators are spelled with a fraction.
final class CoreCounts implements StepCheck {
    private static final List<String> COUNTS =
            List.of("NumberOfCpuCoresRequired", "NumberOfAcceleratorDevicesRequired");

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "InferenceComponentName")) {
            return;
        }
        var places = new ArrayList<Pointer>();
        places.add(Taken.ARGUMENTS.child("Specification"));
        places.addAll(Taken.objects(step, Taken.ARGUMENTS.child("Specifications")).keySet());
        for (Pointer place : places) {
            for (String count : COUNTS) {
                Pointer at = place.child("ComputeResourceRequirements").child(count);
                step.step()
                        .at(at)
                        .filter(value -> value instanceof JsonNumber number && number.isInteger())
                        .ifPresent(
                                value -> step.tell(Rule.IC_FLOAT, at, Shown.value(value), count));
            }
        }
    }
}
