package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.SamplePicture;
import dev.stepwright.app.desktop.shell.StartPage;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.app.workspace.Thumbnail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What the start page shows: the samples with their drawings, and the files opened last.
final class StartContent {
    private static final int RECENT = 8;

    private final RecentFiles recent;
    private final Runnable create;
    private final Runnable open;
    private final Consumer<Samples.Sample> onSample;
    private final Consumer<Path> onFile;

    StartContent(
            RecentFiles recent,
            Runnable create,
            Runnable open,
            Consumer<Samples.Sample> onSample,
            Consumer<Path> onFile) {
        this.recent = recent;
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
                ProblemTexts.words(sample.thumbnail().steps().size(), "step"));
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

    private static Node picture(List<Samples.Sample> samples, String id) {
        Thumbnail thumbnail =
                samples.stream()
                        .filter(sample -> sample.name().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .thumbnail();
        return new SamplePicture(
                thumbnail.steps().stream()
                        .map(box -> new SamplePicture.Box(box.column(), box.row(), box.role()))
                        .toList(),
                thumbnail.wires().stream()
                        .map(wire -> new SamplePicture.Wire(wire.from(), wire.to()))
                        .toList());
    }
}
