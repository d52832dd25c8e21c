package dev.stepwright.app.workspace;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file so that it always holds either all of the old or all of the new.
///
/// The new content goes into a file of its own beside the old one, is flushed to the disk, and then
/// takes the old one's name in one move:
///
/// - It fails while writing (disk full, no permission, program killed): the old file is untouched;
///   at worst a `.NAME.….tmp` is left behind by a killed program.
/// - It fails while moving: the same; the file beside is removed.
/// - The power fails after the call: the new content is on the disk.
///
/// A symbolic link is followed and stays a link, and permissions stay as they were. What is no
/// ordinary file (a pipe, a terminal) is written to directly, because it cannot be moved over.
public final class WholeFile {
    private WholeFile() {}

    /// Writes the content.
    ///
    /// @throws FailureException when it could not be written; what was there is still there
    public static void write(Path path, byte[] content) throws FailureException {
        try {
            Path target = followed(path);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, content, WRITE);
                return;
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(path.toString());
            }
            Path beside =
                    target.resolveSibling(
                            "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                writeAndFlush(beside, content);
                keepPermissions(target, beside);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
            flushFolder(target);
        } catch (IOException e) {
            throw Failures.writing(path, e);
        }
    }

    /// Where a chain of links ends, also when nothing is there yet.
    private static Path followed(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path at = path.toAbsolutePath();
        for (int i = 0; i < 40 && Files.isSymbolicLink(at); i++) {
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void writeAndFlush(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    /// Puts the new name on the disk, too; not every system lets a folder be opened for that.
    private static void flushFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            } catch (IOException e) {
                System.getLogger(WholeFile.class.getName())
                        .log(System.Logger.Level.DEBUG, "The folder was not flushed: " + folder, e);
            }
        }
    }
}
