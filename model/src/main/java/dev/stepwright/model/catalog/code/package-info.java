/// Which steps run code of a person's own, where the definition says so, and what it has to say
/// when a local file is named; one class for each way of handing code over.
@NullMarked
package dev.stepwright.model.catalog.code;

import org.jspecify.annotations.NullMarked;
