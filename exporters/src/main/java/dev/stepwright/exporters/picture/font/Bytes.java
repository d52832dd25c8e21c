package dev.stepwright.exporters.picture.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Collects bytes with the most significant one first, as font files have them.
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u8(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }

    Bytes u16(int... values) {
        for (int value : values) {
            u8(value >> 8, value);
        }
        return this;
    }

    Bytes u32(long... values) {
        for (long value : values) {
            u16((int) (value >> 16), (int) value);
        }
        return this;
    }

    Bytes ascii(String text) {
        return all(text.getBytes(StandardCharsets.US_ASCII));
    }

    Bytes all(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] array() {
        return out.toByteArray();
    }
}
