package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of pipeline parameters.
class ParameterRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        return Stream.of(
                tells(
                        Rule.PARAM_NAME_CHARS,
                        "error /Parameters/0/Name: The parameter name “in.data” has the character “.” in it; letters, digits, hyphens and underscores are allowed.",
                        parameter("{'Name':'in.data','Type':'String'}")),
                tells(
                        Rule.PARAM_NAME_LONG,
                        "warning /Parameters/0/Name: The parameter name “"
                                + "p".repeat(60)
                                + "…” has 65 characters; the schema allows 64, the service 256.",
                        parameter("{'Name':'" + "p".repeat(65) + "'}")),
                tells(
                        Rule.PARAM_DUP,
                        "error /Parameters/1/Name: There is another parameter “P” before this one.",
                        parameter("{'Name':'P'},{'Name':'P'}")),
                tells(
                        Rule.PARAM_TYPE,
                        "error /Parameters/0/Type: Parameter “P” has the type “Double”; the types are String, Integer, Float and Boolean. Did you mean “Float”?",
                        parameter("{'Name':'P','Type':'Double'}")),
                tells(
                        Rule.PARAM_DEFAULT_TYPE,
                        "error /Parameters/0/DefaultValue: Parameter “P” has the default “3”, which is no Integer.",
                        parameter("{'Name':'P','Type':'Integer','DefaultValue':'3'}")),
                tells(
                        Rule.PARAM_DEFAULT_EXPR,
                        "error /Parameters/0/DefaultValue: Parameter “P” has an expression as its default; only a plain value can stand there.",
                        parameter("{'Name':'P','DefaultValue':{'Get':'Execution.PipelineName'}}")),
                tells(
                        Rule.PARAM_DEFAULT_LONG,
                        "warning /Parameters/0/DefaultValue: Parameter “P” has a default of 1025 characters; a value given at the start may have 1024.",
                        parameter("{'Name':'P','DefaultValue':'" + "x".repeat(1025) + "'}")),
                tells(
                        Rule.PARAM_DEFAULT_EMPTY,
                        "info /Parameters/0/DefaultValue: Parameter “P” has an empty text as its default.",
                        parameter("{'Name':'P','DefaultValue':''}")),
                tells(
                        Rule.PARAM_ENUM_NOT_STRING_TYPE,
                        "error /Parameters/0/EnumValues: Parameter “P” has “EnumValues”, but its type is “Integer”; only a String can have them.",
                        parameter("{'Name':'P','Type':'Integer','EnumValues':['1']}")),
                tells(
                        Rule.PARAM_ENUM_DEFAULT,
                        "warning /Parameters/0/DefaultValue: Parameter “P” has the default “c”, which is not among its “EnumValues”.",
                        parameter("{'Name':'P','DefaultValue':'c','EnumValues':['a','b']}")),
                tells(
                        Rule.PARAM_UNUSED,
                        "info /Parameters/1/Name: Parameter “Q” is not used anywhere.",
                        parameter("{'Name':'P'},{'Name':'Q'}")),
                tells(
                        Rule.PARAM_MANY,
                        "warning /Parameters/200: There are 201 parameters; a schedule can pass on 200 at most.",
                        parameter(
                                String.join(
                                        ",",
                                        Stream.iterate(0, i -> i + 1)
                                                .limit(201)
                                                .map(i -> "{'Name':'P" + i + "'}")
                                                .toList()))),
                tells(
                        Rule.PARAM_SECRET,
                        "warning /Parameters/0/Name: Parameter “DbPassword” looks like a secret; its value can be read by everyone who may describe the pipeline or an execution.",
                        parameter("{'Name':'DbPassword'}")));
    }

    @Test
    void aScheduleNeedsADefaultForEveryParameter() {
        var document =
                Found.definition(
                        "{'Parameters':[{'Name':'P','DefaultValue':'x'},{'Name':'Q'}],'Steps':[]}");
        var scheduled =
                document.withSettings(
                        document.settings()
                                .with("Schedules", Json.of(List.of(Map.of("Name", "daily")))));
        assertThat(Found.problems(document))
                .noneMatch(problem -> problem.rule() == Rule.PARAM_NO_DEFAULT_SCHEDULED);
        assertThat(Found.problems(scheduled))
                .filteredOn(problem -> problem.rule() == Rule.PARAM_NO_DEFAULT_SCHEDULED)
                .extracting(problem -> problem.location().within() + ": " + problem.message())
                .containsExactly(
                        "/Parameters/1: Parameter “Q” has no default, but the pipeline starts by a schedule, which gives no values.");
    }
}
