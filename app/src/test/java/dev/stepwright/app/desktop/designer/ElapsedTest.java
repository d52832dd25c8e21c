package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    @ParameterizedTest
    @CsvSource({
        "0,       0 s",
        "1,       <1 s",
        "999,     <1 s",
        "1000,    1 s",
        "59999,   59 s",
        "60000,   1 m 00 s",
        "408000,  6 m 48 s",
        "3600000, 1 h 00 m",
        "3900000, 1 h 05 m",
        "360000000, 100 h 00 m"
    })
    void saysADurationAsPeopleDo(long millis, String words) {
        assertThat(Elapsed.words(Duration.ofMillis(millis))).isEqualTo(words);
    }
}
