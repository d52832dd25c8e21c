package dev.stepwright.model.check;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.pipeline.Document;
import java.util.List;

/// Small definitions and what the checks find in them, in a form that reads well in an assertion.
final class Found {
    private Found() {}

    /// Reads a definition in which `'` stands for the quotes of JSON and `^` for a single quote.
    static Document definition(String text) {
        return PipelineFixture.read(text.replace('\'', '"').replace('^', '\''));
    }

    /// A definition with these steps.
    static String steps(String... steps) {
        return "{'Version':'2020-12-01','Steps':[" + String.join(",", steps) + "]}";
    }

    /// A definition with this parameter, which is used.
    static String parameter(String parameter) {
        return "{'Version':'2020-12-01','Parameters':["
                + parameter
                + "],'Steps':["
                + lambda("L", "'x':{'Get':'Parameters.P'}")
                + "]}";
    }

    /// A Lambda step with these arguments and the outputs `a` and `b`.
    static String lambda(String name, String arguments) {
        return "{'Name':'"
                + name
                + "','Type':'Lambda','FunctionArn':'arn:aws:lambda:eu-west-1:123456789012:function:f',"
                + "'Arguments':{"
                + arguments
                + "},'OutputParameters':[{'OutputName':'a','OutputType':'String'},"
                + "{'OutputName':'b','OutputType':'String'}]}";
    }

    /// A step of a type with this behind its type.
    static String step(String name, String type, String more) {
        return "{'Name':'"
                + name
                + "','Type':'"
                + type
                + "'"
                + (more.isEmpty() ? "" : ",")
                + more
                + "}";
    }

    /// What AWS asks for in the arguments of a training step.
    static final String TRAINING =
            "'AlgorithmSpecification':{'TrainingImage':'i','TrainingInputMode':'File'},"
                    + "'RoleArn':'arn:aws:iam::123456789012:role/Exec','OutputDataConfig':{'S3OutputPath':'s3://b'}";

    /// What AWS asks for in the arguments of a processing step.
    static final String PROCESSING =
            "'ProcessingResources':{'ClusterConfig':{'InstanceCount':1,'InstanceType':'ml.m5.large','VolumeSizeInGB':30}},"
                    + "'AppSpecification':{'ImageUri':'i'},'RoleArn':'arn:aws:iam::123456789012:role/Exec'";

    /// A training step that is right, with this behind its arguments.
    static String training(String name, String more) {
        return step(name, "Training", "'Arguments':{" + TRAINING + "}" + more);
    }

    /// A condition step with these conditions and branches.
    static String condition(String name, String conditions, String ifSteps, String elseSteps) {
        return step(
                name,
                "Condition",
                "'Arguments':{'Conditions':["
                        + conditions
                        + "],'IfSteps':["
                        + ifSteps
                        + "],'ElseSteps':["
                        + elseSteps
                        + "]}");
    }

    /// Everything that is found, as `severity RULE pointer`.
    static List<String> in(String definition) {
        Document document = definition(definition);
        return problems(document).stream()
                .map(
                        problem ->
                                problem.severity().word()
                                        + " "
                                        + problem.rule()
                                        + " "
                                        + problem.location().in(document))
                .toList();
    }

    /// What one rule finds, as `severity pointer: message`.
    static List<String> by(Rule rule, String definition) {
        Document document = definition(definition);
        return problems(document).stream()
                .filter(problem -> problem.rule() == rule)
                .map(
                        problem ->
                                problem.severity().word()
                                        + " "
                                        + problem.location().in(document)
                                        + ": "
                                        + problem.message())
                .toList();
    }

    static List<Problem> problems(Document document) {
        return Checks.STANDARD.check(CheckContext.of(document));
    }
}
