package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The definition has the version and the members that the service knows, and at least one step.
final class TopLevel implements DocumentCheck {
    static final String VERSION = "2020-12-01";
    static final int LONGEST_METADATA = 1024;
    private static final Pattern METADATA_KEY = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final List<String> KEYS =
            List.of(
                    "Version",
                    "Metadata",
                    "Parameters",
                    "PipelineExperimentConfig",
                    "MlflowConfig",
                    "Steps");

    @Override
    public Basis basis() {
        return Basis.OWN_VALUES;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        version(context, found);
        for (String key : context.root().names()) {
            if (!KEYS.contains(key)) {
                found.tell(
                        Rule.TOP_UNKNOWN_KEY,
                        Location.of(Pointer.of(key)),
                        Shown.text(key),
                        Texts.didYouMean(Names.nearest(key, KEYS)));
            }
        }
        if (context.root().array("Steps").filter(steps -> steps.isEmpty()).isPresent()) {
            found.tell(Rule.STEPS_EMPTY, Location.of(Pointer.of("Steps")));
        }
        metadata(context, found);
    }

    private static void version(CheckContext context, Findings found) {
        Optional<Json> version = context.own("Version");
        if (version.isEmpty()) {
            found.tell(Rule.VERSION_MISSING, Location.of(Pointer.ROOT));
        } else if (version.get().asText().filter(VERSION::equals).isEmpty()) {
            found.tell(
                    Placeholders.severity(Rule.VERSION_UNKNOWN, version.get().asText().orElse("")),
                    Rule.VERSION_UNKNOWN,
                    "value",
                    Location.of(Pointer.of("Version")),
                    Shown.value(version.get()));
        }
    }

    private static void metadata(CheckContext context, Findings found) {
        Optional<Json> metadata = context.own("Metadata");
        if (metadata.isEmpty()) {
            return;
        }
        Pointer at = Pointer.of("Metadata");
        if (!(metadata.get() instanceof JsonObject object)) {
            found.tell(Rule.METADATA_VALUE, "kind", Location.of(at), Shown.value(metadata.get()));
            return;
        }
        for (JsonObject.Member member : object.members()) {
            Location place = Location.of(at.child(member.name()));
            String key = Shown.text(member.name());
            if (!METADATA_KEY.matcher(member.name()).matches()) {
                found.tell(Rule.METADATA_VALUE, "key", place, key);
            }
            if (!(member.value() instanceof JsonText text)) {
                found.tell(Rule.METADATA_VALUE, place, key, Shown.value(member.value()));
            } else if (text.value().length() > LONGEST_METADATA) {
                found.tell(Rule.METADATA_VALUE, "long", place, key, text.value().length());
            }
        }
    }
}
