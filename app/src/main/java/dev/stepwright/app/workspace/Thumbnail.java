package dev.stepwright.app.workspace;

import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A pipeline as it would be arranged, with its columns and rows counted out.
///
/// It is written as text, so that a start page draws samples that it has not read: a step is
/// `column,row,role` and a wire `from-to` by the places of its steps.
///
/// @param steps in the order of the definition
/// @param wires what hangs on what
public record Thumbnail(List<Box> steps, List<Wire> wires) {
    private static final double ROW = 96;

    /// A step at a column and a row, with the kind of work it does.
    public record Box(int column, double row, String role) {}

    /// A dependency between two steps, by their places in the list.
    public record Wire(int from, int to) {}

    public Thumbnail {
        steps = List.copyOf(steps);
        wires = List.copyOf(wires);
    }

    /// The thumbnail that a text stands for.
    static Thumbnail of(String steps, String wires) {
        return new Thumbnail(
                words(steps).map(Thumbnail::box).toList(),
                words(wires).map(Thumbnail::wire).toList());
    }

    /// The thumbnail of a pipeline.
    static Thumbnail of(Document document, StepCatalog catalog) {
        PipelineGraph graph = PipelineGraph.of(document);
        Map<StepId, Position> places = Arranger.arranged(graph, catalog);
        var columns = new TreeSet<Double>();
        places.values().forEach(at -> columns.add(at.x()));
        double top = places.values().stream().mapToDouble(Position::y).min().orElse(0);
        var boxes = new ArrayList<Box>();
        for (Step step : document.steps()) {
            Position at = places.getOrDefault(step.id(), new Position(0, 0));
            boxes.add(
                    new Box(
                            columns.headSet(at.x()).size(),
                            Math.round((at.y() - top) / ROW * 100) / 100.0,
                            catalog.typeOf(step).category().name().toLowerCase(Locale.ROOT)));
        }
        var wires = new ArrayList<Wire>();
        for (Dependency dependency : graph.dependencies()) {
            var wire =
                    new Wire(
                            document.indexOf(dependency.from()), document.indexOf(dependency.to()));
            if (!wires.contains(wire)) {
                wires.add(wire);
            }
        }
        return new Thumbnail(boxes, wires);
    }

    /// The steps as text.
    String stepsText() {
        return steps.stream()
                .map(box -> box.column + "," + box.row + "," + box.role)
                .collect(Collectors.joining(" "));
    }

    /// The wires as text.
    String wiresText() {
        return wires.stream()
                .map(wire -> wire.from + "-" + wire.to)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(" "));
    }

    private static Box box(String text) {
        String[] parts = text.split(",");
        return new Box(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), parts[2]);
    }

    private static Wire wire(String text) {
        int dash = text.indexOf('-');
        return new Wire(
                Integer.parseInt(text.substring(0, dash)),
                Integer.parseInt(text.substring(dash + 1)));
    }
}
