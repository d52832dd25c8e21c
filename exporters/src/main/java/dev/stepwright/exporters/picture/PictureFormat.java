package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Detail;
import dev.stepwright.exporters.format.Export;
import java.util.List;
import java.util.Locale;

/// A kind of picture file.
public enum PictureFormat {
    /// An SVG document of 100 %, whose texts stay texts.
    SVG {
        @Override
        public Export write(Picture picture) {
            Rect area = picture.area();
            var brush = new SvgBrush(area.width(), area.height(), picture.scale().orElse(1));
            picture.paint(area, 1, brush);
            return Export.of(brush.document());
        }
    },

    /// Pixels, twice as many as at 100 %, for screens that have them.
    PNG {
        @Override
        public Export write(Picture picture) {
            Rect area = picture.area();
            double wanted = picture.scale().orElse(2);
            double scale = Math.min(wanted, largest(area));
            double zoom = scale < Detail.DEFAULT.full() ? Math.max(scale, Camera.MIN_ZOOM) : 1;
            var brush =
                    new PngBrush(
                            Math.max(1, (int) Math.round(area.width() * scale)),
                            Math.max(1, (int) Math.round(area.height() * scale)));
            brush.transform(scale / zoom, 0, 0);
            picture.paint(area, zoom, brush);
            return new Export(
                    brush.file(),
                    scale < picture.scale().orElse(1)
                            ? List.of(
                                    "A PNG picture has at most %d million pixels, %,d on a side; this one is scaled to %s. SVG and PDF keep everything."
                                            .formatted(
                                                    MOST_PIXELS / 1_000_000,
                                                    MOST_ON_A_SIDE,
                                                    percent(scale)))
                            : List.of());
        }

        private static double largest(Rect area) {
            return Math.min(
                    Math.sqrt(MOST_PIXELS / (area.width() * area.height())),
                    MOST_ON_A_SIDE / Math.max(area.width(), area.height()));
        }
    },

    /// A PDF page of 100 %, whose texts stay texts.
    PDF {
        @Override
        public Export write(Picture picture) {
            Rect area = picture.area();
            double wanted = picture.scale().orElse(1);
            double scale = wanted * PdfFile.fitting(area.width() * wanted, area.height() * wanted);
            var brush = new PdfBrush();
            picture.paint(area, 1, brush);
            return new Export(
                    PdfFile.of(brush, area.width(), area.height(), scale),
                    scale < wanted
                            ? List.of(
                                    "A PDF page has at most 200 inches on a side; this one is scaled to %s. Nothing is left out."
                                            .formatted(percent(scale)))
                            : List.of());
        }
    };

    /// What an image may take: 160 MB of memory while it is made.
    private static final int MOST_PIXELS = 40_000_000;

    /// What browsers and image viewers still open.
    private static final int MOST_ON_A_SIDE = 16_384;

    /// The file, with a sentence about what does not fit the format.
    public abstract Export write(Picture picture);

    private static String percent(double scale) {
        return scale < 0.1
                ? String.format(Locale.ROOT, "%.1f %%", scale * 100)
                : String.format(Locale.ROOT, "%.0f %%", scale * 100);
    }
}
