/// The drawings of the step types and of the toolbar, as path data on a 24 by 24 grid; no
/// dependency on anything.
///
/// One icon is one plain SVG file beside this package, so that a designer can open it. A new icon
/// is a new file: nothing else has to be told. Icons carry no colour; whoever paints one decides.
@NullMarked
package dev.stepwright.icons;

import org.jspecify.annotations.NullMarked;
