#!/bin/sh
# Measures Stepwright on this machine; docs/performance.md says what and how. Needs a display for all
# but "model": docs/bench.sh [canvas|model|window|editor|start]
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
cd "$home"
./stepwright --version >/dev/null
PROGRAM=bench
. "$home/app/src/main/sh/machine.sh"
find_jdk
java=$JDK/bin/java
state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
export XDG_STATE_HOME="$state" XDG_CONFIG_HOME="$state" XDG_DATA_HOME="$state"

# What the launcher starts with, so that a start takes here as long as it takes a person.
start_cache() {
    for cache in app/target/stepwright/start-*.aot; do
        [ ! -s "$cache" ] || echo "-XX:AOTCache=$cache"
    done
}

bench() {
    mvn -B -q -Dfast -pl app -am test-compile
    "$java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Xms32m -XX:MaxNewSize=32m -XX:G1HeapRegionSize=1m $(start_cache) ${BENCH_OPTS:-} -cp "app/target/stepwright/lib/stepwright-app.jar:app/target/test-classes" \
        "dev.stepwright.app.bench.$@"
}

# Milliseconds until a command shows a window of a title, the median of five.
until_window() {
    title=$1
    shift
    for _ in 1 2 3 4 5; do
        begun=$(date +%s%3N)
        "$@" >"$state/output" 2>&1 &
        program=$!
        until xdotool search --onlyvisible --name "$title" >/dev/null 2>&1; do
            kill -0 $program 2>/dev/null || { cat "$state/output" >&2; echo "ended without a window" >&2; exit 1; }
            sleep 0.01
        done
        echo $(($(date +%s%3N) - begun))
        kill $program
        wait $program 2>/dev/null || :
    done | sort -n | sed -n 3p
}

start() {
    sample=$state/abalone.json
    cp app/src/main/resources/dev/stepwright/app/samples/abalone/abalone.json "$sample"
    mvn -B -q -Dfast -pl app -am test-compile
    bare=$(until_window 'A bare window' "$java" --enable-native-access=ALL-UNNAMED \
        -cp "app/target/test-classes:app/target/stepwright/lib/*" dev.stepwright.app.bench.BareWindow)
    echo "a bare JavaFX window: $bare ms"
    echo "the start page:       $(until_window Stepwright ./stepwright) ms"
    echo "abalone.json:         $(until_window 'abalone.json' ./stepwright "$sample") ms"
}

# Opening, pan, zoom and drag; one Java for each size.
canvas() {
    for steps in ${BENCH_STEPS:-200 1000 10000}; do
        bench LargePipeline "$state/large-$steps.json" "$steps"
        bench CanvasBench "$state/large-$steps.json"
    done
    echo "without positions:"
    bench LargePipeline "$state/bare.json" 1000 bare
    BENCH_OPTS="${BENCH_OPTS:-} -Dbench.gestures=false" bench CanvasBench "$state/bare.json"
}

case ${1:-all} in
    canvas) canvas ;;
    model) bench ModelBench ;;
    window) bench WindowBench ;;
    editor) bench EditorBench ;;
    start) start ;;
    all) start; canvas; bench ModelBench; bench WindowBench; bench EditorBench ;;
esac
