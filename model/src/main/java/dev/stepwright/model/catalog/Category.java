package dev.stepwright.model.catalog;

/// The groups of the palette; each has a colour of its own.
public enum Category {
    DATA("Data"),
    MODEL("Model"),
    LOGIC("Logic"),
    INTEGRATION("Integration");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
