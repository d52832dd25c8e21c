package dev.stepwright.app.shapes;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/// Compares a shape, and all that it leads to, with the class that AWS's SDK for Java has for it.
///
/// A line tells a member that only one side has, or whose kind differs; members are told by the
/// structure they stand in, so that what many requests share is told once.
final class SdkShapes {
    private static final Map<String, String> PACKAGES =
            Map.of(
                    "sagemaker", "sagemaker",
                    "emr", "emr",
                    "emr-serverless", "emrserverless",
                    "bedrock", "bedrock");

    private final Shapes shapes;
    private final Set<String> lines = new TreeSet<>();
    private final Set<String> compared = new HashSet<>();

    SdkShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /// What differs, a line each, sorted.
    List<String> differences() {
        return List.copyOf(lines);
    }

    /// How many structures were compared.
    int compared() {
        return compared.size();
    }

    /// Compares a request or an answer.
    void compare(String service, Shape.Structure structure) {
        try {
            Class<?> made = Class.forName(className(service, structure.name()));
            compare(service, structure, (SdkPojo) made.getMethod("builder").invoke(null));
        } catch (ClassNotFoundException e) {
            lines.add("- " + service + ":" + structure.name());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The SDK calls the input of every operation a request, its output a response, and spells
    /// some words in its own way.
    private static String className(String service, String shape) {
        return "software.amazon.awssdk.services."
                + PACKAGES.get(service)
                + ".model."
                + shape.replaceFirst("Input$", "Request")
                        .replaceFirst("Output$", "Response")
                        .replace("AutoML", "AutoMl");
    }

    private void compare(String service, Shape.Structure structure, SdkPojo sdk) {
        if (!compared.add(service + ":" + structure.name())) {
            return;
        }
        Map<String, SdkField<?>> theirs = new TreeMap<>(Comparator.comparing(SdkShapes::plain));
        sdk.sdkFields().forEach(field -> theirs.put(field.locationName(), field));
        String place = service + ":" + structure.name() + " ";
        structure
                .members()
                .forEach(
                        (name, member) -> {
                            SdkField<?> field = theirs.remove(name);
                            if (field == null) {
                                lines.add("- " + place + name);
                            } else {
                                Shape below = shapes.shape(member.shape());
                                compare(service, place + name, below, field);
                            }
                        });
        theirs.keySet().forEach(name -> lines.add("+ " + place + name));
    }

    /// Definitions spell the members of some services with a capital, the SDK does as the service.
    private static String plain(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private void compare(String service, String place, Shape shape, SdkField<?> field) {
        if (!kindOf(shape).equals(kindOf(field))) {
            lines.add("~ " + place + ": " + kindOf(field) + ", not " + kindOf(shape));
            return;
        }
        switch (shape) {
            case Shape.Structure structure ->
                    compare(service, structure, field.constructor().get());
            case Shape.ListOf list ->
                    compare(
                            service,
                            place + "[]",
                            shapes.shape(list.member()),
                            field.getTrait(ListTrait.class).memberFieldInfo());
            case Shape.MapOf map ->
                    compare(
                            service,
                            place + "[]",
                            shapes.shape(map.value()),
                            field.getTrait(MapTrait.class).valueFieldInfo());
            default -> {}
        }
    }

    private static String kindOf(Shape shape) {
        return switch (shape) {
            case Shape.Structure _ -> "group";
            case Shape.ListOf _ -> "list";
            case Shape.MapOf _ -> "map";
            case Shape.Text _ -> "text";
            case Shape.Number number -> number.whole() ? "whole number" : "number";
            case Shape.Flag _ -> "true or false";
            case Shape.Time _ -> "time";
            case Shape.Anything _ -> "any value";
        };
    }

    private static String kindOf(SdkField<?> field) {
        MarshallingType<?> type = field.marshallingType();
        return Map.<MarshallingType<?>, String>ofEntries(
                        Map.entry(MarshallingType.SDK_POJO, "group"),
                        Map.entry(MarshallingType.LIST, "list"),
                        Map.entry(MarshallingType.MAP, "map"),
                        Map.entry(MarshallingType.STRING, "text"),
                        Map.entry(MarshallingType.INTEGER, "whole number"),
                        Map.entry(MarshallingType.LONG, "whole number"),
                        Map.entry(MarshallingType.FLOAT, "number"),
                        Map.entry(MarshallingType.DOUBLE, "number"),
                        Map.entry(MarshallingType.BOOLEAN, "true or false"),
                        Map.entry(MarshallingType.INSTANT, "time"),
                        Map.entry(MarshallingType.DOCUMENT, "any value"))
                .getOrDefault(type, "another kind");
    }
}
