/// Films of gestures.
package dev.stepwright.canvas.gesture;
