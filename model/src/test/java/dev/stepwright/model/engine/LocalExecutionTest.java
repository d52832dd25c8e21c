package dev.stepwright.model.engine;

import static dev.stepwright.model.engine.Runs.run;
import static dev.stepwright.model.engine.Runs.span;
import static dev.stepwright.model.engine.Runs.start;
import static dev.stepwright.model.engine.Runs.statuses;
import static dev.stepwright.model.engine.Runs.step;
import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.object;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalExecutionTest {
    private static final Object HOLDS = List.of();
    private static final Object FAILS =
            List.of(object("Type", "Equals", "LeftValue", 1, "RightValue", 2));

    // a --> b
    // c
    @Test
    void startsAStepWhenAllThatItWaitsForHasSucceeded() {
        Document document =
                pipeline()
                        .step("b", "Training")
                        .after("a")
                        .step("a", "Training")
                        .step("c", "Training")
                        .document();

        LocalExecution execution =
                run(
                        document,
                        "{'steps': {'a': {'seconds': 9}, 'b': {'seconds': 5}, 'c': {'seconds': 2}}}");

        assertThat(List.of(span(execution, "a"), span(execution, "b"), span(execution, "c")))
                .containsExactly("0-9", "9-14", "0-2");
        assertThat(statuses(execution).keySet()).containsExactly("a", "c", "b");
    }

    @Test
    void runsNoMoreStepsAtOnceThanAllowedInTheOrderOfTheDefinition() {
        Document document =
                pipeline()
                        .step("a", "Training")
                        .step("b", "Training")
                        .step("c", "Training")
                        .document();

        LocalExecution execution =
                start(
                        document,
                        "{'steps': {'a': {'seconds': 4}, 'b': {'seconds': 9}, 'c': {'seconds': 1}}}",
                        Map.of(),
                        options -> options.withMaxParallel(2));
        execution.runToEnd();

        assertThat(List.of(span(execution, "a"), span(execution, "b"), span(execution, "c")))
                .containsExactly("0-4", "0-9", "4-5");
    }

    // gate --if--> yes --> after
    //      --else-> no ---> both (needs yes too)
    private static Document branches(Object conditions) {
        return pipeline()
                .condition("gate")
                .with("Conditions", conditions)
                .inIf("yes", "Training")
                .inElse("no", "Training")
                .step("after", "Training")
                .after("yes")
                .step("both", "Training")
                .after("yes", "no")
                .step("told", "Lambda")
                .uses("outcome", "Steps.gate.Outcome")
                .document();
    }

    @Test
    void skipsTheBranchNotTakenAndWhatHangsOnIt() {
        LocalExecution execution = run(branches(FAILS));

        assertThat(statuses(execution))
                .isEqualTo(
                        Map.of(
                                "gate",
                                "Succeeded",
                                "yes",
                                "Skipped",
                                "no",
                                "Succeeded",
                                "after",
                                "Skipped",
                                "both",
                                "Skipped",
                                "told",
                                "Succeeded"));
        assertThat(step(execution, "gate").outcome()).contains("False");
        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void skipsWholeConditionsInABranchNotTaken() {
        Document document =
                pipeline()
                        .condition("outer")
                        .with("Conditions", FAILS)
                        .conditionInIf("inner")
                        .inIf("deep", "Training")
                        .document();

        assertThat(statuses(run(document)))
                .isEqualTo(Map.of("outer", "Succeeded", "inner", "Skipped", "deep", "Skipped"));
    }

    @Test
    void letsRunningStepsEndAfterAFailureAndStartsNoNewOnes() {
        Document document =
                pipeline()
                        .step("bad", "Training")
                        .step("long", "Training")
                        .step("next", "Training")
                        .after("long")
                        .step("child", "Training")
                        .after("bad")
                        .document();

        LocalExecution execution =
                run(
                        document,
                        "{'steps': {'bad': {'seconds': 1, 'outcomes': ['Failed'], 'failure': {'type': 'ClientError', 'reason': 'no data'}}}}");

        assertThat(statuses(execution))
                .isEqualTo(
                        Map.of(
                                "bad",
                                "Failed",
                                "long",
                                "Succeeded",
                                "next",
                                "NotRun",
                                "child",
                                "NotRun"));
        assertThat(step(execution, "bad").reason()).contains("ClientError: no data");
        assertThat(execution.result().failureReason())
                .contains("Step failure: One or multiple steps failed");
    }

    @Test
    void failsAtAFailStepWithItsMessage() {
        Document document =
                pipeline().step("stop", "Fail").with("ErrorMessage", "mse too high").document();

        LocalExecution execution = run(document);

        assertThat(step(execution, "stop").reason()).contains("mse too high");
        assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
    }

    @Test
    void givesNoReasonForAFailStepWithAnEmptyMessage() {
        Document document = pipeline().step("stop", "Fail").with("ErrorMessage", "").document();

        assertThat(step(run(document), "stop").reason()).isEmpty();
    }

    @Test
    void goesOnAfterAFailureThatAnotherStepHandles() {
        Document document =
                document(
                        """
                        {'Steps': [{'Name': 'bad', 'Type': 'Training', 'Arguments': {}},
                          {'Name': 'plain', 'Type': 'Training', 'DependsOn': ['bad'], 'Arguments': {}},
                          {'Name': 'repair', 'Type': 'Lambda', 'DependsOn': [{'Step': 'bad', 'Trigger': 'Failed'}], 'Arguments': {}},
                          {'Name': 'always', 'Type': 'Lambda', 'DependsOn': [{'Step': 'bad', 'Trigger': 'Any'}], 'Arguments': {}}]}
                        """);

        LocalExecution bad = run(document, "{'steps': {'bad': {'outcomes': ['Failed']}}}");
        LocalExecution good = run(document);

        assertThat(statuses(bad))
                .isEqualTo(
                        Map.of(
                                "bad",
                                "Failed",
                                "plain",
                                "Skipped",
                                "repair",
                                "Succeeded",
                                "always",
                                "Succeeded"));
        assertThat(bad.status()).isEqualTo(ExecutionStatus.COMPLETED_WITH_FAILURES);
        assertThat(statuses(good))
                .isEqualTo(
                        Map.of(
                                "bad",
                                "Succeeded",
                                "plain",
                                "Succeeded",
                                "repair",
                                "Skipped",
                                "always",
                                "Succeeded"));
    }

    @Test
    void takesAStepOfAnUnknownTypeAsDone() {
        LocalExecution execution = run(pipeline().step("new", "Quantum").document());

        assertThat(statuses(execution)).isEqualTo(Map.of("new", "Succeeded"));
        assertThat(step(execution, "new").reason())
                .contains("Stepwright does not know this type and took it as done.");
    }

    @Test
    void stopsJobsAndStartsNothingNew() {
        Document document =
                pipeline()
                        .step("job", "Training")
                        .step("call", "Lambda")
                        .step("next", "Training")
                        .after("call")
                        .document();
        LocalExecution execution = start(document, "{}");

        execution.stop(Runs.START.plusSeconds(3));
        execution.runToEnd();

        assertThat(statuses(execution))
                .isEqualTo(Map.of("job", "Stopped", "call", "Succeeded", "next", "NotRun"));
        assertThat(span(execution, "job")).isEqualTo("0-5");
        assertThat(execution.status()).isEqualTo(ExecutionStatus.STOPPED);
    }

    private static Document question() {
        return document(
                """
                {'Steps': [{'Name': 'ask', 'Type': 'Callback', 'Arguments': {}, 'SqsQueueUrl': 'q',
                    'OutputParameters': [{'OutputName': 'ok', 'OutputType': 'Boolean'}]},
                  {'Name': 'tell', 'Type': 'Lambda', 'Arguments': {'ok': {'Get': "Steps.ask.OutputParameters['ok']"}}}]}
                """
                        .replace(
                                "\"Steps.ask.OutputParameters['ok']\"",
                                "'Steps.ask.OutputParameters[\\u0027ok\\u0027]'"));
    }

    @Test
    void waitsForAnAnswer() {
        LocalExecution execution = start(question(), "{}", Map.of(), RunOptions::withoutAnswers);
        execution.runToEnd();
        String token = step(execution, "ask").callbackToken().orElseThrow();

        boolean accepted =
                execution.answer(
                        token,
                        new Answer.Success(Map.of("ok", dev.stepwright.model.json.Json.of("True"))),
                        Runs.START.plusSeconds(500));
        execution.runToEnd();

        assertThat(token).hasSize(10);
        assertThat(accepted).isTrue();
        assertThat(span(execution, "ask")).isEqualTo("0-500");
        assertThat(Runs.argument(execution, "tell", "/ok")).isEqualTo("true");
    }

    @Test
    void failsACallbackThatIsAnsweredWithAFailure() {
        LocalExecution execution = start(question(), "{}", Map.of(), RunOptions::withoutAnswers);
        execution.runToEnd();

        execution.answer("ask", new Answer.Failure("refused"), Runs.START.plusSeconds(90));

        assertThat(step(execution, "ask").reason()).contains("refused");
        assertThat(execution.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(execution.answer("ask", new Answer.Failure("again"), Runs.START)).isFalse();
    }

    @Test
    void staysStoppingUntilACallbackIsAnswered() {
        LocalExecution execution = start(question(), "{}", Map.of(), RunOptions::withoutAnswers);
        execution.runToEnd();

        execution.stop(Runs.START.plusSeconds(60));
        execution.runToEnd();
        ExecutionStatus before = execution.status();
        execution.answer("ask", new Answer.Success(Map.of()), Runs.START.plusSeconds(70));

        assertThat(before).isEqualTo(ExecutionStatus.STOPPING);
        assertThat(statuses(execution)).isEqualTo(Map.of("ask", "Stopped", "tell", "NotRun"));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.STOPPED);
    }

    @Test
    void answersItselfWhenTheScenarioDoes() {
        LocalExecution execution =
                start(
                        question(),
                        "{'steps': {'ask': {'outputs': {'ok': false}}}}",
                        Map.of(),
                        RunOptions::withoutAnswers);
        execution.runToEnd();

        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void tellsEventsThatFoldIntoTheResult() {
        LocalExecution execution = start(branches(HOLDS), "{'seed': 3}");
        ExecutionView view = ExecutionView.of(execution.id(), branches(HOLDS));
        execution.runToEnd();
        List<ExecutionEvent> events = execution.takeEvents();
        for (ExecutionEvent event : events) {
            view = view.after(event);
        }

        assertThat(view.steps()).containsExactlyInAnyOrderElementsOf(execution.result().steps());
        assertThat(view.status()).isEqualTo(execution.status());
        assertThat(view.end()).isEqualTo(execution.result().end());
        assertThat(view.progress()).hasToString("4 of 6 steps, 2 skipped");
        assertThat(execution.takeEvents()).isEmpty();
    }

    @Test
    void refusesWhatCanNeverRun() {
        assertThat(
                        List.of(
                                refusal(pipeline().step("a", "Fail").step("a", "Fail").document()),
                                refusal(pipeline().step("a", "Fail").after("b").document()),
                                refusal(document("{'Steps': [null]}")),
                                refusal(
                                        pipeline()
                                                .step("a", "Training")
                                                .after("b")
                                                .step("b", "Training")
                                                .after("a")
                                                .document())))
                .containsExactly(
                        "Two steps have the name a; give one of them another.",
                        "a depends on b, but there is no step of that name.",
                        "The step at /Steps/0 has no name; the service runs no pipeline with such a step.",
                        "The steps a, b wait for each other, so none of them can start.");
    }

    private static String refusal(Document document) {
        var start =
                LocalExecution.of(
                        document, Runs.values(document, Map.of()), Scenario.EMPTY, Runs.OPTIONS);
        return start instanceof LocalExecution.Start.Refused(String reason) ? reason : "it started";
    }

    @Test
    void endsAPipelineWithoutSteps() {
        assertThat(run(Document.empty()).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void isTheSameAgainForTheSameSeed() {
        Document document = branches(HOLDS);

        String first = ExecutionJson.text(run(document, "{'seed': 7}").result());

        assertThat(ExecutionJson.text(run(document, "{'seed': 7}").result())).isEqualTo(first);
        assertThat(ExecutionJson.text(run(document, "{'seed': 8}").result())).isNotEqualTo(first);
    }
}
