package dev.stepwright.icons;

import java.util.List;

/// A [Shape] taken apart into the segments a painter draws.
///
/// @param segments absolute segments on the 24 by 24 grid
/// @param filled true to fill them, false to stroke them
public record Outline(List<Segment> segments, boolean filled) {

    public Outline {
        segments = List.copyOf(segments);
    }
}
