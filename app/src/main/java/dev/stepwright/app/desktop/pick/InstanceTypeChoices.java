package dev.stepwright.app.desktop.pick;

import dev.stepwright.model.catalog.InstanceType;
import dev.stepwright.model.catalog.InstanceTypes;
import java.util.ArrayList;
import java.util.List;

/// The lines of [InstanceTypePicker]: what the document uses, then every type by kind and family.
final class InstanceTypeChoices {
    static final String IN_DOCUMENT = "In this document";
    static final String AS_TYPED = "As typed";

    /// A type to choose.
    ///
    /// @param typed whether it is none of the list, but what was typed
    record Choice(InstanceType type, boolean typed) {
        private String text() {
            return type.name() + " " + type.kind().title() + " " + type.facts();
        }
    }

    private final InstanceTypes types;
    private final List<InstanceType> allowed;
    private final List<InstanceType> used;

    private InstanceTypeChoices(
            InstanceTypes types, List<InstanceType> allowed, List<InstanceType> used) {
        this.types = types;
        this.allowed = allowed;
        this.used = used;
    }

    /// @param allowed the names that the field allows
    /// @param used those that the document uses already, the most usual first
    static InstanceTypeChoices of(List<String> allowed, List<String> used) {
        InstanceTypes types = InstanceTypes.standard();
        return new InstanceTypeChoices(
                types, types.of(allowed), used.stream().distinct().map(types::named).toList());
    }

    /// The lines that hold every typed word. A name that is not listed is offered too, behind them.
    List<PickLine<Choice>> matching(String typed) {
        Words words = Words.of(typed);
        var lines = new ArrayList<>(section(IN_DOCUMENT, fitting(used, words)));
        var family = new ArrayList<InstanceType>();
        for (InstanceType type : fitting(allowed, words)) {
            if (!family.isEmpty() && !family.getLast().family().equals(type.family())) {
                lines.addAll(section(heading(family.getLast()), family));
                family.clear();
            }
            family.add(type);
        }
        if (!family.isEmpty()) {
            lines.addAll(section(heading(family.getLast()), family));
        }
        String name = typed.strip();
        boolean whole = words.all().size() == 1 && (lines.isEmpty() || name.contains("."));
        if (whole && allowed.stream().noneMatch(type -> type.name().equals(name))) {
            lines.addAll(PickLine.section(AS_TYPED, List.of(new Choice(types.named(name), true))));
        }
        return List.copyOf(lines);
    }

    private static List<InstanceType> fitting(List<InstanceType> types, Words words) {
        return types.stream().filter(type -> words.fit(new Choice(type, false).text())).toList();
    }

    private static List<PickLine<Choice>> section(String heading, List<InstanceType> types) {
        return PickLine.section(
                heading, types.stream().map(type -> new Choice(type, false)).toList());
    }

    private static String heading(InstanceType type) {
        return type.kind().title() + " · " + type.family();
    }
}
