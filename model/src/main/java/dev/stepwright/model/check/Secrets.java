package dev.stepwright.model.check;

import java.util.Locale;
import java.util.regex.Pattern;

/// What looks like a password or a key: everyone who may read the pipeline can read it too.
final class Secrets {
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\b(AKIA|ASIA)[A-Z0-9]{16}\\b"
                            + "|-----BEGIN [A-Z ]*PRIVATE KEY-----"
                            + "|\\bgh[pousr]_[A-Za-z0-9]{36,}\\b"
                            + "|\\bgithub_pat_\\w{40,}\\b"
                            + "|\\bhf_[A-Za-z]{30,}\\b"
                            + "|\\bxox[abprs]-[A-Za-z0-9-]{10,}");
    private static final Pattern NAME =
            Pattern.compile(
                    "(^|.*_)(password|passwd|pwd|passphrase|secret|credentials?"
                            + "|(api|access|auth|secret|private|encryption|account)_?key"
                            + "|(api|access|auth|bearer|hf|github|git|session|id)_?token)");

    private Secrets() {}

    static boolean isSecret(String value) {
        return LITERAL.matcher(value).find();
    }

    /// Whether something of this name most likely holds a secret itself, and not where to find one.
    static boolean isSecretName(String name) {
        String words =
                name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .replaceAll("[^A-Za-z0-9]+", "_")
                        .toLowerCase(Locale.ROOT);
        return NAME.matcher(words).matches();
    }

    /// Whether a value is only the place where a secret is kept, or is yet to be filled in.
    static boolean isHarmless(String value) {
        return value.length() < 4 || value.startsWith("arn:") || Placeholders.in(value);
    }
}
