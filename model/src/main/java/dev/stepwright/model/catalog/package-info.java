/// What a step type is: its title, icon, form, defaults and traits, each in one entry.
@NullMarked
package dev.stepwright.model.catalog;

import org.jspecify.annotations.NullMarked;
