package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Severity;

/// All colours of the drawing, by role; light and dark are two designs, not one and its negative.
///
/// @param onStatus what is drawn upon a disc in a status colour
/// @param shadow under cards
/// @param tint how opaque the ground of an icon is
/// @param note the paper of a note
/// @param noteEdge around it
/// @param pale how opaque a card is that waits
/// @param dimmed how opaque is what others are lifted out of
public record Palette(
        Colour panel,
        Colour canvas,
        Colour gridDot,
        Colour divider,
        Colour text,
        Colour textSecond,
        Colour textThird,
        Colour card,
        Colour cardBorder,
        Colour wire,
        Colour accent,
        Colour hover,
        Colour succeeded,
        Colour executing,
        Colour failed,
        Colour skipped,
        Colour cached,
        Colour stopped,
        Colour data,
        Colour model,
        Colour logic,
        Colour integration,
        Colour onStatus,
        Colour shadow,
        Colour note,
        Colour noteEdge,
        double tint,
        double pale,
        double dimmed) {
    public static final Palette LIGHT =
            new Palette(
                    Colour.of("#FFFFFF"),
                    Colour.of("#F3F5F8"),
                    Colour.of("#D5DAE1"),
                    Colour.of("#DDE1E7"),
                    Colour.of("#1F2328"),
                    Colour.of("#57606A"),
                    Colour.of("#7A828C"),
                    Colour.of("#FFFFFF"),
                    Colour.of("#C9CFD8"),
                    Colour.of("#7A828C"),
                    Colour.of("#0969DA"),
                    Colour.of("#EEF1F5"),
                    Colour.of("#0B8F62"),
                    Colour.of("#0A4DA3"),
                    Colour.of("#A61B1B"),
                    Colour.of("#6B7280"),
                    Colour.of("#B457D6"),
                    Colour.of("#B87400"),
                    Colour.of("#2F6F8F"),
                    Colour.of("#6A4FA3"),
                    Colour.of("#8A5A00"),
                    Colour.of("#3D6B35"),
                    Colour.of("#FFFFFF"),
                    Colour.of("#1F2328").withOpacity(0.06),
                    Colour.of("#FBF6E4"),
                    Colour.of("#DCCFA3"),
                    0.10,
                    0.62,
                    0.38);
    public static final Palette DARK =
            new Palette(
                    Colour.of("#1E1F22"),
                    Colour.of("#191A1D"),
                    Colour.of("#2C2E33"),
                    Colour.of("#32353B"),
                    Colour.of("#E6E8EB"),
                    Colour.of("#A8B0BA"),
                    Colour.of("#7D8590"),
                    Colour.of("#25272B"),
                    Colour.of("#3E424A"),
                    Colour.of("#7D8590"),
                    Colour.of("#4C9AFF"),
                    Colour.of("#2A2C31"),
                    Colour.of("#8FE0BC"),
                    Colour.of("#3B94FF"),
                    Colour.of("#F0765F"),
                    Colour.of("#9AA0A8"),
                    Colour.of("#E3C2F7"),
                    Colour.of("#E9C25A"),
                    Colour.of("#7FC4E3"),
                    Colour.of("#BBA4EE"),
                    Colour.of("#E6B95C"),
                    Colour.of("#9CCB92"),
                    Colour.of("#17181B"),
                    Colour.of("#000000").withOpacity(0.20),
                    Colour.of("#2B2920"),
                    Colour.of("#57513A"),
                    0.16,
                    0.58,
                    0.35);

    public Colour of(ColourRole role) {
        return switch (role) {
            case DATA -> data;
            case MODEL -> model;
            case LOGIC -> logic;
            case INTEGRATION -> integration;
            case OTHER -> textSecond;
        };
    }

    public Colour of(Status status) {
        return switch (status) {
            case IDLE, WAITING, SKIPPED -> skipped;
            case EXECUTING -> executing;
            case SUCCEEDED -> succeeded;
            case FAILED -> failed;
            case STOPPING, STOPPED -> stopped;
            case CACHED -> cached;
        };
    }

    public Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> failed;
            case WARNING -> stopped;
            case INFO -> accent;
        };
    }
}
