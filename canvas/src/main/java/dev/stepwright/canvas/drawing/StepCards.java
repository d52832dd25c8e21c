package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.math.BigDecimal;
import java.util.Optional;

/// The card that stands for a step.
public final class StepCards {
    /// The id of a card whose step does not exist yet.
    public static final StepId NOT_YET = new StepId(Integer.MAX_VALUE);

    private final Document document;
    private final StepCatalog catalog;
    private final ValueWords values;
    private final ConditionWords conditions;

    StepCards(Document document, StepCatalog catalog) {
        this.document = document;
        this.catalog = catalog;
        this.values = new ValueWords(document);
        this.conditions = new ConditionWords(document);
    }

    Card of(Step step, Position at) {
        StepType type = catalog.typeOf(step);
        StepKind kind = catalog.kindOf(step, document);
        return new Card(
                step.id(),
                new Rect(at.x(), at.y(), Card.WIDTH, Card.HEIGHT),
                step.title(),
                subtitle(step, type, kind),
                kind.icon(),
                type.isKnown() ? role(kind.category()) : ColourRole.OTHER,
                shape(type),
                badges(step).withPin(at.pinned()),
                document.layout().sheet().flow());
    }

    /// The card of a step that is only about to be added.
    ///
    /// @param entry what says its title, icon and colour
    static Card proposed(PaletteEntry entry, CardShape shape, Rect bounds) {
        return new Card(
                NOT_YET,
                bounds,
                entry.title(),
                "New step",
                entry.icon(),
                role(entry.category()),
                shape,
                Badges.NONE);
    }

    private String subtitle(Step step, StepType type, StepKind kind) {
        if (type.has(Trait.BRANCHING)) {
            return conditions.of(step.arguments().array("Conditions").orElse(JsonArray.EMPTY));
        }
        return kind.fact()
                .or(() -> fact(step, type))
                .map(fact -> kind.title() + " · " + fact)
                .orElse(kind.title());
    }

    private Optional<String> fact(Step step, StepType type) {
        return type.facts().stream()
                .flatMap(place -> step.at(place).stream())
                .map(values::of)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static ColourRole role(Category category) {
        return switch (category) {
            case DATA -> ColourRole.DATA;
            case MODEL -> ColourRole.MODEL;
            case LOGIC -> ColourRole.LOGIC;
            case INTEGRATION -> ColourRole.INTEGRATION;
        };
    }

    static CardShape shape(StepType type) {
        if (type.has(Trait.BRANCHING)) {
            return CardShape.BRANCHING;
        }
        if (type.has(Trait.LOOPING)) {
            return CardShape.LOOPING;
        }
        return type.has(Trait.TERMINAL) ? CardShape.TERMINAL : CardShape.PLAIN;
    }

    private static Badges badges(Step step) {
        boolean cached =
                step.body()
                        .object("CacheConfig")
                        .flatMap(config -> config.get("Enabled"))
                        .filter(enabled -> enabled.text().equals("true"))
                        .isPresent();
        int retries =
                step.body()
                        .array("RetryPolicies")
                        .orElse(JsonArray.EMPTY)
                        .values()
                        .flatMap(policy -> policy.asObject().stream())
                        .mapToInt(StepCards::attempts)
                        .max()
                        .orElse(0);
        return cached || retries > 0
                ? new Badges(Optional.empty(), 0, cached, retries)
                : Badges.NONE;
    }

    private static int attempts(JsonObject policy) {
        Json attempts = policy.get("MaxAttempts").orElse(Json.of(0));
        return attempts instanceof JsonNumber number
                ? number.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(99)).intValue()
                : 0;
    }
}
