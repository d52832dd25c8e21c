package dev.stepwright.app.desktop.refactor;

/// Two long texts, cut so that where they differ can be seen.
///
/// @param before what stands there
/// @param after what would
record Excerpt(String before, String after) {
    /// About as much as fits beside each other.
    private static final int ROOM = 40;

    /// What is left of the same in front of the difference.
    private static final int LEAD = 12;

    static Excerpt of(String before, String after) {
        if (before.length() <= ROOM && after.length() <= ROOM) {
            return new Excerpt(before, after);
        }
        int same = 0;
        while (same < Math.min(before.length(), after.length())
                && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        boolean reaches = Math.max(before.length(), after.length()) - same < ROOM / 2;
        int lead = reaches ? ROOM - 1 - (Math.max(before.length(), after.length()) - same) : LEAD;
        int from = same <= lead ? 0 : same - lead;
        return new Excerpt(cut(before, from), cut(after, from));
    }

    private static String cut(String text, int from) {
        String rest = (from > 0 ? "…" : "") + text.substring(from).replaceAll("\\s+", " ");
        return rest.length() <= ROOM ? rest : rest.substring(0, ROOM - 1) + "…";
    }
}
