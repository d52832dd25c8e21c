package dev.stepwright.app.bench;

import dev.stepwright.model.pipeline.Document;

/// A made-up pipeline of any size: rows of twenty steps, each after the one above it and every
/// other one also after that one's neighbour.
final class LargePipeline {
    private static final int ROW = 20;

    private LargePipeline() {}

    static Document of(int steps) {
        return switch (Document.read(text(steps))) {
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

    private static String step(int i) {
        String above =
                i < ROW
                        ? ""
                        : "\"Step%d\"".formatted(i - ROW)
                                + (i > ROW && i % 2 == 1
                                        ? ", \"Step%d\"".formatted(i - ROW - 1)
                                        : "");
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
                .formatted(i, above);
    }
}
