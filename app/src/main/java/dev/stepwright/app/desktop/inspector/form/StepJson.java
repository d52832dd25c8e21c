package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;

/// A step as the JSON text it is.
///
/// @param text written as in the file, moved to the left edge; a file on one line is spread out
public record StepJson(StepId step, Json source, String text) {
    static StepJson of(Document document, Step step) {
        String raw = step.source().text();
        boolean spread = raw.indexOf('\n') >= 0;
        String text = spread ? outdented(raw) : JsonStyle.PRETTY.format(step.source(), "").text();
        return new StepJson(step.id(), step.source(), text);
    }

    /// Takes away what the last line is indented by: that of the step itself.
    private static String outdented(String raw) {
        String text = raw.replace("\r\n", "\n");
        String last = text.substring(text.lastIndexOf('\n') + 1);
        String indent = last.substring(0, last.length() - last.stripLeading().length());
        return text.replace("\n" + indent, "\n");
    }

    /// What comes of a typed text.
    public Typed typed(String typed) {
        if (typed.equals(text)) {
            return Typed.NOTHING;
        }
        return switch (JsonFile.read(typed)) {
            case JsonFile.Reading.Unreadable(var fault) ->
                    new Typed.Refused(
                            "Line "
                                    + fault.line()
                                    + ", column "
                                    + fault.column()
                                    + ": "
                                    + fault.message());
            case JsonFile.Reading.Read(JsonFile file) when file.root().asObject().isEmpty() ->
                    new Typed.Refused(
                            "A step is an object, but this is " + file.root().kind() + ".");
            case JsonFile.Reading.Read(JsonFile file) when file.root().sameValue(source) ->
                    Typed.NOTHING;
            case JsonFile.Reading.Read(JsonFile file) ->
                    new Typed.Change(new SetValue(step, Pointer.ROOT, file.root()));
        };
    }
}
