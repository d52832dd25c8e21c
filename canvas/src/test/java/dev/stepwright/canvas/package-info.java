/// Tests of the drawing, and builders of scenes for them.
package dev.stepwright.canvas;
