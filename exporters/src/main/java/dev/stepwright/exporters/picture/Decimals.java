package dev.stepwright.exporters.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as picture files write them: as short as can be, without an exponent.
final class Decimals {
    private Decimals() {}

    static String number(double value) {
        return rounded(value, 2);
    }

    static String precise(double value) {
        return rounded(value, 4);
    }

    private static String rounded(double value, int digits) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
