package dev.stepwright.model.catalog;

import dev.stepwright.model.catalog.constructs.DecoratedFunction;
import dev.stepwright.model.catalog.constructs.DeployModel;
import dev.stepwright.model.catalog.constructs.ExecuteCode;
import dev.stepwright.model.catalog.constructs.FineTuneModel;
import dev.stepwright.model.catalog.constructs.MonitorBatchTransform;
import dev.stepwright.model.catalog.constructs.NotebookRun;
import java.util.List;

/// The list of all constructs, in the order of the palette. A new one is one line here and one
/// class beside the others.
final class StandardConstructs {
    private StandardConstructs() {}

    static final List<Construct> ALL =
            List.of(
                    new ExecuteCode(),
                    new NotebookRun(),
                    new DecoratedFunction(),
                    new MonitorBatchTransform(),
                    new FineTuneModel(),
                    new DeployModel());
}
