package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The source of a Lambda function, which publishing creates under a name of its own; region and
/// account stay those of the function that was named before, until publishing knows them.
final class LambdaSource implements CodeForm {
    private static final Pointer ARN = Pointer.of("FunctionArn");
    private static final String ANYWHERE = "arn:aws:lambda:us-east-1:111122223333:function:";
    private static final int LONGEST = 64;

    @Override
    public Optional<CodePlace> in(Step step) {
        return step.type().equals("Lambda")
                ? Optional.of(
                        new CodePlace(ARN, "Function source", List.of(CodeFile.Kind.LAMBDA), this))
                : Optional.empty();
    }

    @Override
    public String located(Step step, CodeFile file, CodeBase base) {
        String before =
                step.at(ARN)
                        .flatMap(Json::asText)
                        .filter(arn -> arn.contains(":function:"))
                        .map(arn -> arn.substring(0, arn.indexOf(":function:") + 10))
                        .orElse(ANYWHERE);
        String pipeline = base.pipeline().equals(CodeBase.UNNAMED) ? "" : base.pipeline() + "-";
        String name = (pipeline + step.name()).replaceAll("[^A-Za-z0-9_-]", "-");
        return before + name.substring(0, Math.min(name.length(), LONGEST));
    }

    @Override
    public Map<Pointer, Json> names(Step step, CodePlace at, CodeFile file) {
        return Map.of();
    }
}
