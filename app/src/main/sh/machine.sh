# What ./stepwright and ./verify ask of the machine: a JDK, Maven, Debian's packages. Sourced, POSIX sh.

JDK_WANTED=25
JDK_MENDED="get one from https://adoptium.net/temurin/releases/?version=$JDK_WANTED, unpack it under /opt or set JAVA_HOME"

say() { printf '%s: %s\n' "$PROGRAM" "$*" >&2; }
fail() { say "$@"; exit 2; }

# The version a JDK's `release` file tells, such as 25.0.3; nothing is started for it.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            printf '%s\n' "${value%%\"*}"
            return 0
        fi
    done < "$1/release"
    return 1
}

# Sets JDK and JDK_VERSION when the folder holds a JDK that is new enough.
take_jdk() {
    [ -n "$1" ] || return 1
    JDK_VERSION=$(jdk_version "$1") || return 1
    major=${JDK_VERSION%%[!0-9]*}
    [ -n "$major" ] && [ "$major" -ge "$JDK_WANTED" ] || return 1
    JDK=$1
}

# A JDK 25 or newer from the usual places, the explicit ones first.
find_jdk() {
    if [ -n "${STEPWRIGHT_JAVA_HOME:-}" ]; then
        take_jdk "$STEPWRIGHT_JAVA_HOME" ||
            fail "STEPWRIGHT_JAVA_HOME ($STEPWRIGHT_JAVA_HOME) holds no JDK $JDK_WANTED or newer; correct or unset it."
        return
    fi
    take_jdk "${JAVA_HOME:-}" && return
    on_path=$(command -v java) && on_path=$(readlink -f "$on_path" 2>/dev/null) && take_jdk "${on_path%/bin/java}" && return
    for place in /usr/lib/jvm/* /usr/java/* /usr/local/* /opt/* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
        take_jdk "$place" && return
    done
    if [ -x /usr/libexec/java_home ]; then
        take_jdk "$(/usr/libexec/java_home -v "$JDK_WANTED+" 2>/dev/null)" && return
    fi
    fail "No JDK $JDK_WANTED or newer was found: $JDK_MENDED."
}

on_debian() { [ -e /etc/debian_version ] && command -v apt-get >/dev/null; }
is_root() { [ "$(id -u)" = 0 ]; }

# Installs the given packages where that is allowed; otherwise says the command and gives up. $1 says what for.
install_packages() {
    purpose=$1
    shift
    on_debian || fail "$purpose needs what Debian calls $*: install it with your system's package manager."
    is_root || fail "$purpose needs more of the system: sudo apt-get install $*"
    say "$purpose needs more of the system; installing $* …"
    log=$(mktemp)
    # The second try is for lists of packages that are missing or out of date.
    if ! { apt_install "$@" || { apt-get update -q && apt_install "$@"; }; } >"$log" 2>&1 </dev/null; then
        fail "apt-get could not install $* ($log tells why); try: apt-get update && apt-get install $*"
    fi
    rm -f "$log"
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; }

# Whether a shared library is there; without starting anything where the folders are the usual ones.
has_library() {
    for file in /usr/lib/*/"$1" /lib/*/"$1" /usr/lib64/"$1" /usr/lib/"$1" /usr/local/lib/"$1"; do
        [ -e "$file" ] && return 0
    done
    { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -q "$1"
}

# What a real window needs on Linux: GTK 3, the X test extension and OpenGL's loader.
ensure_window_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    set --
    has_library libgtk-3.so.0 || set -- "$@" libgtk-3-0
    has_library libXtst.so.6 || set -- "$@" libxtst6
    has_library libXxf86vm.so.1 || set -- "$@" libxxf86vm1
    has_library libGL.so.1 || set -- "$@" libgl1
    [ $# = 0 ] || install_packages "The designer's window" "$@"
}
