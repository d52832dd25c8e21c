package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;

/// Theme, size and motion.
final class LookPage extends Page {
    private final Label later = Texts.wrapped("", "tiny", "second");

    LookPage(MainWindow window, UserSettings settings) {
        heading("Theme");
        choice(
                "Theme",
                List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK),
                window.theme(),
                LookPage::words,
                window::wear);
        heading("Size of everything");
        choice(
                "Size",
                Settings.SCALES,
                settings.settings().scale(),
                scale -> scale + " %",
                scale -> {
                    settings.change(settings.settings().withScale(scale));
                    tell(settings);
                });
        getChildren().add(later);
        tell(settings);
        heading("Motion");
        boolean desktop = Platform.getPreferences().isReducedMotion();
        check(
                        "Reduce motion",
                        desktop
                                ? "Your desktop asks for less motion, so nothing moves by itself."
                                : "Cards jump to their places at once, and rings stand still.",
                        desktop || settings.settings().lessMotion(),
                        on -> settings.change(settings.settings().withLessMotion(on)))
                .setDisable(desktop);
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }

    /// The toolkit keeps its size from its start to its end.
    private void tell(UserSettings settings) {
        int wanted = settings.settings().scale();
        later.setText(
                wanted == settings.scaleAtStart()
                        ? "100 % is the size that your desktop asks for."
                        : "Close Stepwright and start it again to see everything at "
                                + wanted
                                + " %.");
    }
}
