/// What puts problems right: for a problem the edits that would do it, and running them.
@NullMarked
package dev.stepwright.model.fix;

import org.jspecify.annotations.NullMarked;
