package dev.stepwright.canvas.gesture;

/// The keys that mean something on the canvas.
public enum KeyName {
    DELETE,
    F2,
    ENTER,
    A,
    L,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    PLUS,
    MINUS,
    DIGIT_0,
    DIGIT_1,
    DIGIT_2,
    MENU
}
