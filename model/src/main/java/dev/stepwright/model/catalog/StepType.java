package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What Stepwright knows of one type of step. Palette, form, checks, drawing and local engine ask
/// here.
public final class StepType implements PaletteEntry {
    private final String name;
    private final String title;
    private final Category category;
    private final String icon;
    private final String help;
    private final List<String> permissions;
    private final Set<Trait> traits;
    private final List<String> stepKeys;
    private final List<Field.Group> groups;
    private final JsonObject template;
    private final List<Pointer> facts;
    private final ServiceAnswer answer;
    private final int seconds;
    private final boolean known;

    private StepType(Builder builder, boolean known) {
        this.name = builder.name;
        this.title = builder.title;
        this.category = builder.category;
        this.icon = builder.icon;
        this.help = builder.help;
        this.permissions = List.copyOf(builder.permissions);
        this.traits = Collections.unmodifiableSet(EnumSet.copyOf(builder.traits));
        this.stepKeys = List.copyOf(builder.stepKeys);
        List<Wanted.Group> wanted = List.copyOf(builder.wanted);
        this.groups = new LaterList<>(() -> FormFields.of(this, wanted));
        this.template = builder.template;
        this.facts = List.copyOf(builder.facts);
        this.answer = builder.answer;
        this.seconds = builder.seconds;
        this.known = known;
    }

    /// Begins the description of a type, by its name in the definition.
    public static Builder named(String name) {
        return new Builder(name);
    }

    /// The type of a step that the catalog does not know: it is drawn, edited as JSON and saved as
    /// it came.
    public static StepType unknown(String name) {
        return new StepType(
                new Builder(name)
                        .title(name.isEmpty() ? "Step without a type" : name)
                        .icon("unknown")
                        .help(
                                "Stepwright does not know this type. The step is kept as it is and can be edited as JSON."),
                false);
    }

    @Override
    public String id() {
        return name;
    }

    /// The `Type` in the definition.
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public String help() {
        return help;
    }

    /// The IAM actions that the pipeline's role needs for a step of this type; empty where the
    /// service does it by itself.
    @Override
    public List<String> permissions() {
        return permissions;
    }

    /// False for a type the catalog has no entry for.
    public boolean isKnown() {
        return known;
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// The members of a step of this type beside those that every step may have.
    public List<String> stepKeys() {
        return stepKeys;
    }

    /// The form: what people fill in first, then what every step has, then all other members of
    /// the arguments. It is made when somebody first asks for it.
    public List<Field.Group> groups() {
        return groups;
    }

    /// The places whose values, the first that is there, stand on the card beside the type's title.
    public List<Pointer> facts() {
        return facts;
    }

    /// How the service names what a step of this type makes.
    public ServiceAnswer answer() {
        return answer;
    }

    /// How long a simulated run takes, in seconds of the engine's clock.
    public int seconds() {
        return seconds;
    }

    /// A new step of this type with its defaults.
    public JsonObject newStep(String stepName) {
        JsonObject step =
                JsonObject.EMPTY.plus("Name", Json.of(stepName)).plus("Type", Json.of(name));
        for (JsonObject.Member member : template.members()) {
            step = step.plus(member.name(), member.value());
        }
        return step;
    }

    /// Describes a type.
    public static final class Builder {
        private final String name;
        private String title;
        private Category category = Category.INTEGRATION;
        private String icon = "unknown";
        private String help = "";
        private final List<String> permissions = new ArrayList<>();
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final List<String> stepKeys = new ArrayList<>();
        private final List<Wanted.Group> wanted = new ArrayList<>();
        private final List<Pointer> facts = new ArrayList<>();
        private JsonObject template = JsonObject.EMPTY.plus("Arguments", JsonObject.EMPTY);
        private ServiceAnswer answer;
        private int seconds = 1;

        private Builder(String name) {
            this.name = name;
            this.title = name;
            this.answer = ServiceAnswer.resource(name, name.toLowerCase(Locale.ROOT));
        }

        public Builder title(String text) {
            title = text;
            return this;
        }

        public Builder category(Category chosen) {
            category = chosen;
            return this;
        }

        public Builder icon(String named) {
            icon = named;
            return this;
        }

        public Builder help(String text) {
            help = text;
            return this;
        }

        /// IAM actions that the role needs.
        public Builder permissions(String... actions) {
            permissions.addAll(List.of(actions));
            return this;
        }

        public Builder traits(Trait... all) {
            traits.addAll(List.of(all));
            return this;
        }

        /// Members of the step itself that only this type has.
        public Builder stepKeys(String... keys) {
            stepKeys.addAll(List.of(keys));
            return this;
        }

        /// A default, at a place below the step.
        public Builder initially(String place, Object value) {
            template =
                    (JsonObject)
                            new JsonEdits(JsonStyle.PRETTY)
                                    .set(template, Pointer.parse(place), Json.of(value));
            return this;
        }

        /// A place whose value stands on the card.
        public Builder fact(String place) {
            facts.add(Pointer.parse(place));
            return this;
        }

        /// A group of the form.
        public Builder group(String groupTitle, Wanted... places) {
            wanted.add(new Wanted.Group(groupTitle, false, List.of(places)));
            return this;
        }

        /// A group that is closed at first.
        public Builder folded(String groupTitle, Wanted... places) {
            wanted.add(new Wanted.Group(groupTitle, true, List.of(places)));
            return this;
        }

        /// How the service names what the step makes.
        public Builder answer(ServiceAnswer named) {
            answer = named;
            return this;
        }

        public Builder seconds(int simulated) {
            seconds = simulated;
            return this;
        }

        public StepType build() {
            return new StepType(this, true);
        }
    }
}
