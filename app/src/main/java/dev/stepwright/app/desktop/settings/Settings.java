package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.shell.UserState;
import dev.stepwright.canvas.gesture.Habits;
import java.util.List;

/// What a person has chosen beside the theme.
///
/// @param scale how large everything is, in percent of what the desktop says
/// @param lessMotion whether the person wants less motion than the desktop says
/// @param wheelZooms whether the wheel alone zooms
/// @param arrowsNudge whether plain arrow keys move the selected steps
/// @param tabAdds whether Tab adds a step on the canvas
/// @param singleKeys whether single characters act as keys on the canvas
public record Settings(
        int scale,
        boolean lessMotion,
        boolean wheelZooms,
        boolean arrowsNudge,
        boolean tabAdds,
        boolean singleKeys) {
    public static final Settings DEFAULT = new Settings(100, false, false, false, false, true);

    /// The scales that can be chosen.
    public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    /// What was written down; whatever cannot be understood is as it is by default.
    public static Settings in(UserState file) {
        int scale = (int) file.number("scale", DEFAULT.scale);
        return new Settings(
                SCALES.contains(scale) ? scale : DEFAULT.scale,
                file.flag("reduceMotion", DEFAULT.lessMotion),
                file.flag("wheelZooms", DEFAULT.wheelZooms),
                file.flag("arrowsNudge", DEFAULT.arrowsNudge),
                file.flag("tabAdds", DEFAULT.tabAdds),
                file.flag("singleKeys", DEFAULT.singleKeys));
    }

    /// Writes it down.
    public void to(UserState file) {
        file.put("scale", scale);
        file.put("reduceMotion", lessMotion);
        file.put("wheelZooms", wheelZooms);
        file.put("arrowsNudge", arrowsNudge);
        file.put("tabAdds", tabAdds);
        file.put("singleKeys", singleKeys);
    }

    /// How the canvas has to behave.
    ///
    /// @param desktopWantsLessMotion what the desktop says of motion
    public Habits habits(boolean desktopWantsLessMotion) {
        return new Habits(wheelZooms, arrowsNudge, tabAdds, lessMotion || desktopWantsLessMotion);
    }

    public Settings withScale(int percent) {
        return new Settings(percent, lessMotion, wheelZooms, arrowsNudge, tabAdds, singleKeys);
    }

    public Settings withLessMotion(boolean on) {
        return new Settings(scale, on, wheelZooms, arrowsNudge, tabAdds, singleKeys);
    }

    public Settings withWheelZooms(boolean on) {
        return new Settings(scale, lessMotion, on, arrowsNudge, tabAdds, singleKeys);
    }

    public Settings withArrowsNudge(boolean on) {
        return new Settings(scale, lessMotion, wheelZooms, on, tabAdds, singleKeys);
    }

    public Settings withTabAdds(boolean on) {
        return new Settings(scale, lessMotion, wheelZooms, arrowsNudge, on, singleKeys);
    }

    public Settings withSingleKeys(boolean on) {
        return new Settings(scale, lessMotion, wheelZooms, arrowsNudge, tabAdds, on);
    }
}
