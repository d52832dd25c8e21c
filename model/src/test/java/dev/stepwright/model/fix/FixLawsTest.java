package dev.stepwright.model.fix;

import static dev.stepwright.model.check.Mistakes.gate;
import static dev.stepwright.model.check.Mistakes.lambda;
import static dev.stepwright.model.check.Mistakes.ofParameter;
import static dev.stepwright.model.check.Mistakes.ofSteps;
import static dev.stepwright.model.check.Mistakes.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.check.Mistakes;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every fix, on one mistake for every rule and on those that a rule has beside.
class FixLawsTest {
    private static final String GOLDEN = "golden/fixes.txt";
    private static final int RULES_WITH_FIXES = 40;

    /// Only a step whose type is known is held to what its type takes.
    private static final Rule REVEALING = Rule.STEP_TYPE_UNKNOWN;

    record Case(Document document, Problem problem, Fix fix) {
        @Override
        public String toString() {
            return problem.rule() + " " + fix.title();
        }
    }

    private static Document retry(String policy) {
        return ofSteps(step("T", "Training", "'Arguments':{},'RetryPolicies':[" + policy + "]"));
    }

    private static Document compare(String left, String right) {
        return Mistakes.of(
                "{'Version':'2020-12-01','Parameters':[{'Name':'N','Type':'Integer','DefaultValue':1},"
                        + "{'Name':'B','Type':'Boolean','DefaultValue':true}],'Steps':["
                        + gate(
                                "{'Type':'Equals','LeftValue':"
                                        + left
                                        + ",'RightValue':"
                                        + right
                                        + "}")
                        + "]}");
    }

    /// Other forms of the same mistakes.
    private static Stream<Document> more() {
        return Stream.of(
                ofParameter("{'Name':'P','Type':'Boolean','DefaultValue':'True'}"),
                ofParameter("{'Name':'P','Type':'Float','DefaultValue':3}"),
                ofParameter("{'Name':'P','Type':'Integer','DefaultValue':1.0}"),
                ofParameter("{'Name':'P','Type':'String','DefaultValue':7}"),
                ofParameter("{'Name':'P','Type':'Integer','DefaultValue':'many'}"),
                ofParameter("{'Name':'P','EnumValues':'a'}"),
                ofParameter("{'Name':'P','EnumValues':['a',1]}"),
                ofParameter("{'Name':'P','EnumValues':['a','a']}"),
                ofParameter("{'Name':'P'},{'Name':'P','Type':'String'}"),
                ofSteps(gate("{'Type':'In','Value':1,'In':[1,2]}")),
                ofSteps(
                        gate(
                                "{'Type':'Not','Expression':{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}}")),
                ofSteps(
                        gate(
                                "{'Type':'NotIn','Value':{'Get':'Execution.PipelineName'},'In':['x']}")),
                ofSteps(
                        gate(
                                "{'Type':'In','QueryValue':{'Get':'Execution.PipelineName'},'Values':'x'}")),
                ofSteps(
                        gate(
                                "{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'Right':'x'}")),
                ofSteps(
                        gate(
                                "{'Type':'And','Conditions':[{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}]}")),
                compare("{'Get':'Parameters.N'}", "'5'"),
                compare("'5'", "{'Get':'Parameters.N'}"),
                compare("{'Get':'Parameters.B'}", "'true'"),
                compare("{'Get':'Execution.PipelineName'}", "5"),
                ofSteps(lambda("L", "'x':{'Std:Join':{'On':1,'Values':['a','b']}}")),
                ofSteps(lambda("L", "'x':{'Std:Join':{'On':'','Values':'a'}}")),
                ofSteps(lambda("L", "'x':{'Std:Join':['a','b']}")),
                ofSteps(
                        lambda(
                                "L",
                                "'x':{'Std:JsonGet':{'S3Uri':{'Std:Join':{'On':'/','Values':['a',{'Std:Join':{'On':'/','Values':['b','c']}}]}},'Path':'p'}}")),
                retry("{'ExceptionType':['SageMaker.JOB_CAPACITY_ERROR'],'MaxAttempts':1}"),
                retry("{'ExceptionType':['Step.THROTTLING'],'MaxAttempts':'3'}"),
                ofSteps(
                        step("A", "Training", "'Arguments':{},'DependsOn':['C']"),
                        step("B", "Training", "'Arguments':{},'DependsOn':['A']"),
                        step("C", "Training", "'Arguments':{},'DependsOn':['B']")),
                ofSteps(
                        lambda("A", ""),
                        step(
                                "B",
                                "Training",
                                "'Arguments':{},'DependsOn':[{'Step':'A','Trigger':'Fail'}]")),
                ofSteps(
                        step(
                                "T",
                                "Training",
                                "'Arguments':{'ResourceConfig':{'InstanceCount':'2'},'EnableNetworkIsolation':'true',"
                                        + "'VpcConfig':{'Subnets':'s'},'AlgorithmSpecification':{'TrainingImage':'i','AlgorithmName':'a','TrainingInputMode':'file'},"
                                        + "'EnableManagedSpotTraining':true,'StoppingCondition':{'MaxRuntimeInSeconds':600,'MaxWaitTimeInSeconds':60}}")),
                Mistakes.of(
                        "{'Version':'2020-12-01','Parameters':[{'Name':'N','DefaultValue':'2'}],'Steps':["
                                + step(
                                        "T",
                                        "Training",
                                        "'Arguments':{'ResourceConfig':{'InstanceCount':{'Get':'Parameters.N'}}}")
                                + "]}"),
                ofSteps(
                        step(
                                "T",
                                "Tuning",
                                "'Arguments':{'TrainingJobDefinition':{'ResourceConfig':{},'HyperParameterTuningResourceConfig':{}}}")),
                ofSteps(
                        step(
                                "M",
                                "Model",
                                "'Arguments':{'PrimaryContainer':{'Image':'i'},'Containers':[{'Image':'i'}]}")),
                ofSteps(
                        step(
                                "T",
                                "Training",
                                "'Arguments':{'OutputDataConfig':{'S3OutputPath':'s3:/bucket/out'}}")),
                ofSteps(
                        step(
                                "P",
                                "Processing",
                                "'Arguments':{'ProcessingResources':{'ClusterConfig':{'InstanceType':'ml.m5.xlarge','InstanceCount':1,'VolumeSizeInGb':30}}}")),
                ofSteps(
                        step(
                                "F",
                                "Fail",
                                "'Arguments':{'ErrorMessage':'" + "x".repeat(3073) + "'}")),
                ofSteps(step("Q", "QualityCheck", "'CheckType':'DATA_QUALITIES','Arguments':{}")),
                ofSteps(
                        step(
                                "E",
                                "EMR",
                                "'Arguments':{'ClusterConfig':{'Instances':{'InstanceGroups':[],'InstanceFleets':[]}}}")),
                ofSteps(
                        step(
                                "S",
                                "EMRServerless",
                                "'Arguments':{'ApplicationId':'a','ApplicationConfig':{}}")),
                ofSteps("null", step("A", "Training", "'Arguments':{}")),
                ofSteps(lambda("L", "'x':{'Std:join':{'On':'','Values':['a']}}")),
                ofSteps(
                        lambda(
                                "L",
                                "'x':{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.P.PropertyFiles.R'},'S3Uri':{'Std:Join':{'On':'/','Values':['a','b']}},'Path':'p'}}")),
                ofSteps(
                        step("Q", "QualityCheck", "'CheckType':'DATA_QUALITY','Arguments':{}"),
                        lambda("L", "'x':{'Get':'Steps.Q.CalculatedBaselineConstraint'}")),
                ofSteps(
                        step(
                                "Gate",
                                "Condition",
                                "'Arguments':{'Conditions':[{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}],'IfSteps':["
                                        + lambda("A", "")
                                        + "],'ElseSteps':["
                                        + step("B", "Training", "'Arguments':{},'DependsOn':['A']")
                                        + "]}")),
                ofSteps(
                        step("A", "Training", "'Arguments':{}"),
                        step("A", "Training", "'Arguments':{}")));
    }

    static Stream<Case> all() {
        return Stream.concat(Mistakes.all().stream(), more())
                .flatMap(
                        document -> {
                            PipelineGraph graph = PipelineGraph.of(document);
                            return Mistakes.problems(document).stream()
                                    .flatMap(
                                            problem ->
                                                    Fixes.of(graph, problem).stream()
                                                            .map(
                                                                    fix ->
                                                                            new Case(
                                                                                    document,
                                                                                    problem, fix)));
                        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesItsProblemAwayAndAddsNoError(Case one) {
        Document after = EditLaws.holdFor(one.document(), one.fix().edit());
        List<Problem> left = Mistakes.problems(after);
        List<Problem> before = Mistakes.problems(one.document());
        assertThat(
                        !left.contains(one.problem())
                                || of(one.problem().rule(), left).size()
                                        < of(one.problem().rule(), before).size())
                .isTrue();
        if (one.problem().rule() != REVEALING) {
            assertThat(left)
                    .filteredOn(Problem::isError)
                    .hasSizeLessThanOrEqualTo(
                            (int) before.stream().filter(Problem::isError).count());
        }
    }

    private static List<Problem> of(Rule rule, List<Problem> problems) {
        return problems.stream().filter(each -> each.rule() == rule).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatItDoes(Case one) {
        assertThat(one.fix().title()).matches("[A-Z].{3,59}").doesNotEndWith(".");
        assertThat(one.fix().edit().label()).isEqualTo(one.fix().title());
    }

    @Test
    void fixesTheRulesOfTheList() throws IOException {
        Map<Rule, Set<String>> found = new EnumMap<>(Rule.class);
        all().forEach(
                        one ->
                                found.computeIfAbsent(
                                                one.problem().rule(), _ -> new LinkedHashSet<>())
                                        .add(
                                                (one.fix().safe() ? "safe  " : "guess ")
                                                        + one.fix().title()));
        String list =
                found.entrySet().stream()
                        .map(
                                entry ->
                                        entry.getKey()
                                                + "\n"
                                                + new TreeSet<>(entry.getValue())
                                                        .stream()
                                                                .map(line -> "  " + line + "\n")
                                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/stepwright/model/fix", GOLDEN), list);
        }
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(GOLDEN))) {
            assertThat(list).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(RULES_WITH_FIXES);
        assertThat(found.keySet()).isEqualTo(Fixes.rules());
    }
}
