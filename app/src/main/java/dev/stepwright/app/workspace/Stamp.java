package dev.stepwright.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what a file is known again: its size, when it was changed, and a hash of its content.
///
/// Size and time answer quickly; the hash decides when only the time differs, so that a file that
/// was written anew with the same content does not count as changed.
record Stamp(long size, FileTime time, String hash) {
    /// The stamp of a file that is not there.
    static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0), "");

    static Stamp of(Path path, byte[] content) throws IOException {
        return new Stamp(content.length, Files.getLastModifiedTime(path), hash(content));
    }

    /// Whether the file is another than the one stamped. A file that is gone is none: saving makes
    /// it anew and nothing is lost.
    boolean differsFrom(Path path) throws IOException {
        try {
            var now = Files.readAttributes(path, BasicFileAttributes.class);
            if (!now.isRegularFile() || now.size() != size) {
                return true;
            }
            return !now.lastModifiedTime().equals(time)
                    && !hash(Files.readAllBytes(path)).equals(hash);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// Size and time of a file as it is now; empty when it is not there.
    static String mark(Path path) throws IOException {
        try {
            var now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.size() + "/" + now.lastModifiedTime();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
