package dev.stepwright.app.desktop.pick;

import java.util.Optional;
import java.util.function.Consumer;

/// What a person answers to a pop-up: something, once, or nothing.
final class Answer<T> {
    private final Consumer<T> chosen;
    private final Runnable gaveUp;
    private Optional<PickFrame> frame = Optional.empty();
    private boolean given;

    Answer(Consumer<T> chosen, Runnable gaveUp) {
        this.chosen = chosen;
        this.gaveUp = gaveUp;
    }

    /// The pop-up that goes with the answer.
    void in(PickFrame asked) {
        frame = Optional.of(asked);
    }

    void choose(T value) {
        if (!given) {
            given = true;
            frame.ifPresent(PickFrame::close);
            chosen.accept(value);
        }
    }

    /// The pop-up has gone, for whatever reason.
    void closed() {
        if (!given) {
            given = true;
            gaveUp.run();
        }
    }
}
