package dev.stepwright.model.catalog;

import java.util.Optional;

/// One of AWS's images: which framework, for what, of which version, in which region.
///
/// It need not exist; [#uri] is empty for what AWS does not offer.
///
/// @param framework whose image it is
/// @param scope what it is for, as the SDK calls it, such as `training`; empty where that cannot be
///     told
/// @param version the framework's version; empty where it cannot be told
/// @param region the region whose registry it is pulled from
/// @param python the version of Python, such as `py312`; empty where there is no choice
/// @param processor what it runs on, such as `gpu`; empty where there is no choice
public record ContainerImage(
        ImageFramework framework,
        String scope,
        String version,
        String region,
        Optional<String> python,
        Optional<String> processor) {

    /// Its address, the same that the SageMaker Python SDK finds.
    public Optional<String> uri() {
        return framework.uri(this);
    }

    /// The same image in another region.
    public ContainerImage withRegion(String other) {
        return new ContainerImage(framework, scope, version, other, python, processor);
    }

    /// The image for an instance of a type: its processor, and on Graviton the scope, follow from
    /// the type as they do in the SDK. Empty where the framework has none for it.
    public Optional<ContainerImage> on(String instanceType) {
        return framework.on(this, InstanceTypes.standard().named(instanceType).family());
    }

    /// What a person calls it, such as `XGBoost (built in) 1.7-1, us-east-1`.
    public String text() {
        String name = version.isEmpty() ? framework.title() : framework.title() + " " + version;
        return name + ", " + region;
    }
}
