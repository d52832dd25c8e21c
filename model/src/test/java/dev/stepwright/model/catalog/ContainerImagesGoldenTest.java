package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Addresses as the SageMaker Python SDK finds them; `model/src/test/images/golden` writes them
/// anew.
class ContainerImagesGoldenTest {
    private static final ContainerImages IMAGES = ContainerImages.standard();

    private record Call(
            String framework,
            String scope,
            String version,
            String python,
            String instanceType,
            String region,
            String uri) {
        static Call of(String line) {
            String[] parts = line.split(",", -1);
            return new Call(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        }

        Optional<ContainerImage> image() {
            return IMAGES.framework(framework)
                    .map(
                            known ->
                                    new ContainerImage(
                                            known,
                                            scope,
                                            version,
                                            region,
                                            Optional.of(python).filter(each -> !each.isEmpty()),
                                            Optional.empty()))
                    .flatMap(
                            image ->
                                    instanceType.isEmpty()
                                            ? Optional.of(image)
                                            : image.on(instanceType));
        }
    }

    private static List<Call> calls() {
        try (InputStream in =
                Objects.requireNonNull(
                        ContainerImagesGoldenTest.class.getResourceAsStream("images-golden.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Call::of)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsTheAddressesThatTheSdkFinds() {
        List<Call> calls = calls();
        assertThat(calls).hasSizeGreaterThan(200);
        assertThat(calls)
                .allSatisfy(
                        call ->
                                assertThat(call.image().flatMap(ContainerImage::uri))
                                        .contains(call.uri()));
    }

    @Test
    void recognisesEveryOneOfThem() {
        assertThat(calls())
                .allSatisfy(
                        call -> {
                            ContainerImage read = IMAGES.recognise(call.uri()).orElseThrow();
                            assertThat(read.region()).isEqualTo(call.region());
                            assertThat(read.uri()).contains(call.uri());
                        });
    }
}
