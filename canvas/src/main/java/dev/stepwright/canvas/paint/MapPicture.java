package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.scene.CanvasScene;

/// What a minimap shows, and its cards as pixels.
///
/// A drawing surface takes tens of milliseconds for ten thousand small blocks, and holds up the
/// thread of the user interface meanwhile; filling pixels takes a few, on any thread.
///
/// @param density pixels of the screen for one unit of the map
public record MapPicture(
        Minimap map, CanvasScene scene, PaintState state, Palette palette, double density) {

    /// Whether it looks the same.
    public boolean looksLike(MapPicture other) {
        return scene == other.scene
                && map.equals(other.map)
                && density == other.density
                && palette.equals(other.palette)
                && state.sharesBaseWith(other.state);
    }

    public MapPicture withPalette(Palette other) {
        return new MapPicture(map, scene, state, other, density);
    }

    /// The cards as [Minimap#paintCards] paints them, on nothing.
    public Raster cards() {
        var raster =
                new Raster(
                        (int) Math.ceil(Minimap.WIDTH * density),
                        (int) Math.ceil(Minimap.HEIGHT * density));
        map.eachBlock(
                scene,
                state,
                palette,
                (block, radius, colour) ->
                        raster.blend(block.scaled(density), radius * density, colour));
        return raster;
    }
}
