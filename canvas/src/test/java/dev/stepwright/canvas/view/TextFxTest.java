package dev.stepwright.canvas.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fx")
class TextFxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AbaloneRegisterModel",
                "Processing · ml.m5.xlarge",
                "mse ≤ 6.0",
                "s3://bucket/very/long/path/data.csv",
                "Größe prüfen",
                "AVATAR To. We, 1111"
            })
    void theScreenIsAsWideAsMeasured(String sample) throws Exception {
        for (TextStyle style :
                new TextStyle[] {TextStyle.TITLE, TextStyle.SUBTITLE, TextStyle.CODE}) {
            double drawn =
                    FxTest.onFx(
                            () -> {
                                var text = new Text(sample);
                                text.setFont(Fonts.of(style));
                                return text.getLayoutBounds().getWidth();
                            });
            assertThat(drawn)
                    .as(sample + " " + style)
                    .isCloseTo(TextMeasure.width(sample, style), within(1.0));
        }
    }
}
