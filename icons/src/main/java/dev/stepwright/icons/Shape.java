package dev.stepwright.icons;

/// One path of an icon, either filled or drawn with a stroke of [Icon#STROKE].
///
/// A filled path leaves holes by running them the other way round, so it looks the same under
/// either fill rule.
///
/// @param path SVG path data, limited to the commands that [PathData] reads
/// @param filled true to fill the path, false to stroke it with round caps and joins
public record Shape(String path, boolean filled) {}
