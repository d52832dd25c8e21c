package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Step;
import org.junit.jupiter.api.Test;

class FunctionResultsTest {
    private static Step function(String arguments) {
        return PipelineFixture.document(
                        "{'Steps':[{'Name':'f','Type':'Training','Arguments':{'AlgorithmSpecification':"
                                + "{'ContainerArguments':["
                                + arguments
                                + "]}}}]}")
                .steps()
                .getFirst();
    }

    private static String told(String arguments) {
        return FunctionResults.toldToWrite(function(arguments))
                .map(Json::text)
                .orElse("already")
                .replace('"', '\'')
                .replaceAll("\\s+", "");
    }

    @Test
    void areReadFromTheFileThatTheSdkWrites() {
        assertThat(FunctionResults.of("score", "Result['mse']").text().replaceAll("\\s+", ""))
                .isEqualTo(
                        "{\"Std:JsonGet\":{\"S3Uri\":{\"Std:Join\":{\"On\":\"/\",\"Values\":"
                                + "[{\"Get\":\"Steps.score.OutputDataConfig.S3OutputPath\"},\"results.json\"]}},"
                                + "\"Path\":\"Result['mse']\"}}");
    }

    @Test
    void mustBeAskedForOnce() {
        assertThat(told("'a'")).isEqualTo("['a','--serialize_output_to_json','true']");
        assertThat(told("'--serialize_output_to_json','false','b'"))
                .isEqualTo("['--serialize_output_to_json','true','b']");
        assertThat(told("'--serialize_output_to_json','true'")).isEqualTo("already");
    }
}
