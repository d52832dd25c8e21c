package dev.stepwright.app.desktop.find;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds steps by what a person remembers of them: name, type, display name, or a text anywhere in
/// them. Capitals do not count.
public final class StepSearch {
    /// Where a step holds what was searched for; better places come first.
    public enum Place {
        NAME,
        DISPLAY_NAME,
        TYPE,
        CONTENT
    }

    /// A step that was found.
    ///
    /// @param text what holds the words: the value itself, cut around them
    /// @param path the names on the way to it; empty but for the content
    public record Match(StepId step, Place place, String text, List<String> path) {}

    private static final int AROUND = 40;

    private final StepCatalog catalog;

    public StepSearch(StepCatalog catalog) {
        this.catalog = catalog;
    }

    /// Whether name, display name or type hold what was typed.
    public boolean isCalled(Document document, Step step, String typed) {
        return called(document, step, typed).isPresent();
    }

    /// The steps that hold what was typed, those first whose name does; otherwise in the order of
    /// the definition. Nothing is found for a blank text.
    public List<Match> find(Document document, String typed) {
        String wanted = typed.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Match>();
        for (Step step : document.steps()) {
            called(document, step, wanted)
                    .or(() -> inside(step, step.body(), List.of(), wanted))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(match -> rank(match, document, wanted)));
        return found;
    }

    /// A name that begins with the words comes before one that holds them.
    private static int rank(Match match, Document document, String wanted) {
        boolean begins =
                match.place() == Place.NAME
                        && document.step(match.step())
                                .filter(step -> at(step.name(), wanted) == 0)
                                .isPresent();
        return begins ? 0 : 1 + match.place().ordinal();
    }

    private Optional<Match> called(Document document, Step step, String wanted) {
        if (at(step.name(), wanted) >= 0) {
            return Optional.of(new Match(step.id(), Place.NAME, step.name(), List.of()));
        }
        if (at(step.displayName(), wanted) >= 0) {
            return Optional.of(
                    new Match(step.id(), Place.DISPLAY_NAME, step.displayName(), List.of()));
        }
        String title = catalog.kindOf(step, document).title();
        if (at(title, wanted) >= 0 || at(step.type(), wanted) >= 0) {
            return Optional.of(new Match(step.id(), Place.TYPE, title, List.of()));
        }
        return Optional.empty();
    }

    /// What a step says itself; the steps that it holds say theirs.
    private static Optional<Match> inside(Step step, Json node, List<String> path, String wanted) {
        return switch (node) {
            case JsonText text when at(text.value(), wanted) >= 0 ->
                    Optional.of(
                            new Match(
                                    step.id(), Place.CONTENT, around(text.value(), wanted), path));
            case JsonNumber number when number.text().contains(wanted) ->
                    Optional.of(new Match(step.id(), Place.CONTENT, number.text(), path));
            case JsonObject object -> {
                for (JsonObject.Member member : object.members()) {
                    if (path.size() == 1 && isList(step, member.name())) {
                        continue;
                    }
                    Optional<Match> found =
                            inside(step, member.value(), plus(path, member.name()), wanted);
                    if (found.isPresent()) {
                        yield found;
                    }
                }
                yield Optional.empty();
            }
            case JsonArray array -> {
                for (JsonArray.Element element : array.elements()) {
                    Optional<Match> found = inside(step, element.value(), path, wanted);
                    if (found.isPresent()) {
                        yield found;
                    }
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isList(Step step, String member) {
        return step.sides().stream().anyMatch(side -> side.key().equals(member));
    }

    private static List<String> plus(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private static String around(String text, String wanted) {
        int at = at(text, wanted);
        int from = Math.max(0, at - AROUND / 2);
        int to = Math.min(text.length(), at + wanted.length() + AROUND);
        return (from > 0 ? "…" : "")
                + text.substring(from, to).replace('\n', ' ')
                + (to < text.length() ? "…" : "");
    }

    /// Where a text holds another without regard to capitals; -1 where it does not.
    private static int at(String text, String wanted) {
        int last = text.length() - wanted.length();
        for (int i = 0; i <= last; i++) {
            if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }
}
