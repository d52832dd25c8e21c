package dev.stepwright.icons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All icons by name, each read from its file when it is first asked for and kept from then on.
public final class Icons {

    private static final String SUFFIX = ".svg";
    private static final ConcurrentHashMap<String, Icon> LOADED = new ConcurrentHashMap<>();

    private Icons() {}

    /// The icon of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Icon of(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no icon named \"" + name + "\""));
    }

    /// The icon of that name, or empty where the name comes from outside and may be anything.
    public static Optional<Icon> find(String name) {
        var loaded = LOADED.get(name);
        if (loaded != null) {
            return Optional.of(loaded);
        }
        if (!isName(name)) {
            return Optional.empty();
        }
        return read(name).map(icon -> kept(name, icon));
    }

    /// The names of all icons in alphabetical order; looks into the folder or the jar, so it is not
    /// for every frame.
    public static SortedSet<String> names() {
        URL one = Icons.class.getResource("unknown" + SUFFIX);
        if (one == null) {
            throw new IllegalStateException("The icons are missing from this installation");
        }
        try {
            var names = one.getProtocol().equals("jar") ? namesInJar(one) : namesInFolder(one);
            return Collections.unmodifiableSortedSet(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Icon kept(String name, Icon icon) {
        var earlier = LOADED.putIfAbsent(name, icon);
        return earlier == null ? icon : earlier;
    }

    private static Optional<Icon> read(String name) {
        try (var in = Icons.class.getResourceAsStream(name + SUFFIX)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(
                    IconFile.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    private static SortedSet<String> namesInFolder(URL one) throws IOException, URISyntaxException {
        Path folder = Path.of(one.toURI()).resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            return namesAmong(files.map(file -> file.getFileName().toString()));
        }
    }

    private static SortedSet<String> namesInJar(URL one) throws IOException {
        var connection = (JarURLConnection) one.openConnection();
        connection.setUseCaches(false);
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        try (var jar = connection.getJarFile()) {
            return namesAmong(
                    jar.stream()
                            .map(file -> file.getName())
                            .filter(file -> file.startsWith(folder))
                            .map(file -> file.substring(folder.length())));
        }
    }

    private static SortedSet<String> namesAmong(Stream<String> files) {
        var names = new TreeSet<String>();
        files.filter(file -> file.endsWith(SUFFIX))
                .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                .filter(Icons::isName)
                .forEach(names::add);
        return names;
    }
}
