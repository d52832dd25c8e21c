package dev.stepwright.model.fix;

import java.util.List;

/// What may put the problems of one rule right.
interface FixMaker {
    /// The fixes of a problem, the likeliest first; none where nothing can be said.
    List<Fix> fixes(Spot spot);
}
