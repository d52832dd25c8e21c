package dev.stepwright.model.check;

import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// Documents with the mistakes that the rules are tested with, for tests of other packages.
public final class Mistakes {
    private Mistakes() {}

    /// One for every rule, in the order of the tests.
    public static List<Document> all() {
        return RulesTest.all().map(one -> Found.definition(one.definition())).toList();
    }

    /// A definition in which `'` stands for the quotes of JSON and `^` for a single quote.
    public static Document of(String definition) {
        return Found.definition(definition);
    }

    /// A definition with these steps.
    public static Document ofSteps(String... steps) {
        return of(Found.steps(steps));
    }

    /// A definition with this parameter, which is used.
    public static Document ofParameter(String parameter) {
        return of(Found.parameter(parameter));
    }

    /// What all checks find.
    public static List<Problem> problems(Document document) {
        return Found.problems(document);
    }

    /// A condition step with these conditions and a step in its branch.
    public static String gate(String conditions) {
        return Found.condition("Gate", conditions, Found.lambda("In", ""), "");
    }

    /// A Lambda step with these arguments and the outputs `a` and `b`.
    public static String lambda(String name, String arguments) {
        return Found.lambda(name, arguments);
    }

    /// A step of a type with this behind its type.
    public static String step(String name, String type, String more) {
        return Found.step(name, type, more);
    }
}
