package dev.stepwright.model.fix;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends the inputs, outputs and property files that steps declare.
final class DeclarationFixes {
    private static final Pointer OUTPUTS =
            Pointer.of("Arguments", "ProcessingOutputConfig", "Outputs");

    private DeclarationFixes() {}

    static List<Fix> twice(Spot spot) {
        return CommonFixes.twice(spot, spot.place());
    }

    private static List<String> outputs(Spot spot) {
        return spot.list(OUTPUTS)
                .values()
                .flatMap(each -> each.asObject().stream())
                .flatMap(each -> each.text("OutputName").stream())
                .toList();
    }

    /// The output that was meant, or one of those there are.
    static List<Fix> fileOutput(Spot spot) {
        List<Fix> meant = CommonFixes.useMeant(spot);
        return !meant.isEmpty()
                ? meant
                : outputs(spot).stream()
                        .limit(3)
                        .map(name -> Fix.guess("Use " + Spot.quoted(name), spot.set(Json.of(name))))
                        .toList();
    }

    static List<Fix> fileFields(Spot spot) {
        Optional<JsonObject> entry = spot.node().flatMap(Json::asObject);
        if (entry.isEmpty()) {
            return spot.place().tokens().size() == 2
                    ? List.of(Fix.guess("Remove entry", spot.removeEntry(spot.place())))
                    : CommonFixes.quote(spot);
        }
        JsonObject file = entry.get();
        var fixes = new ArrayList<Fix>();
        String path = file.text("FilePath").orElse("");
        String name = file.text("PropertyFileName").orElse("");
        if (!file.has("OutputName")) {
            outputs(spot).stream()
                    .limit(3)
                    .forEach(output -> fixes.add(adding(spot, "OutputName", output)));
        } else if (!file.has("FilePath") && !name.isEmpty()) {
            fixes.add(adding(spot, "FilePath", name + ".json"));
        } else if (!file.has("PropertyFileName") && !path.isEmpty()) {
            String stem = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
            fixes.add(adding(spot, "PropertyFileName", stem.isEmpty() ? "File" : stem));
        }
        return fixes;
    }

    private static Fix adding(Spot spot, String key, String value) {
        return Fix.guess(
                "Add " + key + " " + Spot.quoted(value),
                spot.set(spot.place().child(key), Json.of(value)));
    }
}
