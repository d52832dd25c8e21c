package dev.stepwright.model.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The walk over references cannot ask the shapes, as the catalog is built on it; it keeps the
/// names of maps, and here they are compared.
class ReferencesMapsTest {
    private static final Shapes SHAPES = Shapes.standard();
    private final Set<String> maps = new HashSet<>();
    private final Set<Shape> seen = new HashSet<>();

    @Test
    void knowsEveryMapInTheArgumentsOfSteps() {
        for (String type : SHAPES.stepTypes()) {
            SHAPES.arguments(type).ifPresent(this::visit);
        }
        assertThat(References.MAPS).containsExactlyInAnyOrderElementsOf(maps);
    }

    private void visit(Shape shape) {
        if (!seen.add(shape)) {
            return;
        }
        switch (shape) {
            case Shape.Structure structure ->
                    structure
                            .members()
                            .forEach(
                                    (name, member) -> {
                                        Shape below = SHAPES.shape(member.shape());
                                        if (below instanceof Shape.MapOf) {
                                            maps.add(name);
                                        }
                                        visit(below);
                                    });
            case Shape.ListOf list -> visit(SHAPES.shape(list.member()));
            case Shape.MapOf map -> visit(SHAPES.shape(map.value()));
            default -> {}
        }
    }
}
