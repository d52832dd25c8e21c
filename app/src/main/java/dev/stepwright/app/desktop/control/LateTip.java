package dev.stepwright.app.desktop.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A tooltip that is made when the mouse first comes; its words may change.
///
/// Each tooltip is a window of its own, and a window has dozens that nobody looks at.
public final class LateTip {
    private final Node node;
    private final double widest;
    private String text = "";
    private boolean came;
    private @Nullable Tooltip tip;
    private Optional<Supplier<String>> more = Optional.empty();

    /// @param widest what it may be wide in pixels before its lines are broken; 0 for as wide as
    ///     they are
    public LateTip(Node node, double widest) {
        this.node = node;
        this.widest = widest;
        node.addEventFilter(
                MouseEvent.MOUSE_ENTERED,
                _ -> {
                    came = true;
                    refresh();
                });
    }

    /// Makes a tooltip with a look of its own when the mouse first comes.
    public static void make(Node node, Supplier<Tooltip> made) {
        node.addEventFilter(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        node.removeEventFilter(MouseEvent.MOUSE_ENTERED, this);
                        Tooltip.install(node, made.get());
                    }
                });
    }

    /// Says something else from now on; nothing when it is empty.
    public void set(String words) {
        if (!text.equals(words)) {
            text = words;
            refresh();
        }
    }

    /// Asks what to say whenever it is shown from now on, for words that take a while to find.
    ///
    /// @param words stand there until the others are known
    public void ask(String words, Supplier<String> atShow) {
        more = Optional.of(atShow);
        set(words);
    }

    private void refresh() {
        Tooltip known = tip;
        if (!came) {
            return;
        }
        if (text.isEmpty()) {
            if (known != null) {
                Tooltip.uninstall(node, known);
                tip = null;
            }
            return;
        }
        if (known == null) {
            known = Buttons.tip(text);
            if (widest > 0) {
                known.setWrapText(true);
                known.setMaxWidth(widest);
            }
            tip = known;
            Tooltip made = known;
            made.setOnShowing(_ -> more.ifPresent(asked -> made.setText(asked.get())));
            Tooltip.install(node, known);
        }
        known.setText(text);
    }
}
