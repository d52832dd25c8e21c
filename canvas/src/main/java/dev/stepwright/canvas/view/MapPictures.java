package dev.stepwright.canvas.view;

import dev.stepwright.canvas.paint.MapPicture;
import dev.stepwright.canvas.paint.Raster;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Has the pictures of a minimap filled beside the user interface, one at a time: of all that are
/// asked for meanwhile, only the newest is made.
final class MapPictures {
    private final Executor background;
    private final Executor toolkit;
    private final BiConsumer<MapPicture, Raster> made;
    private boolean busy;
    private @Nullable MapPicture next;

    /// Counts up when what is being made is of no use any more.
    private int round;

    /// @param background where pixels are filled
    /// @param toolkit brings the result back to the thread of the toolkit
    /// @param made takes a picture and its cards, on that thread
    MapPictures(Executor background, Executor toolkit, BiConsumer<MapPicture, Raster> made) {
        this.background = background;
        this.toolkit = toolkit;
        this.made = made;
    }

    void ask(MapPicture picture) {
        if (busy) {
            next = picture;
            return;
        }
        busy = true;
        int asked = round;
        background.execute(() -> fill(picture, asked));
    }

    /// Drops what is being made and what waits.
    void forget() {
        next = null;
        round++;
    }

    private void fill(MapPicture picture, int asked) {
        // A fault is the affair of whoever runs this; the next picture is to be made all the same.
        Runnable done = this::goOn;
        try {
            Raster cards = picture.cards();
            done =
                    () -> {
                        if (asked == round) {
                            made.accept(picture, cards);
                        }
                        goOn();
                    };
        } finally {
            toolkit.execute(done);
        }
    }

    private void goOn() {
        busy = false;
        MapPicture waiting = next;
        next = null;
        if (waiting != null) {
            ask(waiting);
        }
    }
}
