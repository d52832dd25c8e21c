package dev.stepwright.app.bench;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// A made-up pipeline of any size: rows of twenty steps, each after the one above it and every
/// other one also after that one's neighbour.
public final class LargePipeline {
    private static final int ROW = 20;

    private LargePipeline() {}

    /// Writes a pipeline: the file, how many steps, and `bare` for one without positions.
    public static void main(String[] args) throws FailureException, IOException {
        Path file = Path.of(args[0]);
        int steps = Integer.parseInt(args[1]);
        if (args.length > 2) {
            Files.writeString(file, text(steps));
        } else {
            PipelineFile.create(file, placed(steps));
        }
    }

    static Document of(int steps) {
        return read(text(steps));
    }

    private static Document read(String text) {
        return switch (Document.read(text)) {
            case Document.Reading.Read(Document document) -> document;
            case Document.Reading.Unreadable unreadable ->
                    throw new IllegalStateException(unreadable.fault().message());
        };
    }

    static String text(int steps) {
        var out =
                new StringBuilder(
                        "{\n  \"Version\": \"2020-12-01\",\n  \"Metadata\": {},\n  \"Parameters\": [],\n  \"Steps\": [\n");
        for (int i = 0; i < steps; i++) {
            out.append(i == 0 ? "" : ",\n").append(step(i).indent(4).stripTrailing());
        }
        return out.append("\n  ]\n}\n").toString();
    }

    /// A pipeline of as many columns as rows are to be seen in a window, each step after its left
    /// neighbour and every other one also after the one above that, with all positions given.
    static Document placed(int steps) {
        int rows = (int) Math.ceil(Math.sqrt(steps * 1.6));
        var out = new StringBuilder("{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": [\n");
        for (int i = 0; i < steps; i++) {
            int left = i - rows;
            boolean second = left > 0 && i % 2 == 1 && i % rows > 0;
            String after =
                    (left < 0 ? "" : "\"Step%d\"".formatted(left))
                            + (second ? ", \"Step%d\"".formatted(left - 1) : "");
            out.append(i == 0 ? "" : ",\n").append(step(i, after).indent(4).stripTrailing());
        }
        Document document = read(out.append("\n  ]\n}\n").toString());
        var places = new HashMap<StepId, Position>();
        for (int i = 0; i < steps; i++) {
            places.put(
                    document.steps().get(i).id(), new Position(260 * (i / rows), 100 * (i % rows)));
        }
        return document.withLayout(document.layout().with(places));
    }

    private static String step(int i) {
        String above =
                i < ROW
                        ? ""
                        : "\"Step%d\"".formatted(i - ROW)
                                + (i > ROW && i % 2 == 1
                                        ? ", \"Step%d\"".formatted(i - ROW - 1)
                                        : "");
        return step(i, above);
    }

    private static String step(int i, String after) {
        return """
                {
                  "Name": "Step%d",
                  "Type": "Processing",
                  "Arguments": {
                    "ProcessingResources": {
                      "ClusterConfig": {
                        "InstanceType": "ml.m5.large",
                        "InstanceCount": 1,
                        "VolumeSizeInGB": 30
                      }
                    },
                    "AppSpecification": {
                      "ImageUri": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1",
                      "ContainerEntrypoint": [
                        "python3",
                        "/opt/ml/processing/input/code/work.py"
                      ]
                    },
                    "RoleArn": "arn:aws:iam::123456789012:role/Work"
                  },
                  "DependsOn": [%s]
                }
                """
                .formatted(i, after);
    }
}
