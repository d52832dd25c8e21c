package dev.stepwright.model.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A framework or algorithm that AWS offers images of, and what there is to choose.
public final class ImageFramework {
    /// Images that differ in the processor alone.
    ///
    /// @param python empty where there is no choice
    /// @param accounts the account of the registry in each region
    /// @param tags the tag for each processor; the processor is empty where there is no choice, and
    ///     so is the tag of an image without one
    record Row(
            List<String> scopes,
            String version,
            String python,
            String repository,
            Map<String, String> accounts,
            Map<String, String> tags) {}

    /// Processors that only some instance types of another processor ask for.
    private static final List<String> HIDDEN = List.of("p4d");

    private static final String GRAVITON = "inference_graviton";
    private static final List<String> SCOPES =
            List.of("training", "processing", "inference", GRAVITON, "eia");
    private static final Comparator<String> NEWEST_FIRST = NaturalOrder.OF_NAMES.reversed();

    private final String id;
    private final String title;
    private final String group;
    private final List<Row> rows;
    private final ContainerImages images;

    ImageFramework(String id, String title, String group, List<Row> rows, ContainerImages images) {
        this.id = id;
        this.title = title;
        this.group = group;
        this.rows = rows;
        this.images = images;
    }

    /// Its name in the SageMaker Python SDK, such as `sklearn`.
    public String id() {
        return id;
    }

    /// What people call it, such as `scikit-learn`.
    public String title() {
        return title;
    }

    /// The heading it is listed under.
    public String group() {
        return group;
    }

    /// What its images are for, as the SDK calls it; the most usual first.
    public List<String> scopes() {
        return rows.stream()
                .flatMap(row -> row.scopes().stream())
                .distinct()
                .sorted(Comparator.comparingInt(ImageFramework::place))
                .toList();
    }

    private static int place(String scope) {
        int place = SCOPES.indexOf(scope);
        return place < 0 ? SCOPES.size() : place;
    }

    /// Its versions, newest first; a short one such as `2.8` stands behind the full one it means.
    public List<String> versions(String scope) {
        return of(scope).map(Row::version).distinct().sorted(NEWEST_FIRST).toList();
    }

    /// The regions in which there are images of a version, by name.
    public List<String> regions(String scope, String version) {
        return of(scope)
                .filter(row -> row.version().equals(version))
                .flatMap(row -> row.accounts().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The versions of Python to choose from, newest first; empty where there is no choice.
    public List<String> pythons(String scope, String version) {
        return of(scope)
                .filter(row -> row.version().equals(version))
                .map(Row::python)
                .filter(python -> !python.isEmpty())
                .distinct()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /// The processors to choose from; empty where there is no choice.
    public List<String> processors(String scope, String version, Optional<String> python) {
        return row(scope, version, python).stream()
                .flatMap(row -> row.tags().keySet().stream())
                .filter(processor -> !processor.isEmpty() && !HIDDEN.contains(processor))
                .toList();
    }

    List<Row> rows() {
        return rows;
    }

    private Stream<Row> of(String scope) {
        return rows.stream().filter(row -> row.scopes().contains(scope));
    }

    /// The images of a version. Without a version of Python it is the one that asks for none, or
    /// the only one; where there is no choice, a version of Python is ignored.
    private Optional<Row> row(String scope, String version, Optional<String> python) {
        List<Row> all = of(scope).filter(row -> row.version().equals(version)).toList();
        if (all.size() == 1 && (python.isEmpty() || all.getFirst().python().isEmpty())) {
            return Optional.of(all.getFirst());
        }
        return all.stream().filter(row -> row.python().equals(python.orElse(""))).findFirst();
    }

    Optional<String> uri(ContainerImage image) {
        return row(image.scope(), image.version(), image.python())
                .flatMap(
                        row ->
                                tag(row, image.processor())
                                        .flatMap(tag -> images.uri(row, tag, image.region())));
    }

    private static Optional<String> tag(Row row, Optional<String> processor) {
        Optional<String> only =
                row.tags().size() == 1
                        ? row.tags().values().stream().findFirst()
                        : Optional.empty();
        return processor.isEmpty()
                ? only
                : Optional.ofNullable(row.tags().get(processor.get()))
                        .or(() -> row.tags().containsKey("") ? only : Optional.empty());
    }

    Optional<ContainerImage> on(ContainerImage image, String family) {
        String scope = image.scope();
        String version = image.version();
        if (images.graviton(family)) {
            scope = GRAVITON;
            List<String> versions = versions(scope);
            // The SDK takes the only version there is, whichever was asked for.
            version = versions.size() == 1 ? versions.getFirst() : version;
        }
        return on(scope, version, image, family);
    }

    private Optional<ContainerImage> on(
            String scope, String version, ContainerImage image, String family) {
        return row(scope, version, image.python())
                .filter(row -> row.tags().containsKey("") || processor(row, family).isPresent())
                .map(
                        row ->
                                new ContainerImage(
                                        this,
                                        scope,
                                        version,
                                        image.region(),
                                        image.python(),
                                        processor(row, family)));
    }

    /// The processor of a family: one that the images name, or what its first letters stand for.
    private static Optional<String> processor(Row row, String family) {
        String meant;
        if (row.tags().containsKey(family)) {
            meant = family;
        } else if (family.startsWith("inf")) {
            meant = "inf";
        } else if (family.startsWith("trn")) {
            meant = "trn";
        } else {
            meant = family.startsWith("g") || family.startsWith("p") ? "gpu" : "cpu";
        }
        return Optional.of(meant).filter(row.tags()::containsKey);
    }

    @Override
    public String toString() {
        return id;
    }
}
