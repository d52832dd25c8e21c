package dev.stepwright.canvas.paint;

/// How much of a card is drawn at which zoom: the one place that says so.
///
/// @param full from here on the whole card
/// @param compact from here on icon, status and a title of constant size
/// @param block from here on a coloured block with its icon; below, blocks only
/// @param icons from here on a block has room for its icon
/// @param labels from here on the answers of conditions are written at their wires
/// @param titleSize the size of a compact title in screen pixels
public record Detail(
        double full, double compact, double block, double icons, double labels, double titleSize) {
    public static final Detail DEFAULT = new Detail(0.6, 0.3, 0.1, 0.22, 0.35, 10);

    /// What there is to see of a card.
    public enum Level {
        FULL,
        COMPACT,
        BLOCK,
        MERGED
    }

    public Level at(double zoom) {
        if (zoom >= full) {
            return Level.FULL;
        }
        if (zoom >= compact) {
            return Level.COMPACT;
        }
        return zoom >= block ? Level.BLOCK : Level.MERGED;
    }
}
