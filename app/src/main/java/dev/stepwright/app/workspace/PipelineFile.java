package dev.stepwright.app.workspace;

import dev.stepwright.app.lookalike.LookAlike;
import dev.stepwright.app.workspace.FailureException.Code;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A pipeline definition on disk together with the file beside it, as they were when last read or
/// written.
///
/// It is a value: saving answers with the next one. The definition is written byte for byte as the
/// document holds it, each of the two files whole or not at all (see [WholeFile]), the definition
/// first. Nothing that others wrote in the meantime is overwritten unasked.
public final class PipelineFile {
    /// What saving gave.
    ///
    /// @param file the file as it is now
    /// @param notice a sentence when the definition is saved but what lies beside it is not
    public record Saved(PipelineFile file, Optional<String> notice) {}

    private final Path path;
    private final Stamp stamp;
    private final SideFile side;

    private PipelineFile(Path path, Stamp stamp, SideFile side) {
        this.path = path;
        this.stamp = stamp;
        this.side = side;
    }

    /// Opens a definition. Too large a file is refused unread.
    ///
    /// @throws FailureException when the disk does not give the file
    public static Opening open(Path path) throws FailureException {
        byte[] bytes;
        Stamp stamp;
        try {
            long size = Files.size(path);
            if (size >= JsonFile.MAX_BYTES && Files.isRegularFile(path)) {
                return Opening.Unreadable.of(
                        new Document.Reading.Unreadable(JsonFile.tooLarge(size), false),
                        Optional.empty());
            }
            // A pipe tells its length only by ending.
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) JsonFile.MAX_BYTES);
            }
            stamp = Stamp.of(path, bytes);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
        return switch (Document.read(bytes)) {
            case Document.Reading.Unreadable unreadable ->
                    Opening.Unreadable.of(unreadable, lookAlike(unreadable, bytes));
            case Document.Reading.Read(Document definition) -> {
                SideFile side = SideFile.read(path, definition);
                yield new Opening.Opened(
                        new PipelineFile(path, stamp, side),
                        side.appliedTo(definition),
                        side.damage());
            }
        };
    }

    private static Optional<LookAlike> lookAlike(
            Document.Reading.Unreadable unreadable, byte[] bytes) {
        return unreadable.fault().kind() == JsonFault.Kind.TOO_LARGE
                ? Optional.empty()
                : LookAlike.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /// The text of a file that holds no definition, for mending it.
    ///
    /// @throws FailureException when the disk does not give it
    public static Optional<Loose> loose(Path path) throws FailureException {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return Optional.of(
                    new Loose(
                            new PipelineFile(path, Stamp.of(path, bytes), SideFile.none(path)),
                            text));
        } catch (CharacterCodingException e) {
            // What is no text cannot be shown and written back without a loss.
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /// A file with a text that is no definition.
    public record Loose(PipelineFile file, String text) {}

    /// This file once its text is a definition, with what lies beside it.
    public Opening.Opened with(Document definition) {
        SideFile beside = SideFile.read(path, definition);
        return new Opening.Opened(
                new PipelineFile(path, stamp, beside),
                beside.appliedTo(definition),
                beside.damage());
    }

    /// Writes a text that is no definition; what lies beside the file stays as it is.
    ///
    /// @throws FailureException with `FILE_CHANGED` when the file is not as it was, and when it
    ///     could not be written; what is on the disk is then still there
    public PipelineFile saveText(String text) throws FailureException {
        checkUnchanged();
        return overwriteText(text);
    }

    /// Writes a text that is no definition, whatever is there now.
    ///
    /// @throws FailureException when it could not be written; what is on the disk is then still
    ///     there
    public PipelineFile overwriteText(String text) throws FailureException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(path, bytes);
        try {
            return new PipelineFile(path, Stamp.of(path, bytes), side);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /// Writes a pipeline that had no file yet, over whatever is at the path.
    ///
    /// @throws FailureException when the definition could not be written; see [WholeFile]
    public static Saved create(Path path, Document document) throws FailureException {
        return new PipelineFile(path, Stamp.NONE, SideFile.none(path)).overwrite(document);
    }

    public Path path() {
        return path;
    }

    /// Whether somebody else wrote the definition, or the file beside it, since it was last read or
    /// written here.
    ///
    /// @throws FailureException when the disk does not tell
    public boolean isChangedOnDisk() throws FailureException {
        try {
            return stamp.differsFrom(path) || side.isChangedOnDisk();
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    /// What tells the state of the disk apart from others, when somebody else wrote there since the
    /// file was last read or written here; empty when nobody did, or when the disk does not tell.
    public Optional<String> newsOnDisk() {
        try {
            return stamp.differsFrom(path) || side.isChangedOnDisk()
                    ? Optional.of(Stamp.mark(path) + " " + Stamp.mark(SideFile.beside(path)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Saves to the same path.
    ///
    /// @throws FailureException with `FILE_CHANGED` when the file is not as it was, and when the
    ///     definition could not be written; what is on the disk is then still there
    public Saved save(Document document) throws FailureException {
        checkUnchanged();
        return overwrite(document);
    }

    private void checkUnchanged() throws FailureException {
        if (isChangedOnDisk()) {
            throw new FailureException(
                    Code.FILE_CHANGED,
                    "%s was changed outside Stepwright since it was opened; reload it, or overwrite it."
                            .formatted(path),
                    null);
        }
    }

    /// Saves to the same path, whatever is there now.
    ///
    /// @throws FailureException when the definition could not be written; what is on the disk is
    ///     then still there
    public Saved overwrite(Document document) throws FailureException {
        return write(path, side, document);
    }

    /// Saves to another path, over whatever is there; layout, settings and whatever else lies
    /// beside this file go along.
    ///
    /// @throws FailureException when the definition could not be written; what is on the disk is
    ///     then still there
    public Saved saveAs(Path other, Document document) throws FailureException {
        return write(other, side.besides(other), document);
    }

    private static Saved write(Path path, SideFile side, Document document)
            throws FailureException {
        byte[] bytes = document.file().bytes();
        WholeFile.write(path, bytes);
        Stamp stamp;
        try {
            stamp = Stamp.of(path, bytes);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
        try {
            return new Saved(
                    new PipelineFile(path, stamp, side.written(document)), Optional.empty());
        } catch (FailureException e) {
            return new Saved(
                    new PipelineFile(path, stamp, side),
                    Optional.of(
                            "%s is saved, but not where its steps stand: %s"
                                    .formatted(path, e.sentence())));
        }
    }
}
