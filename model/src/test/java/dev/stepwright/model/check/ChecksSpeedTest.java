package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Checking stays quick in a very large pipeline. The limits are far above what was measured, so
/// that a busy machine does not cry wolf.
class ChecksSpeedTest {
    private static final int STEPS = 10_000;

    private static Document large() {
        String steps =
                IntStream.range(0, STEPS)
                        .mapToObj(
                                i ->
                                        """
                                        {"Name":"S%d","Type":"Processing","DependsOn":[%s],"Arguments":{
                                        "ProcessingResources":{"ClusterConfig":{"InstanceCount":1,"InstanceType":"ml.m5.large","VolumeSizeInGB":30}},
                                        "AppSpecification":{"ImageUri":"img","ContainerArguments":["--a","1","--b","2"]},"RoleArn":"arn:aws:iam::123456789012:role/Exec",
                                        "Environment":{"FROM":%s,"SIZE":{"Std:Join":{"On":"","Values":[{"Get":"Parameters.Size"}]}}},
                                        "ProcessingOutputConfig":{"Outputs":[{"OutputName":"out","S3Output":{"S3Uri":"s3://b/%d","LocalPath":"/opt/ml","S3UploadMode":"EndOfJob"}}]}}}"""
                                                .formatted(
                                                        i,
                                                        i > 20 ? "\"S" + (i - 17) + "\"" : "",
                                                        i > 0
                                                                ? "{\"Get\":\"Steps.S"
                                                                        + (i * 7 / 8)
                                                                        + ".ProcessingOutputConfig.Outputs['out'].S3Output.S3Uri\"}"
                                                                : "\"x\"",
                                                        i))
                        .collect(Collectors.joining(","));
        return PipelineFixture.read(
                "{\"Version\":\"2020-12-01\",\"Parameters\":[{\"Name\":\"Size\",\"Type\":\"Integer\",\"DefaultValue\":1}],\"Steps\":["
                        + steps
                        + "]}");
    }

    @Test
    void checksTenThousandStepsInASecondAndAnEditInAMoment() {
        Document document = large();
        Checks.STANDARD.check(CheckContext.of(document));
        long whole = Long.MAX_VALUE;
        // The best of a few: other work on the machine is no fault of the checks.
        for (int i = 0; i < 4; i++) {
            long began = System.nanoTime();
            Checks.STANDARD.check(CheckContext.of(document));
            whole = Math.min(whole, (System.nanoTime() - began) / 1_000_000);
        }

        var edits = new JsonEdits(document.file().style());
        PipelineGraph graph = PipelineGraph.of(document);
        Checker checker = Checker.standard();
        checker.check(graph);
        long[] times = new long[41];
        for (int i = 0; i < times.length; i++) {
            Pointer place = Pointer.parse("/Steps/" + i * 100 + "/Arguments/RoleArn");
            document = document.withRoot(edits.set(document.root(), place, Json.of("role" + i)));
            graph = graph.after(document);
            long began = System.nanoTime();
            checker.check(graph);
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        double median = times[times.length / 2] / 1e6;
        assertThat(whole).isLessThan(3000);
        assertThat(median).isLessThan(150);
    }
}
