/// What the inspector shows and what its edits are, without a toolkit.
@NullMarked
package dev.stepwright.app.desktop.inspector.form;

import org.jspecify.annotations.NullMarked;
