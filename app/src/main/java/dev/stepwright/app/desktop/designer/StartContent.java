package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.SamplePicture;
import dev.stepwright.app.desktop.shell.StartPage;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.canvas.drawing.Arranger;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What the start page shows: the samples with their drawings, and the files opened last.
final class StartContent {
    private static final int RECENT = 8;

    private final RecentFiles recent;
    private final StepCatalog catalog;
    private final Runnable create;
    private final Runnable open;
    private final Consumer<Samples.Sample> onSample;
    private final Consumer<Path> onFile;

    StartContent(
            RecentFiles recent,
            StepCatalog catalog,
            Runnable create,
            Runnable open,
            Consumer<Samples.Sample> onSample,
            Consumer<Path> onFile) {
        this.recent = recent;
        this.catalog = catalog;
        this.create = create;
        this.open = open;
        this.onSample = onSample;
        this.onFile = onFile;
    }

    StartPage page() {
        List<Samples.Sample> samples = Samples.all();
        var page =
                new StartPage(
                        new StartPage.Callbacks(
                                create,
                                open,
                                id ->
                                        samples.stream()
                                                .filter(sample -> sample.name().equals(id))
                                                .findFirst()
                                                .ifPresent(onSample),
                                path -> onFile.accept(Path.of(path))));
        page.show(
                samples.stream().map(StartContent::card).toList(),
                recent.list().stream().limit(RECENT).map(StartContent::row).toList(),
                shown -> picture(samples, shown.id()));
        return page;
    }

    private static StartPage.Sample card(Samples.Sample sample) {
        return new StartPage.Sample(
                sample.name(),
                sample.title(),
                sample.description(),
                ProblemTexts.words(sample.document().steps().size(), "step"));
    }

    private static StartPage.Recent row(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return new StartPage.Recent(
                path.toString(),
                String.valueOf(path.getFileName()),
                folder == null ? "" : folder.toString(),
                changed(path));
    }

    private static String changed(Path path) {
        try {
            Instant time = Files.getLastModifiedTime(path).toInstant();
            return Elapsed.moment(time).substring(0, 16);
        } catch (IOException e) {
            return "";
        }
    }

    /// The sample as it would be arranged, with its columns and rows counted out.
    private Node picture(List<Samples.Sample> samples, String id) {
        Document document =
                samples.stream()
                        .filter(sample -> sample.name().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .document();
        PipelineGraph graph = PipelineGraph.of(document);
        Map<StepId, Position> places = Arranger.arranged(graph, catalog);
        var columns = new TreeSet<Double>();
        places.values().forEach(at -> columns.add(at.x()));
        double top = places.values().stream().mapToDouble(Position::y).min().orElse(0);
        var boxes = new ArrayList<SamplePicture.Box>();
        for (Step step : document.steps()) {
            Position at = places.getOrDefault(step.id(), new Position(0, 0));
            boxes.add(
                    new SamplePicture.Box(
                            columns.headSet(at.x()).size(),
                            (at.y() - top) / 96,
                            PaletteContent.role(catalog.typeOf(step).category())));
        }
        var wires = new ArrayList<SamplePicture.Wire>();
        for (Dependency dependency : graph.dependencies()) {
            wires.add(
                    new SamplePicture.Wire(
                            document.indexOf(dependency.from()),
                            document.indexOf(dependency.to())));
        }
        return new SamplePicture(boxes, wires);
    }
}
