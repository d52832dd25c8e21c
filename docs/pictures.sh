#!/bin/sh
# Makes the pictures of docs/images anew: the window with the Abalone sample, in both themes.
# Needs Xvfb, xdotool and ImageMagick. The first argument may name a free display (99 without one).
set -eu
cd "$(dirname "$0")/.."
display=:${1:-99}
sample=app/src/main/resources/dev/stepwright/app/samples/abalone/abalone.json
state=$(mktemp -d)

Xvfb "$display" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null; rm -rf "$state"' EXIT
# Builds first, so that no picture waits for the compiler.
./stepwright --version

for theme in light dark; do
    mkdir -p "$state/$theme/stepwright"
    echo "theme=$(echo $theme | tr a-z A-Z)" >"$state/$theme/stepwright/window.properties"
    cp "$sample" "$state/abalone.json"
    DISPLAY=$display XDG_STATE_HOME=$state/$theme ./stepwright "$state/abalone.json" &
    program=$!
    DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --name Stepwright >/dev/null
    sleep 5
    # Train is chosen, so that the form shows.
    DISPLAY=$display xdotool mousemove 490 443 click 1
    sleep 2
    DISPLAY=$display xdotool mousemove 1598 998
    sleep 1
    mkdir -p docs/images
    DISPLAY=$display import -window root +dither -colors 250 "PNG8:docs/images/window-$theme.png"
    kill $program
    wait $program 2>/dev/null || true
done
ls -l docs/images
