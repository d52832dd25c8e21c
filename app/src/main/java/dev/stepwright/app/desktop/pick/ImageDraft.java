package dev.stepwright.app.desktop.pick;

import dev.stepwright.model.catalog.ContainerImage;
import dev.stepwright.model.catalog.ImageFramework;
import java.util.List;
import java.util.Optional;

/// An image in the making: every part has a value, and a part that changes takes the others with
/// it as far as it must.
///
/// @param image what is chosen so far
/// @param wished the region that was wanted first; the image's differs where AWS does not offer it
///     there
record ImageDraft(ContainerImage image, String wished) {
    private static final String USUAL_REGION = "us-east-1";
    private static final String USUAL_PROCESSOR = "cpu";

    /// The newest version of a framework for its most usual purpose.
    static ImageDraft of(ImageFramework framework, String region) {
        return settled(
                framework,
                framework.scopes().getFirst(),
                "",
                region,
                Optional.empty(),
                Optional.empty());
    }

    /// An image as it is, to be changed; what AWS does not offer of it gives way.
    static ImageDraft of(ContainerImage image) {
        return settled(
                image.framework(),
                image.scope(),
                image.version(),
                image.region(),
                image.python(),
                image.processor());
    }

    private static ImageDraft settled(
            ImageFramework framework,
            String scope,
            String version,
            String region,
            Optional<String> python,
            Optional<String> processor) {
        String known = kept(framework.versions(scope), Optional.of(version), "").orElse(version);
        Optional<String> snake = kept(framework.pythons(scope, known), python, "");
        Optional<String> chip =
                kept(framework.processors(scope, known, snake), processor, USUAL_PROCESSOR);
        String place =
                kept(framework.regions(scope, known), Optional.of(region), USUAL_REGION)
                        .orElse(region);
        return new ImageDraft(
                new ContainerImage(framework, scope, known, place, snake, chip), region);
    }

    /// What is wanted where it is offered, else the usual, else the first; empty where there is no
    /// choice.
    private static Optional<String> kept(
            List<String> offered, Optional<String> wanted, String usual) {
        return wanted.filter(offered::contains)
                .or(() -> Optional.of(usual).filter(offered::contains))
                .or(() -> offered.stream().findFirst());
    }

    List<String> scopes() {
        return image.framework().scopes();
    }

    List<String> versions() {
        return image.framework().versions(image.scope());
    }

    List<String> regions() {
        return image.framework().regions(image.scope(), image.version());
    }

    List<String> pythons() {
        return image.framework().pythons(image.scope(), image.version());
    }

    List<String> processors() {
        return image.framework().processors(image.scope(), image.version(), image.python());
    }

    ImageDraft withScope(String scope) {
        return with(scope, image.version(), wished, image.python(), image.processor());
    }

    ImageDraft withVersion(String version) {
        return with(image.scope(), version, wished, image.python(), image.processor());
    }

    ImageDraft withRegion(String region) {
        return with(image.scope(), image.version(), region, image.python(), image.processor());
    }

    ImageDraft withPython(String python) {
        return with(image.scope(), image.version(), wished, Optional.of(python), image.processor());
    }

    ImageDraft withProcessor(String processor) {
        return with(image.scope(), image.version(), wished, image.python(), Optional.of(processor));
    }

    private ImageDraft with(
            String scope,
            String version,
            String region,
            Optional<String> python,
            Optional<String> processor) {
        return settled(image.framework(), scope, version, region, python, processor);
    }

    /// The address that comes out; empty where AWS offers none.
    Optional<String> uri() {
        return image.uri();
    }

    /// Says that the image comes from another region than was wanted; empty when it does not.
    Optional<String> hint() {
        return image.region().equals(wished)
                ? Optional.empty()
                : Optional.of("AWS does not offer it in " + wished + ".");
    }
}
