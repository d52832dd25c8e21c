package dev.stepwright.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows between modules and packages. A rule that stands in the way is changed here, with its
/// reason, and not gone around.
class ArchitectureTest {
    private static final String ROOT = "dev.stepwright.";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(place -> !place.contains("-tests.jar"))
                    .importPackages("dev.stepwright");

    /// In model and canvas a package uses only packages named before it.
    private static final List<String> MODEL =
            List.of(
                    "json",
                    "pipeline",
                    "catalog",
                    "graph",
                    "check",
                    "edit",
                    "fix",
                    "execution",
                    "engine");

    private static final List<String> CANVAS =
            List.of(
                    "geometry",
                    "text",
                    "route",
                    "scene",
                    "layout",
                    "paint",
                    "drawing",
                    "gesture",
                    "view");

    @Test
    void seesTheWholeProduct() {
        for (String module : List.of("model", "icons", "canvas", "exporters", "app")) {
            assertThat(PRODUCT).anyMatch(type -> type.getPackageName().startsWith(ROOT + module));
        }
    }

    @Test
    void modulesUseOnlyThoseBelowThem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should(
                        dependOnClassesThat(
                                resideInAPackage(ROOT + "(icons|canvas|exporters|app)..")))
                .because("the model can be read and tested without anything else")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "icons..")
                .should(
                        dependOnClassesThat(
                                resideInAPackage(ROOT + "(model|canvas|exporters|app)..")))
                .because("drawings know nobody")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "canvas..")
                .should(dependOnClassesThat(resideInAPackage(ROOT + "(exporters|app)..")))
                .because(
                        "the drawing is used by the exporters and the app, not the other way round")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "exporters..")
                .should(dependOnClassesThat(resideInAPackage(ROOT + "app..")))
                .orShould(dependOnClassesThat(resideInAPackage(ROOT + "canvas.view..")))
                .because("exporters run without a toolkit")
                .check(PRODUCT);
    }

    @Test
    void packagesOfTheModelUseOnlyThoseNamedBefore() {
        inOrder("model", MODEL);
    }

    @Test
    void packagesOfTheCanvasUseOnlyThoseNamedBefore() {
        inOrder("canvas", CANVAS);
    }

    private static void inOrder(String module, List<String> packages) {
        for (int i = 0; i + 1 < packages.size(); i++) {
            String later = String.join("|", packages.subList(i + 1, packages.size()));
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + module + "." + packages.get(i) + "..")
                    .should(
                            dependOnClassesThat(
                                    resideInAPackage(ROOT + module + ".(" + later + ")..")))
                    .because(
                            "a reader can stop at any package of the list and has missed nothing below it")
                    .allowEmptyShould(true)
                    .check(PRODUCT);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(app.*)..").should().beFreeOfCycles().check(PRODUCT);
        slices().matching(ROOT + "(exporters.*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void onlyTheViewAndTheDesktopKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "canvas.view..", ROOT + "app.desktop..")
                .should(dependOnClassesThat(resideInAPackage("javafx..")))
                .because("everything else runs and is tested without a toolkit")
                .check(PRODUCT);
    }

    @Test
    void onlyOnePackageKnowsEachLibraryOfTheModel() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .and()
                .resideOutsideOfPackage(ROOT + "model.json..")
                .should(dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")))
                .because("the lossless tree is the only form in which the model knows JSON")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "model.graph..")
                .should(dependOnClassesThat(resideInAPackage("org.jgrapht..")))
                .because(
                        "the graph library is a detail behind PipelineGraph; a cycle in a file must not throw")
                .check(PRODUCT);
    }

    @Test
    void theModelHasNoThreadsNoClockAndNoFiles() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should(dependOnClassesThat(resideInAPackage("java.util.concurrent")))
                .orShould(dependOnClassesThat(resideInAPackage("java.nio.file..")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("time is handed in, so that a run can be repeated")
                .check(PRODUCT);
    }

    @Test
    void threadsAreStartedAndWaitedForInTheirHomesAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + "app.task..", ROOT + "app.local..", ROOT + "app.cli..")
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "ofPlatform")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callConstructor(Thread.class)
                .because("whoever waits or works aside is found in one place")
                .check(PRODUCT);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "app.cli..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "app.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is printed is a contract")
                .check(PRODUCT);
    }

    @Test
    void nobodyAsksForAStepTypeByItsName() throws IOException {
        String names =
                StepCatalog.STANDARD.types().stream()
                        .map(StepType::name)
                        .collect(Collectors.joining("|"));
        Pattern question =
                Pattern.compile(
                        "equals\\(\"("
                                + names
                                + ")\"\\)|case \"("
                                + names
                                + ")\"|\"("
                                + names
                                + ")\"\\.equals");
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<String> found =
                    files.filter(
                                    file ->
                                            file.toString().contains("/src/main/java/")
                                                    && file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("/model/catalog/"))
                            .filter(file -> !file.toString().contains("/model/pipeline/"))
                            .filter(file -> question.matcher(read(file)).find())
                            .map(Path::toString)
                            .toList();
            assertThat(found)
                    .as(
                            "code asks for traits, so that a new type touches the catalog alone; how the format"
                                    + " nests steps is the affair of model.pipeline")
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void packagesSayThatNothingIsNull() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .because("nulls are told at the place where they are possible")
                .check(PRODUCT);
    }
}
