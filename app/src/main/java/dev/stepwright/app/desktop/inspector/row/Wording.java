package dev.stepwright.app.desktop.inspector.row;

/// Small things about words.
final class Wording {
    private Wording() {}

    /// A message as the sentence that it is when nobody is named before it.
    static String sentence(String message) {
        return message.isEmpty()
                ? message
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
