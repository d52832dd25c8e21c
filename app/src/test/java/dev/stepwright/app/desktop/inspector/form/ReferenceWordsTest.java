package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.ValueText.Part.Link;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceWordsTest {
    private static final String DATA = "/Arguments/InputDataConfig/0/DataSource/S3DataSource/S3Uri";
    private final Sample sample = new Sample();

    private static Link link(ValueRow row) {
        return ((ValueText.Chips) row.reads())
                .parts().stream()
                        .filter(Link.class::isInstance)
                        .map(Link.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private String words(String step, String place, String resolved) {
        ValueRow row = sample.value(step, place);
        Optional<JsonObject> arguments =
                resolved.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                (JsonObject)
                                        PipelineFixture.document(
                                                        "{'Steps':[],'x':" + resolved + "}")
                                                .root()
                                                .at(dev.stepwright.model.json.Pointer.of("x"))
                                                .orElseThrow());
        return new ReferenceWords(sample.document(), StepCatalog.STANDARD)
                .of(link(row), row, name -> name.equals(step) ? arguments : Optional.empty());
    }

    @Test
    void tellWhereAnOutputComesFrom() {
        assertThat(words("Train", DATA, ""))
                .isEqualTo(
                        """
                        S3 location of output train
                        Text from Prep, Processing step
                        Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri""");
        assertThat(ReferenceWords.step(link(sample.value("Train", DATA)))).contains("Prep");
    }

    @Test
    void tellTheValueThatItHad() {
        assertThat(
                        words(
                                "Train",
                                DATA,
                                "{'InputDataConfig':[{'DataSource':{'S3DataSource':{'S3Uri':'s3://b/1/train'}}}]}"))
                .endsWith("\nIn this run: s3://b/1/train");
    }

    @Test
    void tellOfAParameter() {
        assertThat(words("Train", "/Arguments/ResourceConfig/InstanceType", ""))
                .isEqualTo(
                        """
                        Parameter Type
                        String, ml.m5.xlarge unless told otherwise
                        Parameters.Type""");
    }

    @Test
    void tellOfAValueInAFile() {
        assertThat(
                        words(
                                "Gate",
                                "/Arguments/Conditions/0/LeftValue",
                                "{'Conditions':[{'LeftValue':4.5}]}"))
                .isEqualTo(
                        """
                        Value at mse.value
                        Property file Report of Prep, Processing step
                        {Steps.Prep.PropertyFiles.Report}
                        In this run: 4.5""");
        assertThat(
                        ReferenceWords.step(
                                link(sample.value("Gate", "/Arguments/Conditions/0/LeftValue"))))
                .contains("Prep");
    }
}
