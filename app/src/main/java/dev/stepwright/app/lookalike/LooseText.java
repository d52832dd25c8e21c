package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Documents that break their own grammar, such as a template with a comment in its JSON: the text
/// of a definition in them is found by its key alone.
final class LooseText {
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "[\"']?(?:PipelineDefinitionBody|PipelineDefinition|pipelineDefinition|pipeline_definition)"
                            + "[\"']?\\s*[:=]\\s*(?=\"\\{)");
    private static final Pattern IN_S3 = Pattern.compile("(?i)PipelineDefinitionS3Location");

    private LooseText() {}

    static Optional<LookAlike> in(String text) {
        String what =
                text.contains("AWS::SageMaker::Pipeline")
                        ? "a CloudFormation template with mistakes in it"
                        : "a document with a pipeline definition in it";
        var found = new ArrayList<LookAlike.Found>();
        Matcher key = DEFINITION.matcher(text);
        while (key.find()) {
            literal(text, key.end())
                    .flatMap(Definitions::of)
                    .ifPresent(document -> found.add(named(found.size(), document)));
        }
        if (!found.isEmpty()) {
            return Optional.of(new LookAlike.Holds(what, found, true));
        }
        return IN_S3.matcher(text).find()
                ? Optional.of(
                        new LookAlike.Lacks(
                                what, "Its definition lies in S3; download that file and open it."))
                : Optional.empty();
    }

    private static LookAlike.Found named(int count, Document document) {
        return new LookAlike.Found(count == 0 ? "pipeline" : "pipeline " + (count + 1), document);
    }

    /// The text in double quotes that begins at a place, when it is one as JSON wants it.
    private static Optional<JsonText> literal(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c < ' ') {
                return Optional.empty();
            } else if (c == '"') {
                var literal = new JsonText(text.substring(from, i + 1));
                return isSound(literal) ? Optional.of(literal) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSound(JsonText literal) {
        return JsonFile.read(literal.raw()) instanceof JsonFile.Reading.Read;
    }
}
