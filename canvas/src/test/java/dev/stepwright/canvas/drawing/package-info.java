/// Tests of what is drawn of a document.
package dev.stepwright.canvas.drawing;
