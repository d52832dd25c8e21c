package dev.stepwright.app.desktop.pick;

import dev.stepwright.model.catalog.ContainerImage;
import dev.stepwright.model.catalog.ContainerImages;
import dev.stepwright.model.catalog.ImageFramework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lines of [ImagePicker]: images of the document, then AWS's frameworks, group by group.
final class ImageChoices {
    static final String IN_DOCUMENT = "In this document";
    static final String AS_TYPED = "As typed";
    private static final String USUAL_REGION = "us-east-1";

    /// Purposes that go without saying beside inference.
    private static final Set<String> ASIDE = Set.of("inference_graviton", "eia");

    /// What can be chosen.
    sealed interface Choice {
        /// What a person reads first.
        String title();

        /// A few words behind it.
        String detail();

        /// An image by its address.
        ///
        /// @param image what the address says; empty when it is none of AWS's
        record Known(String uri, Optional<ContainerImage> image) implements Choice {
            @Override
            public String title() {
                return image.map(ContainerImage::text).orElseGet(() -> afterSlash(uri));
            }

            @Override
            public String detail() {
                return image.flatMap(ContainerImage::processor)
                        .map(ImageChoices::processor)
                        .orElse("");
            }
        }

        /// A framework, of which version and the like are still to be chosen.
        record Framework(ImageFramework framework) implements Choice {
            @Override
            public String title() {
                return framework.title();
            }

            @Override
            public String detail() {
                return framework.scopes().stream()
                        .filter(scope -> !ASIDE.contains(scope))
                        .map(ImageChoices::purpose)
                        .collect(Collectors.joining(", "));
            }
        }

        /// What was typed, whatever it is.
        record Typed(String uri) implements Choice {
            @Override
            public String title() {
                return "Use " + uri;
            }

            @Override
            public String detail() {
                return "";
            }
        }
    }

    private final ContainerImages images = ContainerImages.standard();
    private final List<Choice.Known> used;
    private final Optional<String> current;
    private final String region;

    private ImageChoices(
            Optional<String> current, Optional<String> region, List<String> usedInDocument) {
        this.used =
                usedInDocument.stream()
                        .distinct()
                        .map(uri -> new Choice.Known(uri, images.recognise(uri)))
                        .toList();
        this.current = current.filter(uri -> !uri.isBlank());
        this.region = region.or(this::mostUsedRegion).orElse(USUAL_REGION);
    }

    /// @param current the address that stands in the field
    /// @param region the region that new images should come from; without one it is that of the
    ///     images in use
    /// @param usedInDocument addresses that the document uses already, the most usual first
    static ImageChoices of(
            Optional<String> current, Optional<String> region, List<String> usedInDocument) {
        return new ImageChoices(current, region, usedInDocument);
    }

    private Optional<String> mostUsedRegion() {
        Map<String, Long> regions =
                used.stream()
                        .flatMap(each -> each.image().stream())
                        .collect(
                                Collectors.groupingBy(
                                        ContainerImage::region,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        long most = regions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return regions.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The line that what stands in the field belongs to: one of the images in use, or a framework.
    Optional<Choice> current() {
        return current.flatMap(
                uri ->
                        used.stream()
                                .filter(each -> each.uri().equals(uri))
                                .<Choice>map(Function.identity())
                                .findFirst()
                                .or(
                                        () ->
                                                images.recognise(uri)
                                                        .map(ContainerImage::framework)
                                                        .map(Choice.Framework::new)));
    }

    /// Where the images are known from.
    String source() {
        return "From the SageMaker Python SDK " + images.release().replace("sagemaker ", "");
    }

    /// The lines that hold every typed word; an address that is typed out stands below them.
    List<PickLine<Choice>> matching(String typed) {
        Words words = Words.of(typed);
        var lines =
                new ArrayList<PickLine<Choice>>(
                        PickLine.section(
                                IN_DOCUMENT,
                                used.stream()
                                        .filter(each -> words.fit(each.title() + " " + each.uri()))
                                        .toList()));
        var groups = new LinkedHashMap<String, List<Choice>>();
        for (ImageFramework framework : images.frameworks()) {
            var choice = new Choice.Framework(framework);
            String all =
                    String.join(
                            " ",
                            framework.title(),
                            framework.id(),
                            framework.group(),
                            choice.detail());
            if (words.fit(all)) {
                groups.computeIfAbsent(framework.group(), _ -> new ArrayList<>()).add(choice);
            }
        }
        groups.forEach((group, choices) -> lines.addAll(PickLine.section(group, choices)));
        String address = typed.strip();
        boolean whole =
                words.all().size() == 1
                        && (lines.isEmpty() || address.contains("/") || address.contains(":"));
        if (whole && used.stream().noneMatch(each -> each.uri().equals(address))) {
            lines.addAll(PickLine.section(AS_TYPED, List.of(new Choice.Typed(address))));
        }
        return List.copyOf(lines);
    }

    /// What is preset when a line is chosen; empty where there is nothing to set.
    Optional<ImageDraft> draft(Choice choice) {
        return switch (choice) {
            case Choice.Framework(ImageFramework framework) -> Optional.of(draft(framework));
            case Choice.Known(_, Optional<ContainerImage> image) -> image.map(ImageDraft::of);
            case Choice.Typed(String uri) -> images.recognise(uri).map(ImageDraft::of);
        };
    }

    /// Starts from what stands in the field, when that is one of the same framework.
    private ImageDraft draft(ImageFramework framework) {
        return current.flatMap(images::recognise)
                .filter(image -> image.framework() == framework)
                .map(ImageDraft::of)
                .orElseGet(() -> ImageDraft.of(framework, region));
    }

    /// The address that a line stands for, before anything of it is changed.
    Optional<String> uri(Choice choice) {
        return switch (choice) {
            case Choice.Known(String uri, _) -> Optional.of(uri);
            case Choice.Typed(String uri) -> Optional.of(uri);
            case Choice.Framework(ImageFramework framework) -> draft(framework).uri();
        };
    }

    /// What a scope of the SDK is for, in words.
    static String purpose(String scope) {
        return switch (scope) {
            case "inference_graviton" -> "inference on Graviton";
            case "eia" -> "elastic inference";
            case "debugger" -> "rules";
            case "detailed-profiler" -> "profiling";
            default -> scope;
        };
    }

    /// A version of Python as people write it: `py312` is 3.12.
    static String python(String version) {
        String digits = version.startsWith("py") ? version.substring(2) : version;
        return digits.length() < 2 ? digits : digits.charAt(0) + "." + digits.substring(1);
    }

    /// A processor as people write it.
    static String processor(String name) {
        return switch (name) {
            case "cpu", "gpu" -> name.toUpperCase(Locale.ROOT);
            case "inf" -> "Inferentia";
            case "inf2" -> "Inferentia2";
            case "trn" -> "Trainium";
            case "neuronx" -> "Neuron";
            default -> name;
        };
    }

    private static String afterSlash(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
