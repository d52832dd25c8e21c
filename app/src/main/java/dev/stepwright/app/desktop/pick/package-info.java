/// Pop-ups in which values are looked up: instance types and container images; and what a document
/// and its user have used before.
@NullMarked
package dev.stepwright.app.desktop.pick;

import org.jspecify.annotations.NullMarked;
