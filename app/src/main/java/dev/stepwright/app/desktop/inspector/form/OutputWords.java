package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.LikelyOutputs;
import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.pipeline.Step;

/// Outputs of steps in people's words.
final class OutputWords {
    private OutputWords() {}

    /// What an output is: "S3 location of output train", or the telling parts of its path.
    static String meaning(Step step, String path) {
        return LikelyOutputs.at(step, path)
                .map(LikelyOutputs.Output::meaning)
                .orElseGet(() -> ValueText.shortPath(path));
    }

    /// The kind of its value; a path that leads nowhere says so.
    static String kind(Step step, String path) {
        return OutputTree.of(step)
                .at(path)
                .map(OutputTree.Node::kind)
                .orElse("not an output that is known");
    }
}
