package dev.stepwright.app.desktop.settings;

import java.util.List;

/// How the canvas answers mouse and keys, where the tools of the field disagree.
final class CanvasPage extends Page {
    CanvasPage(UserSettings settings) {
        heading("Mouse wheel");
        choice(
                "Mouse wheel",
                List.of(false, true),
                settings.settings().wheelZooms(),
                zooms -> zooms ? "Zooms, and scrolls with Ctrl" : "Scrolls, and zooms with Ctrl",
                zooms -> settings.change(settings.settings().withWheelZooms(zooms)));
        heading("Arrow keys");
        choice(
                "Arrow keys",
                List.of(false, true),
                settings.settings().arrowsNudge(),
                nudge ->
                        nudge
                                ? "Move the selected steps"
                                : "Walk along the pipeline, and move steps with Ctrl",
                nudge -> settings.change(settings.settings().withArrowsNudge(nudge)));
        heading("Keyboard");
        check(
                "Tab adds a step",
                "On the canvas, Tab opens the list of step types behind the selected step instead"
                        + " of going to the next control. F6 leads out of the canvas.",
                settings.settings().tabAdds(),
                on -> settings.change(settings.settings().withTabAdds(on)));
        check(
                "Single characters act as keys",
                "Keys such as ? are heard while the canvas has the focus. Switch this off if you"
                        + " dictate, or often press a key by mistake.",
                settings.settings().singleKeys(),
                on -> settings.change(settings.settings().withSingleKeys(on)));
    }
}
