package dev.stepwright.canvas.paint;

/// What an execution says about one step.
///
/// @param text stands in place of the subtitle, for example how long it took; empty to leave the
/// subtitle
public record StepLook(Status status, String text) {
    public static final StepLook IDLE = new StepLook(Status.IDLE, "");

    public static StepLook of(Status status) {
        return new StepLook(status, "");
    }
}
