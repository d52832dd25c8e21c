package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The wires that stand for what a step waits for.
///
/// Of the same two steps, a data wire already says that one runs after the other, so a plain order
/// wire beside it is left out; one with a trigger says more and is drawn. A branch wire says
/// something else, so order is drawn beside it.
public final class DependencyWires {
    private DependencyWires() {}

    static List<Wire> of(List<Dependency> into) {
        var data = new HashSet<>();
        for (Dependency dependency : into) {
            if (dependency.kind().isData()) {
                data.add(dependency.from());
            }
        }
        var wires = new ArrayList<Wire>(into.size());
        for (Dependency dependency : into) {
            boolean order = dependency.kind() == Dependency.Kind.DEPENDS_ON;
            if (!order || dependency.detail().isPresent() || !data.contains(dependency.from())) {
                wires.add(wire(dependency));
            }
        }
        return List.copyOf(Wire.merged(wires));
    }

    private static Wire wire(Dependency dependency) {
        Port to = Port.input(dependency.to());
        return switch (dependency.kind()) {
            case DEPENDS_ON ->
                    new Wire(
                            Port.output(dependency.from()),
                            to,
                            WireKind.ORDER,
                            List.of(),
                            dependency.detail());
            case PROPERTY -> data(dependency, dependency.detail().orElse(""));
            case PROPERTY_FILE -> data(dependency, "file " + dependency.detail().orElse(""));
            case BRANCH_IF -> branch(dependency, Side.TRUE);
            case BRANCH_ELSE -> branch(dependency, Side.FALSE);
            case FOR_EACH -> branch(dependency, Side.EACH);
        };
    }

    private static Wire data(Dependency dependency, String detail) {
        return Wire.of(
                Port.output(dependency.from()), Port.input(dependency.to()), WireKind.DATA, detail);
    }

    private static Wire branch(Dependency dependency, Side side) {
        return Wire.of(
                new Port(dependency.from(), side), Port.input(dependency.to()), WireKind.BRANCH);
    }

    /// Whether a wire stands for a dependency, alone or among others.
    public static boolean standsFor(Wire wire, Dependency dependency) {
        return dependency.from().equals(wire.from().step())
                && dependency.to().equals(wire.to().step())
                && switch (wire.kind()) {
                    case BRANCH -> dependency.kind().isBranch();
                    case DATA -> dependency.kind().isData();
                    case ORDER -> dependency.kind() == Dependency.Kind.DEPENDS_ON;
                };
    }

    /// The list of a step that hangs from one of its ports; empty for ports from which none hangs.
    public static Optional<Scope.Branch> branch(Port port) {
        return side(port.side()).map(side -> new Scope.Branch(port.step(), side));
    }

    private static Optional<dev.stepwright.model.pipeline.Side> side(Side side) {
        return switch (side) {
            case TRUE -> Optional.of(dev.stepwright.model.pipeline.Side.IF);
            case FALSE -> Optional.of(dev.stepwright.model.pipeline.Side.ELSE);
            case EACH -> Optional.of(dev.stepwright.model.pipeline.Side.EACH);
            case INPUT, OUTPUT -> Optional.empty();
        };
    }
}
