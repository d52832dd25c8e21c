import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Takes the signatures off the archives in a folder, as a step of the build.
///
/// Java keeps no class of a signed archive in the start cache and checks the signatures at every
/// start. What the archives hold stays as it is; archives without a signature are not touched.
final class Unsign {
    private static final List<String> SIGNATURES = List.of(".SF", ".RSA", ".DSA", ".EC");

    private Unsign() {}

    public static void main(String[] args) throws IOException {
        try (var archives = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            for (Path archive : archives) {
                unsign(archive);
            }
        }
    }

    private static void unsign(Path archive) throws IOException {
        Path unsigned = archive.resolveSibling(archive.getFileName() + ".unsigned");
        try (var from = new ZipFile(archive.toFile())) {
            if (from.stream().noneMatch(Unsign::isSignature)) {
                return;
            }
            try (var to = new ZipOutputStream(Files.newOutputStream(unsigned))) {
                for (ZipEntry entry : from.stream().filter(each -> !isSignature(each)).toList()) {
                    var copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    to.putNextEntry(copy);
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
        }
        Files.move(unsigned, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return name.startsWith("META-INF/")
                && name.indexOf('/', "META-INF/".length()) < 0
                && SIGNATURES.stream().anyMatch(name::endsWith);
    }
}
