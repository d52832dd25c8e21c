package dev.stepwright.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether this machine has a display that a window can open on.
///
/// JavaFX answers that question with a stack trace; here it is asked before JavaFX is loaded. On
/// Linux JavaFX speaks X11 only, so a Wayland session counts when it offers X11 as well (`DISPLAY`
/// is set), as they usually do.
record Display(boolean always, String name, boolean wayland) {
    private static final Pattern NAME =
            Pattern.compile("(?<host>[^:]*):(?<number>[0-9]{1,4})(\\.[0-9]+)?");

    static Display ofThisMachine() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    static Display of(String system, String platform, Map<String, String> environment) {
        return new Display(
                !system.equals("Linux") || platform.equals("Headless"),
                environment.getOrDefault("DISPLAY", ""),
                !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty());
    }

    /// Why no window can open and what to do about it, in one sentence; empty when one can.
    Optional<String> missing() {
        if (always) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            return Optional.of(
                    wayland
                            ? "There is no display for the window: Stepwright needs XWayland beside Wayland"
                                    + " (Debian: apt-get install xwayland)."
                            : "There is no display for the window: start Stepwright in a desktop session, set DISPLAY,"
                                    + " or use a command (see stepwright --help).");
        }
        return answers()
                ? Optional.empty()
                : Optional.of(
                        "The display %s does not answer: check DISPLAY, or use a command (see stepwright --help)."
                                .formatted(name));
    }

    private boolean answers() {
        var address = address();
        if (address.isEmpty()) {
            return false;
        }
        try (var channel = SocketChannel.open(address.get())) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /// Where X11 listens for a display name: `:N` on a local socket, `host:N` on port 6000 + N.
    Optional<SocketAddress> address() {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group("host");
        var number = Integer.parseInt(parts.group("number"));
        return Optional.of(
                host.isEmpty() || host.equals("unix")
                        ? UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number))
                        : new InetSocketAddress(host, 6000 + number));
    }
}
