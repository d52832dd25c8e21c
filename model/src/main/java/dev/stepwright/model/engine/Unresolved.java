package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;

/// Why an expression has no value. It stays within the engine: what it says becomes the reason of a
/// failed step, or the end of the run.
abstract sealed class Unresolved extends Exception {
    private static final long serialVersionUID = 1;

    private Unresolved(String message) {
        super(message, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /// The value is given but does not fit: the step fails, as it would on the service.
    static final class Unfit extends Unresolved {
        private static final long serialVersionUID = 1;

        Unfit(String reason) {
            super(reason);
        }
    }

    /// The scenario is silent about the value: the run ends.
    static final class Silent extends Unresolved {
        private static final long serialVersionUID = 1;

        private final transient CannotContinue why;

        private Silent(CannotContinue why) {
            super(why.message());
            this.why = why;
        }

        CannotContinue why() {
            return why;
        }

        static Silent propertyFile(
                String asking, String step, String file, String path, Json entry) {
            return of(
                    asking,
                    step,
                    "property file " + file,
                    file,
                    path,
                    inStep(step, "propertyFiles", JsonObject.EMPTY.plus(file, entry)));
        }

        static Silent output(String asking, String step, String output, Json example) {
            return of(
                    asking,
                    step,
                    "output",
                    "outputs",
                    output,
                    inStep(step, "outputs", JsonObject.EMPTY.plus(output, example)));
        }

        static Silent property(String asking, String step, String path, Json example) {
            return of(
                    asking,
                    step,
                    "property",
                    "properties",
                    path,
                    inStep(step, "properties", JsonObject.EMPTY.plus(path, example)));
        }

        static Silent s3(String asking, String step, String uri, String path, Json entry) {
            return of(
                    asking,
                    step,
                    "file " + uri,
                    uri,
                    path,
                    JsonObject.EMPTY.plus("s3", JsonObject.EMPTY.plus(uri, entry)));
        }

        private static JsonObject inStep(String step, String member, Json value) {
            return JsonObject.EMPTY.plus(
                    "steps", JsonObject.EMPTY.plus(step, JsonObject.EMPTY.plus(member, value)));
        }

        private static Silent of(
                String asking, String step, String what, String file, String path, Json entry) {
            String value =
                    file.equals("outputs") || file.equals("properties")
                            ? "%s %s of step %s".formatted(what, path, step)
                            : "value %s in the %s of step %s".formatted(path, what, step);
            return new Silent(
                    new CannotContinue(
                            step,
                            file,
                            path,
                            "%s needs the %s, and the scenario does not give it; add to the scenario, with your own value: %s"
                                    .formatted(asking, value, entry.text()),
                            entry));
        }
    }
}
