/// Measurements that people start by hand; see docs/performance.md.
@NullMarked
package dev.stepwright.app.bench;

import org.jspecify.annotations.NullMarked;
