package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Step;
import org.junit.jupiter.api.Test;

class TopModelsTest {
    private static final String JOB =
            "{'Get':'Steps.Tune.TrainingJobSummaries[0].TrainingJobName'}";

    private static Step tuning(String output) {
        return PipelineFixture.document(
                        "{'Steps':[{'Name':'Tune','Type':'Tuning','Arguments':{"
                                + "'TrainingJobDefinition':{'OutputDataConfig':{'S3OutputPath':"
                                + output
                                + "}}}}]}")
                .steps()
                .getFirst();
    }

    private static String best(String output) {
        return TopModels.of(tuning(output), 1)
                .map(Json::text)
                .orElse("none")
                .replace('"', '\'')
                .replaceAll("\\s+", "");
    }

    private static String join(String values) {
        return "{'Std:Join':{'On':'/','Values':["
                + values
                + ","
                + JOB
                + ",'output/model.tar.gz']}}";
    }

    @Test
    void takeBucketAndPrefixApartAsTheSdkDoes() {
        assertThat(best("'s3://bucket/credit/tuning'"))
                .isEqualTo(join("'s3:/','bucket','credit/tuning'"));
        assertThat(best("'s3://bucket/credit/'")).isEqualTo(join("'s3:/','bucket','credit'"));
        assertThat(best("'s3://bucket'")).isEqualTo(join("'s3:/','bucket'"));
    }

    @Test
    void lengthenAJoinOnSlashes() {
        assertThat(
                        best(
                                "{'Std:Join':{'On':'/','Values':['s3:/','b',{'Get':'Parameters.P'},'m/']}}"))
                .isEqualTo(join("'s3:/','b',{'Get':'Parameters.P'},'m'"));
    }

    @Test
    void putAnyOtherExpressionFirst() {
        assertThat(best("{'Get':'Parameters.Output'}"))
                .isEqualTo(join("{'Get':'Parameters.Output'}"));
        assertThat(best("{'Std:Join':{'On':'','Values':['s3://',{'Get':'Parameters.B'},'/m/']}}"))
                .isEqualTo(
                        join(
                                "{'Std:Join':{'On':'','Values':['s3://',{'Get':'Parameters.B'},'/m']}}"));
    }

    @Test
    void areUnknownWhereTheTrainingsWriteToDifferentPlaces() {
        Step search =
                PipelineFixture.document(
                                "{'Steps':[{'Name':'T','Type':'Tuning','Arguments':{'TrainingJobDefinitions':["
                                        + "{'OutputDataConfig':{'S3OutputPath':'s3://a/b'}},"
                                        + "{'OutputDataConfig':{'S3OutputPath':'s3://a/c'}}]}}]}")
                        .steps()
                        .getFirst();
        assertThat(TopModels.of(search, 1)).isEmpty();
    }
}
