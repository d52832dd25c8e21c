package dev.stepwright.model.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// How the members of AWS's models are called and explained to people.
///
/// Most names become words by themselves (`VolumeSizeInGB`, "Volume size (GB)"). What reads badly
/// so, and what deserves a sentence, stands in the resource `members.properties`, by the name of
// the
/// member.
public final class MemberWords {
    private static final Map<String, String> UNITS =
            Map.of(
                    "InSeconds", "s",
                    "InMilliseconds", "ms",
                    "InMinutes", "min",
                    "InDays", "days",
                    "InGB", "GB",
                    "InMB", "MB",
                    "InMb", "MB",
                    "InGiB", "GiB",
                    "InMiB", "MiB",
                    "InKB", "KB");

    /// Last words that say nothing.
    private static final Set<String> VAIN = Set.of("Config", "Configuration", "Specification");

    private static final Set<String> SHORT =
            Set.of(
                    "ami", "arn", "cpu", "dns", "ebs", "ec2", "efs", "emr", "etag", "gb", "gpu",
                    "http", "iam", "id", "iops", "json", "kms", "mime", "ml", "s3", "sns", "sql",
                    "ssm", "uri", "url", "vpc");

    private static final class Holder {
        private static final Properties WORDS = read();

        private static Properties read() {
            var words = new Properties();
            try (var in = MemberWords.class.getResourceAsStream("members.properties")) {
                if (in == null) {
                    throw new IllegalStateException("the build lacks members.properties");
                }
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                words.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return words;
        }
    }

    private static final Set<String> PLURAL = Set.of("arns", "ids", "uris", "urls");

    private MemberWords() {}

    /// What a member is called: "Volume size (GB)".
    public static String label(String member) {
        String known = Holder.WORDS.getProperty(member);
        if (known != null && !known.isEmpty()) {
            return known;
        }
        String name = member;
        String unit = "";
        for (var each : UNITS.entrySet()) {
            if (name.endsWith(each.getKey()) && name.length() > each.getKey().length()) {
                name = name.substring(0, name.length() - each.getKey().length());
                unit = " (" + each.getValue() + ")";
                break;
            }
        }
        if (name.startsWith("Enable") && name.length() > 6) {
            name = name.substring(6);
        }
        List<String> words = words(name);
        if (words.size() > 1 && VAIN.contains(words.getLast())) {
            words.removeLast();
        }
        return sentence(words) + unit;
    }

    /// A sentence for a member, where the words say less than a person needs; empty for most.
    public static Optional<String> help(String member) {
        return Optional.ofNullable(Holder.WORDS.getProperty(member + ".help"));
    }

    /// The label without its unit and in small letters, as within a sentence.
    static String noun(String label) {
        String plain = label.replaceAll(" \\(.*\\)$", "");
        boolean name = plain.length() > 1 && Character.isUpperCase(plain.charAt(1));
        return name ? plain : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (String word :
                name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                        .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                        .split("[ _-]+")) {
            words.add(word);
        }
        return words;
    }

    private static String sentence(List<String> words) {
        var said = new StringBuilder();
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean shout = SHORT.contains(small) || word.length() > 1 && word.equals(upper(word));
            String written =
                    PLURAL.contains(small)
                            ? upper(small.substring(0, small.length() - 1)) + "s"
                            : shout ? upper(word) : small;
            said.append(said.isEmpty() ? "" : " ").append(written);
        }
        return said.isEmpty() ? "" : upper(said.substring(0, 1)) + said.substring(1);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
