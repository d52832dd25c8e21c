package dev.stepwright.model.catalog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Orders names as people count: `m5` before `m10`, version `1.9` before `1.10`.
///
/// Words stand before numbers, so that `latest` comes last when versions are listed newest first,
/// and a name before those that go on from it.
final class NaturalOrder {
    static final Comparator<String> OF_NAMES = NaturalOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareParts(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareParts(String left, String right) {
        boolean number = Character.isDigit(left.charAt(0));
        if (number != Character.isDigit(right.charAt(0))) {
            return number ? 1 : -1;
        }
        return number
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareTo(right);
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        Matcher matcher = PART.matcher(name);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
