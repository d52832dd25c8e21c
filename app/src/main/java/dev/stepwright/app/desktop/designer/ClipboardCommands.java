package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PasteSteps;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Copy, cut and paste of steps: what is on the clipboard is the text of a definition, so it goes
/// to another file, to another window, and into a text editor and back.
final class ClipboardCommands {
    private final Supplier<Optional<DocumentView>> current;
    private final Supplier<Services> services;
    private final StepClipboard clipboard = new StepClipboard();

    ClipboardCommands(Supplier<Optional<DocumentView>> current, Supplier<Services> services) {
        this.current = current;
        this.services = services;
    }

    void register(Actions actions) {
        actions.add(
                Action.of("edit.cut", "Cut", () -> with(this::cut))
                        .on("Shortcut+X")
                        .enabledWhen(this::noSteps),
                Action.of("edit.copy", "Copy", () -> with(this::copy))
                        .on("Shortcut+C")
                        .enabledWhen(this::noSteps),
                Action.of("edit.paste", "Paste", () -> with(view -> paste(view, false)))
                        .on("Shortcut+V")
                        .enabledWhen(this::noDocument),
                Action.of(
                                "edit.pasteWaiting",
                                "Paste with what it waits for",
                                () -> with(view -> paste(view, true)))
                        .on("Shortcut+Shift+V")
                        .enabledWhen(this::noDocument));
    }

    private void with(Consumer<DocumentView> action) {
        current.get().ifPresent(action);
    }

    private Optional<String> noDocument() {
        return current.get().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private Optional<String> noSteps() {
        return current.get().filter(view -> !chosen(view).isEmpty()).isPresent()
                ? Optional.empty()
                : Optional.of("Select steps first.");
    }

    private static Set<StepId> chosen(DocumentView view) {
        return view.canvas().selection().steps();
    }

    private void copy(DocumentView view) {
        hint("Copied " + put(view) + ".");
    }

    private void cut(DocumentView view) {
        String what = put(view);
        view.canvas()
                .perform(new Many("Cut " + what, List.of(new RemoveSteps(chosen(view)))))
                .filter(Outcome.Done.class::isInstance)
                .ifPresent(_ -> hint("Cut " + what + "."));
    }

    /// @return what was copied, in words
    private String put(DocumentView view) {
        view.take();
        Document document = view.document().editor().document();
        Set<StepId> chosen = chosen(view);
        List<Step> steps = Fragment.withHeld(document, chosen);
        clipboard.put(
                Fragment.of(document, chosen, PasteSteps.parametersOf(document, chosen)),
                view.canvas().arriving().corners(steps));
        return words(steps);
    }

    private static String words(List<Step> steps) {
        return steps.size() == 1
                ? steps.getFirst().title()
                : ProblemTexts.words(steps.size(), "step");
    }

    private void paste(DocumentView view, boolean keepsOrder) {
        switch (clipboard.read()) {
            case Fragment.Reading.Unreadable(String reason) -> hint(reason);
            case Fragment.Reading.Read(Fragment fragment) -> paste(view, fragment, keepsOrder);
        }
    }

    private void paste(DocumentView view, Fragment fragment, boolean keepsOrder) {
        view.take();
        Document before = view.document().editor().document();
        view.canvas()
                .arriving()
                .paste(fragment, clipboard.corners(), keepsOrder)
                .ifPresent(
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Refused(String reason) -> hint(reason);
                                case Outcome.Done(Document after) -> {
                                    hint(pasted(before, after, fragment, keepsOrder));
                                    view.canvas().requestFocus();
                                }
                            }
                        });
    }

    /// What came of it, and what a person would not see at once.
    static String pasted(Document before, Document after, Fragment fragment, boolean keepsOrder) {
        List<Step> fresh =
                after.steps().stream().filter(step -> before.step(step.id()).isEmpty()).toList();
        var sentences = new ArrayList<String>();
        sentences.add("Pasted " + words(fresh) + ".");
        Set<String> missing = missing(after, fresh);
        if (!missing.isEmpty()) {
            sentences.add(
                    joined(missing)
                            + (missing.size() == 1 ? " is" : " are")
                            + " referred to, but not in this pipeline.");
        }
        Set<String> outside = PasteSteps.outside(fragment);
        if (!keepsOrder && !outside.isEmpty()) {
            sentences.add("The copy does not wait for " + joined(outside) + ".");
        }
        Set<String> renamed = new LinkedHashSet<>();
        after.parameters().stream()
                .map(Parameter::name)
                .filter(name -> before.parameter(name).isEmpty())
                .forEach(renamed::add);
        fragment.alone().parameters().stream().map(Parameter::name).forEach(renamed::remove);
        if (!renamed.isEmpty()) {
            sentences.add(
                    "Parameters of the same name have other values here, so "
                            + joined(renamed)
                            + (renamed.size() == 1 ? " was" : " were")
                            + " added.");
        }
        return String.join(" ", sentences);
    }

    /// The steps that are named by others but are not there.
    private static Set<String> missing(Document document, List<Step> steps) {
        var names = new LinkedHashSet<String>();
        for (Step step : steps) {
            step.dependsOn().stream().map(StepDependency::step).forEach(names::add);
            for (Reference reference : step.references()) {
                if (reference.target() instanceof Expression.StepProperty(String name, _)) {
                    names.add(name);
                }
            }
        }
        names.removeIf(name -> document.named(name).isPresent());
        return names;
    }

    private static String joined(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() > 3) {
            return all.get(0) + ", " + all.get(1) + " and " + (all.size() - 2) + " more";
        }
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private void hint(String sentence) {
        services.get().hint(sentence);
    }
}
