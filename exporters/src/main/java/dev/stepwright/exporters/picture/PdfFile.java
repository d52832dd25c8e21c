package dev.stepwright.exporters.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A PDF file of one page, the same bytes for the same picture: it says nothing of when it was
// made.
final class PdfFile {
    /// Points for a pixel at 100 %, as in CSS.
    private static final double POINTS = 0.75;

    /// The largest side that readers show (ISO 32000-1, annex C).
    private static final double LARGEST = 14_400;

    private PdfFile() {}

    /// How much a picture of this size has to be scaled down to be a page; 1 if it has not.
    static double fitting(double width, double height) {
        return Math.min(1, LARGEST / POINTS / Math.max(width, height));
    }

    /// @param width what was drawn on
    /// @param scale how large it is shown
    static byte[] of(PdfBrush drawn, double width, double height, double scale) {
        double points = POINTS * scale;
        String content =
                "%s 0 0 %s 0 %s cm\n"
                                .formatted(
                                        precisely(points),
                                        precisely(-points),
                                        precisely(points * height))
                        + drawn.content();
        try (var document = new PDDocument()) {
            document.setDocumentId((long) content.hashCode());
            document.getDocumentInformation().setProducer("Stepwright");
            var page =
                    new PDPage(
                            new PDRectangle((float) (points * width), (float) (points * height)));
            COSDictionary object = page.getCOSObject();
            object.setItem(
                    COSName.CONTENTS, PdfFont.stream(content.getBytes(StandardCharsets.US_ASCII)));
            object.setItem(COSName.RESOURCES, resources(drawn));
            document.addPage(page);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static COSDictionary resources(PdfBrush drawn) throws IOException {
        var fonts = new COSDictionary();
        for (PdfFont font : drawn.fonts().values()) {
            fonts.setItem(COSName.getPDFName(font.name()), font.object());
        }
        var states = new COSDictionary();
        drawn.opacities()
                .forEach(
                        (opaque, name) -> {
                            var state = new COSDictionary();
                            state.setFloat(COSName.CA, opaque / 255f);
                            state.setFloat(COSName.CA_NS, opaque / 255f);
                            states.setItem(COSName.getPDFName(name), state);
                        });
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.EXT_G_STATE, states);
        return resources;
    }

    private static String precisely(double value) {
        return BigDecimal.valueOf(value)
                .setScale(8, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
