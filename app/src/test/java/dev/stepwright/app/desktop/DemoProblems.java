package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.app.desktop.problems.ProblemsPort;
import dev.stepwright.model.fix.FixPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Problems that can all be fixed; it remembers what was asked of it.
public final class DemoProblems implements ProblemsPort {
    /// What was asked, such as `fix 1`.
    public final List<String> asked = new ArrayList<>();

    @Override
    public void go(ProblemRow row) {
        asked.add("go " + row.id());
    }

    @Override
    public Optional<Cure> cure(ProblemRow row) {
        return Optional.of(
                new Cure(
                        row.who().equals("InputDataUrl") ? "Remove parameter" : "Use “evaluation”",
                        false));
    }

    @Override
    public FixPreview preview(ProblemRow row) {
        return new FixPreview(
                List.of(
                        new FixPreview.Line(
                                FixPreview.Kind.REMOVED, "\"OutputName\": \"evaluations\","),
                        new FixPreview.Line(
                                FixPreview.Kind.ADDED, "\"OutputName\": \"evaluation\",")));
    }

    @Override
    public void fix(ProblemRow row) {
        asked.add("fix " + row.id());
    }

    @Override
    public void choose(ProblemRow row) {
        asked.add("choose " + row.id());
    }

    @Override
    public void fixAll(String rule) {
        asked.add("fix all " + rule);
    }

    @Override
    public boolean canFixAll(String rule) {
        return true;
    }

    @Override
    public void explain(ProblemRow row) {
        asked.add("explain " + row.id());
    }

    @Override
    public void mute(ProblemRow row) {
        asked.add("mute " + row.id());
    }

    @Override
    public void unmute(ProblemRow row) {
        asked.add("unmute " + row.id());
    }
}
