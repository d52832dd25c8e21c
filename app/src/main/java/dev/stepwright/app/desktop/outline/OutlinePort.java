package dev.stepwright.app.desktop.outline;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;
import java.util.Set;

/// What the outline needs of the document that it shows and of those who show it elsewhere.
public interface OutlinePort {
    /// How a step looks at the moment.
    ///
    /// @param kind what it is, in a user's words
    /// @param role the style class that gives the icon its colour
    /// @param state what the execution that is shown has made of it
    /// @param error whether one of its problems is an error
    /// @param spoken all of this in words
    record Row(
            String name,
            String kind,
            String icon,
            String role,
            Optional<State> state,
            int problems,
            boolean error,
            String spoken) {}

    Document document();

    Row row(StepId step);

    /// Whether what was typed finds a step, in lower case.
    boolean matches(Step step, String typed);

    Set<StepId> selection();

    /// The steps that a person chose here.
    void choose(Set<StepId> steps);

    /// The person wants to see the form of a step.
    void open(StepId step);

    /// The person asked for the menu of a step.
    ///
    /// @param screenX where, on the screen
    void menu(StepId step, double screenX, double screenY);
}
