package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.json.Pointer;

/// A column of the table of parameters: a part of every parameter, or its values in one set.
///
/// @param set the index of the set; 0 for all other columns
public record ParameterColumn(Part part, int set) {
    /// What of a parameter stands in a column.
    public enum Part {
        NAME,
        TYPE,
        DEFAULT,
        SET,
        VALUES,
        DESCRIPTION,
        USES
    }

    public static final ParameterColumn NAME = of(Part.NAME);
    public static final ParameterColumn TYPE = of(Part.TYPE);
    public static final ParameterColumn DEFAULT = of(Part.DEFAULT);
    public static final ParameterColumn VALUES = of(Part.VALUES);
    public static final ParameterColumn DESCRIPTION = of(Part.DESCRIPTION);
    public static final ParameterColumn USES = of(Part.USES);

    private static ParameterColumn of(Part part) {
        return new ParameterColumn(part, 0);
    }

    public static ParameterColumn ofSet(int set) {
        return new ParameterColumn(Part.SET, set);
    }

    /// The column that shows a place of a parameter.
    static ParameterColumn at(Pointer place) {
        String member = place.tokens().size() > 2 ? place.tokens().get(2) : "";
        return switch (member) {
            case "Type" -> TYPE;
            case "DefaultValue" -> DEFAULT;
            case "EnumValues" -> VALUES;
            case "Description" -> DESCRIPTION;
            default -> NAME;
        };
    }

    /// Whether a value of the parameter's type stands there.
    boolean holdsValue() {
        return part == Part.DEFAULT || part == Part.SET;
    }
}
