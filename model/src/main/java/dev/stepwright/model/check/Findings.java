package dev.stepwright.model.check;

import java.util.ArrayList;
import java.util.List;

/// Where checks put what they find.
public final class Findings {
    private final List<Problem> problems = new ArrayList<>();

    public void tell(Rule rule, Location at, Object... details) {
        add(Problem.of(rule, at, details));
    }

    public void tell(Rule rule, String variant, Location at, Object... details) {
        add(Problem.ofCase(rule, variant, at, details));
    }

    public void tell(Severity severity, Rule rule, String variant, Location at, Object... details) {
        add(Problem.ofCase(rule, variant, at, details).as(severity));
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
