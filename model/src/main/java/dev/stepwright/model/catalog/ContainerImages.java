package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The images that AWS offers: which frameworks and versions there are, and where they lie.
///
/// The facts stand in the resource `images.json`, which `model/src/main/images/refresh` makes anew
/// from a release of the SageMaker Python SDK. The script asks the SDK for every image, so the
/// rules by which versions become tags are not written here a second time. What people call the
/// frameworks stands in `image-titles.json`, by hand. Nothing is read before the first question,
/// and any thread may ask.
public final class ContainerImages {
    private static final class Holder {
        private static final ContainerImages STANDARD =
                new ContainerImages(
                        Shapes.resource("images.json"), Shapes.resource("image-titles.json"));
    }

    private static final String OTHERS = "Others";
    private static final Pattern URI =
            Pattern.compile(
                    "(\\d{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.[a-z0-9.-]+"
                            + "/([^:@]+)(?::([^:@]+))?(?:@sha256:[0-9a-f]+)?");
    private static final Pattern PYTHON = Pattern.compile("(?:^|-)(py\\d+)(?:-|$)");
    private static final Pattern PROCESSOR = Pattern.compile("(?:^|-)(cpu|gpu)(?:-|$)");

    /// One image, as the table of a framework has it.
    private record Found(ImageFramework framework, ImageFramework.Row row, String processor) {
        boolean ofAccount(String account) {
            return row.accounts().containsValue(account);
        }
    }

    private final String release;
    private final Set<String> graviton;
    private final Map<String, String> domains = new HashMap<>();
    private final List<ImageFramework> frameworks;
    private final Map<String, List<Found>> byRepository = new HashMap<>();

    ContainerImages(JsonObject source, JsonObject titles) {
        this.release = source.text("source").orElse("");
        this.graviton = Set.copyOf(texts(source, "graviton"));
        JsonObject domainsOf = source.object("domains").orElse(JsonObject.EMPTY);
        for (String domain : domainsOf.names()) {
            texts(domainsOf, domain).forEach(region -> domains.put(region, domain));
        }
        this.frameworks = frameworks(rows(source), titles);
        for (ImageFramework framework : frameworks) {
            for (ImageFramework.Row row : framework.rows()) {
                for (String processor : row.tags().keySet()) {
                    byRepository
                            .computeIfAbsent(row.repository(), _ -> new ArrayList<>())
                            .add(new Found(framework, row, processor));
                }
            }
        }
        Comparator<Found> byVersion =
                Comparator.comparing(found -> found.row().version(), NaturalOrder.OF_NAMES);
        byRepository.values().forEach(found -> found.sort(byVersion.reversed()));
    }

    /// The images that Stepwright knows.
    public static ContainerImages standard() {
        return Holder.STANDARD;
    }

    private static Map<String, List<ImageFramework.Row>> rows(JsonObject source) {
        var accounts = new HashMap<String, Map<String, String>>();
        JsonObject tables = source.object("accounts").orElse(JsonObject.EMPTY);
        for (JsonObject.Member table : tables.members()) {
            var regions = new TreeMap<String, String>();
            JsonObject regionsOf = table.value().asObject().orElse(JsonObject.EMPTY);
            for (String account : regionsOf.names()) {
                texts(regionsOf, account).forEach(region -> regions.put(region, account));
            }
            accounts.put(table.name(), Collections.unmodifiableMap(regions));
        }
        var rows = new LinkedHashMap<String, List<ImageFramework.Row>>();
        for (JsonObject set : objects(source, "sets")) {
            List<ImageFramework.Row> ofFramework =
                    rows.computeIfAbsent(text(set, "framework"), _ -> new ArrayList<>());
            List<String> scopes = texts(set, "scopes");
            for (JsonObject image : objects(set, "images")) {
                var tags = new LinkedHashMap<String, String>();
                JsonObject tagsOf = image.object("tags").orElse(JsonObject.EMPTY);
                tagsOf.names().forEach(processor -> tags.put(processor, text(tagsOf, processor)));
                ofFramework.add(
                        new ImageFramework.Row(
                                scopes,
                                text(image, "version"),
                                text(image, "python"),
                                text(image, "repository"),
                                accounts.getOrDefault(text(image, "accounts"), Map.of()),
                                Collections.unmodifiableMap(tags)));
            }
        }
        return rows;
    }

    /// In the order of the titles; a framework that nobody has named yet stands last under its id.
    private List<ImageFramework> frameworks(
            Map<String, List<ImageFramework.Row>> rows, JsonObject titles) {
        var all = new ArrayList<ImageFramework>();
        var unnamed = new LinkedHashMap<>(rows);
        JsonObject groups = titles.object("groups").orElse(JsonObject.EMPTY);
        for (String group : groups.names()) {
            JsonObject named = groups.object(group).orElse(JsonObject.EMPTY);
            for (String id : named.names()) {
                List<ImageFramework.Row> own = unnamed.remove(id);
                if (own != null) {
                    all.add(new ImageFramework(id, text(named, id), group, own, this));
                }
            }
        }
        unnamed.forEach((id, own) -> all.add(new ImageFramework(id, id, OTHERS, own, this)));
        return List.copyOf(all);
    }

    /// The release of the SDK that the facts come from, such as `sagemaker 2.257.7`.
    public String release() {
        return release;
    }

    /// All frameworks, group by group, the most usual first.
    public List<ImageFramework> frameworks() {
        return frameworks;
    }

    /// The framework that the SDK knows under a name.
    public Optional<ImageFramework> framework(String id) {
        return frameworks.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// All regions that have a registry, by name.
    public List<String> regions() {
        return domains.keySet().stream().sorted().toList();
    }

    boolean graviton(String family) {
        return graviton.contains(family);
    }

    Optional<String> uri(ImageFramework.Row row, String tag, String region) {
        return Optional.ofNullable(row.accounts().get(region))
                .flatMap(
                        account ->
                                Optional.ofNullable(domains.get(region))
                                        .map(
                                                domain ->
                                                        account
                                                                + ".dkr.ecr."
                                                                + region
                                                                + "."
                                                                + domain
                                                                + "/"
                                                                + row.repository()))
                .map(address -> tag.isEmpty() ? address : address + ":" + tag);
    }

    /// What the address of an image says; empty when it is none of AWS's.
    ///
    /// A tag that the tables do not have (a newer one, or one that also names the system below)
    /// still tells framework and version.
    public Optional<ContainerImage> recognise(String uri) {
        Matcher parts = URI.matcher(uri.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String account = parts.group(1);
        String region = parts.group(2);
        String tag = Optional.ofNullable(parts.group(4)).orElse("");
        List<Found> known =
                byRepository.getOrDefault(parts.group(3), List.of()).stream()
                        .filter(found -> found.ofAccount(account))
                        .toList();
        return exactly(known, tag, region)
                .or(() -> beginning(known, tag, region))
                .or(() -> known.stream().findFirst().map(found -> loosely(found, tag, region)));
    }

    private static Optional<ContainerImage> exactly(List<Found> known, String tag, String region) {
        return known.stream()
                .filter(found -> tag.equals(found.row().tags().get(found.processor())))
                .findFirst()
                .map(
                        found ->
                                new ContainerImage(
                                        found.framework(),
                                        found.row().scopes().getFirst(),
                                        found.row().version(),
                                        region,
                                        present(found.row().python()),
                                        present(found.processor())));
    }

    /// A tag that goes on behind one of the table: the version is the longest that it begins with.
    private static Optional<ContainerImage> beginning(
            List<Found> known, String tag, String region) {
        return known.stream()
                .filter(found -> !found.row().version().isEmpty())
                .filter(found -> tag.startsWith(found.row().version() + "-"))
                .max(Comparator.comparingInt(found -> found.row().version().length()))
                .map(found -> read(found, found.row().version(), tag, region));
    }

    private static ContainerImage loosely(Found found, String tag, String region) {
        String version = tag.replaceFirst("-(cpu|gpu|neuron|inf|py\\d).*", "");
        return read(found, version, tag, region);
    }

    private static ContainerImage read(Found found, String version, String tag, String region) {
        return new ContainerImage(
                found.framework(),
                found.row().scopes().getFirst(),
                version,
                region,
                first(PYTHON, tag),
                first(PROCESSOR, tag));
    }

    private static Optional<String> first(Pattern pattern, String tag) {
        Matcher matcher = pattern.matcher(tag);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String text(JsonObject fact, String member) {
        return fact.text(member).orElse("");
    }

    private static List<String> texts(JsonObject fact, String member) {
        return values(fact, member).stream().flatMap(value -> value.asText().stream()).toList();
    }

    private static List<JsonObject> objects(JsonObject fact, String member) {
        return values(fact, member).stream().flatMap(value -> value.asObject().stream()).toList();
    }

    private static List<Json> values(JsonObject fact, String member) {
        return fact.array(member).orElse(JsonArray.EMPTY).values().collect(Collectors.toList());
    }
}
