package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.app.workspace.ScenarioFile;
import dev.stepwright.model.engine.CannotContinue;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The scenarios that a run of one document can be given: those of its sample, files that were
/// chosen, and the values that were typed when a run lacked them.
final class RunScenarios {
    private static final String NONE = "None: synthesised results";
    private static final String CHOOSE = "Choose a file…";
    private static final String TYPED = "Values typed here";

    private final Map<String, JsonObject> known = new LinkedHashMap<>();
    private String preferred = NONE;

    RunScenarios(OpenDocument document) {
        for (Samples.NamedScenario scenario :
                document.sample().map(Samples.Sample::scenarios).orElse(List.of())) {
            known.put(scenario.title(), scenario.source());
            if (preferred.equals(NONE)) {
                preferred = scenario.title();
            }
        }
    }

    List<String> names() {
        var names = new ArrayList<String>(known.keySet());
        names.add(NONE);
        names.add(CHOOSE);
        return names;
    }

    String preferred() {
        return preferred;
    }

    void prefer(String name) {
        if (!name.equals(CHOOSE)) {
            preferred = name;
        }
    }

    /// Hands the scenario of a name on, after asking for a file where that is what the name means.
    void find(String name, Services services, Consumer<Scenario> then) {
        if (name.equals(CHOOSE)) {
            choose(services).ifPresent(path -> read(path, services, then));
            return;
        }
        JsonObject source = known.getOrDefault(name, JsonObject.EMPTY);
        switch (Scenario.read(source.text())) {
            case Scenario.Reading.Read(Scenario scenario) -> then.accept(scenario);
            case Scenario.Reading.Unreadable(String reason) ->
                    services.questions().tell("The scenario cannot be used", reason);
        }
    }

    private Optional<Path> choose(Services services) {
        var chooser = new FileChooser();
        chooser.setTitle("Choose a scenario file");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Scenarios", "*.json"));
        @Nullable File chosen =
                chooser.showOpenDialog(services.window().root().getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private void read(Path path, Services services, Consumer<Scenario> then) {
        String name = String.valueOf(path.getFileName());
        try {
            byte[] bytes = ScenarioFile.bytes(path);
            switch (Scenario.read(bytes)) {
                case Scenario.Reading.Read(Scenario scenario) -> {
                    if (JsonFile.read(bytes) instanceof JsonFile.Reading.Read(JsonFile file)) {
                        file.root().asObject().ifPresent(source -> known.put(name, source));
                    }
                    preferred = name;
                    then.accept(scenario);
                }
                case Scenario.Reading.Unreadable(String reason) ->
                        services.questions().tell(name + " cannot be used as a scenario", reason);
            }
        } catch (FailureException e) {
            services.questions().tell(name + " cannot be read", e.sentence());
        }
    }

    /// Adds a value that a run lacked to the scenario it had; the result is preferred from now on.
    void add(String name, CannotContinue missing, Json typed) {
        JsonObject base = known.getOrDefault(name, JsonObject.EMPTY);
        known.put(TYPED, (JsonObject) merged(base, missing.entry(typed)));
        preferred = TYPED;
    }

    /// The first value with all that the second says.
    private static Json merged(Json base, Json more) {
        if (!(base instanceof JsonObject object) || !(more instanceof JsonObject added)) {
            return more;
        }
        JsonObject result = object;
        for (JsonObject.Member member : added.members()) {
            Json value =
                    result.get(member.name())
                            .map(there -> merged(there, member.value()))
                            .orElse(member.value());
            result = result.plus(member.name(), value);
        }
        return result;
    }
}
