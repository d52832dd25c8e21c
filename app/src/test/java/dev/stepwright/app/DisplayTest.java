package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void findsWhereADisplayListens() {
        assertThat(linux(Map.of("DISPLAY", ":7")).address())
                .contains(UnixDomainSocketAddress.of("/tmp/.X11-unix/X7"));
        assertThat(linux(Map.of("DISPLAY", "127.0.0.1:10.0")).address())
                .contains(new InetSocketAddress("127.0.0.1", 6010));
        assertThat(linux(Map.of("DISPLAY", "nonsense")).address()).isEmpty();
    }

    @Test
    void saysWhatToDoWithoutADisplay() {
        assertThat(linux(Map.of()).missing())
                .get()
                .asString()
                .contains("no display", "set DISPLAY");
        assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).missing())
                .get()
                .asString()
                .contains("XWayland");
    }

    @Test
    void saysWhichDisplayDoesNotAnswer() {
        assertThat(linux(Map.of("DISPLAY", ":9999")).missing())
                .get()
                .asString()
                .contains(":9999 does not answer");
    }

    @Test
    void asksNothingWhereAWindowNeedsNoX11() {
        assertThat(Display.of("Mac OS X", "", Map.of()).missing()).isEmpty();
        assertThat(Display.of("Linux", "Headless", Map.of()).missing()).isEmpty();
    }

    private static Display linux(Map<String, String> environment) {
        return Display.of("Linux", "", environment);
    }
}
