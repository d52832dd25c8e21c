/// The drawings of the step types and of the toolbar, as path data on a 24 by 24 grid; no
/// dependency on anything.
@NullMarked
package dev.stepwright.icons;

import org.jspecify.annotations.NullMarked;
