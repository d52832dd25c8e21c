package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.RandomEdits;
import dev.stepwright.model.fixtures.WholeScan;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a renaming finds by what the steps know of themselves is what a look at every text finds.
class RenamingLawsTest {
    private static final List<String> NAMES =
            List.of("a", "b", "a.b", "a-b", "ab", "Steps", "Values", "r\u00fcck", "--a", "a[0]");
    private static final List<String> PATHS = List.of("", ".X", ".X.Y[0]", "['k']", "[1].a");

    /// Every definition that the tests and samples of the project hold.
    static List<Path> definitions() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src")), Files.walk(Path.of("../app/src")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(RenamingLawsTest::isDefinition)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDefinition(Path file) {
        try {
            return Document.read(Files.readAllBytes(file)) instanceof Document.Reading.Read;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void findsInDefinitionsWhatAWholeScanFinds(Path file) throws IOException {
        holds(read(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsInRandomDocumentsWhatAWholeScanFinds(int seed) {
        var random = new Random(seed);
        Document document = new Made(random).document();
        holds(document);
        var edits = new RandomEdits(random);
        var editor = new PipelineEditor(document, () -> 0);
        for (int i = 0; i < 20; i++) {
            edits.next(editor.document()).ifPresent(editor::perform);
        }
        holds(editor.document());
    }

    private static void holds(Document document) {
        var names = new TreeSet<>(NAMES);
        document.steps().stream().map(Step::name).forEach(names::add);
        document.parameters().stream().map(Parameter::name).forEach(names::add);
        names.remove("");
        for (String name : names) {
            same(document, name, true, Renaming.ofStep(name, "New-1"));
            same(document, name, false, Renaming.ofParameter(name, "New-1"));
        }
    }

    private static void same(Document document, String name, boolean step, Renaming renaming) {
        WholeScan whole = WholeScan.of(step, name, document);
        assertThat(places(document, renaming.certain(document)))
                .as("places of %s, step %s", name, step)
                .isEqualTo(whole.certain());
        assertThat(places(document, renaming.possible(document)))
                .as("texts with %s, step %s", name, step)
                .isEqualTo(whole.possible());
        assertThat(renaming.certain(document))
                .allMatch(place -> place.after().text().contains("New-1"));
    }

    private static TreeSet<String> places(Document document, List<Renaming.Place> places) {
        return places.stream()
                .map(place -> place.in(document).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A document in which few names are mentioned in all ways, rightly and not quite.
    private record Made(Random random) {
        Document document() {
            var root = new LinkedHashMap<String, Object>();
            root.put("Version", "2020-12-01");
            root.put(
                    "Parameters",
                    List.of(
                            Map.of("Name", name(), "Type", "String", "DefaultValue", text()),
                            Map.of("Name", name(), "Description", text(), "Properties", value(2))));
            root.put("PipelineExperimentConfig", value(2));
            root.put("Steps", steps(2));
            return read(escaped(Json.of(root).text()));
        }

        /// Some letters written as escapes, which say the same.
        private String escaped(String text) {
            return random.nextInt(3) == 0 ? text.replace("a.b", "\\u0061.b") : text;
        }

        private List<Object> steps(int deep) {
            var steps = new ArrayList<Object>();
            for (int i = 0; i < 4; i++) {
                var step = new LinkedHashMap<String, Object>();
                step.put("Name", name());
                String type = one("Training", "Lambda", "Callback", "Condition", "ForEach", "Odd");
                step.put("Type", type);
                step.put("DependsOn", List.of(name(), Map.of("Step", name(), "Trigger", "x"), 7));
                step.put(one("DisplayName", "StepName", "CacheConfig"), value(1));
                var arguments = new LinkedHashMap<String, Object>();
                for (int k = 0; k < 3; k++) {
                    arguments.put(key() + (k == 0 ? "" : k), value(3));
                }
                arguments.put(one("Environment", "HyperParameters", "Get"), value(2));
                if (deep > 0 && type.equals("Condition")) {
                    arguments.put("IfSteps", steps(deep - 1));
                    arguments.put("ElseSteps", steps(0));
                } else if (deep > 0 && type.equals("ForEach")) {
                    arguments.put("ForEachBody", steps(deep - 1));
                }
                step.put("Arguments", arguments);
                steps.add(step);
            }
            return steps;
        }

        private Object value(int deep) {
            return switch (random.nextInt(deep > 0 ? 7 : 3)) {
                case 0 -> text();
                case 1 -> Map.of("Get", reference());
                case 2 -> random.nextInt(9);
                case 3 -> Map.of(key(), value(deep - 1));
                case 4 -> Map.of(key(), list());
                case 5 -> Map.of("Std:Join", Map.of("On", "/", "Values", list()));
                default -> list();
            };
        }

        private List<Object> list() {
            var list = new ArrayList<Object>();
            for (int i = random.nextInt(7); i >= 0; i--) {
                list.add(
                        switch (random.nextInt(6)) {
                            case 0 -> "--property_references";
                            case 1 -> "--pipeline_step_name";
                            case 2 -> reference();
                            case 3 -> Map.of("Get", "Execution.PipelineExecutionId");
                            case 4 -> Map.of("Get", reference());
                            default -> text();
                        });
            }
            return list;
        }

        private String reference() {
            String root = one("Steps.", "Parameters.", "IterationOutput.", "Execution.", "Steps");
            return root + name() + PATHS.get(random.nextInt(PATHS.size()));
        }

        private String text() {
            return one(name(), "to " + name(), name() + "/x", reference(), "s3://b/" + name());
        }

        private String key() {
            return one("ContainerArguments", "Values", "StepName", "Environment", "Get", "X");
        }

        private String name() {
            return NAMES.get(random.nextInt(NAMES.size()));
        }

        private String one(String... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
