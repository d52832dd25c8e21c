package dev.stepwright.canvas.gesture;

/// The keys that mean something on the canvas itself; all others belong to actions.
public enum KeyName {
    ENTER,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    TAB,
    MENU
}
