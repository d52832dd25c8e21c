/// What a format is: the port that every exporter implements, and what it gives.
@NullMarked
package dev.stepwright.exporters.format;

import org.jspecify.annotations.NullMarked;
