package dev.stepwright.model.check;

import java.util.HashSet;
import java.util.Optional;

/// The channels of a training job have names that differ.
final class TrainingChannels implements StepCheck {
    @Override
    public void check(StepContext step) {
        Taken.trainings(step)
                .forEach(
                        (at, _) -> {
                            var seen = new HashSet<String>();
                            Taken.objects(step, at.child("InputDataConfig"))
                                    .forEach(
                                            (place, channel) -> {
                                                Optional<String> name = channel.text("ChannelName");
                                                if (name.isPresent() && !seen.add(name.get())) {
                                                    step.tell(
                                                            Rule.TRAIN_CHANNEL_DUP,
                                                            place.child("ChannelName"),
                                                            Shown.text(name.get()));
                                                }
                                            });
                        });
    }
}
