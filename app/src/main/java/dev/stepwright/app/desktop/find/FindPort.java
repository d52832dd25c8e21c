package dev.stepwright.app.desktop.find;

import dev.stepwright.app.desktop.find.StepSearch.Match;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What the card that finds steps needs of the document in which it searches.
public interface FindPort {
    /// How a step that was found is shown.
    ///
    /// @param role the style class that gives the icon its colour
    record Shown(String name, String icon, String role) {}

    /// Searches, beside the user interface.
    void search(String typed, Consumer<List<Match>> found);

    Shown shown(StepId step);

    /// Selects a step and brings it into view.
    void go(StepId step);

    /// Lights up all steps that were found.
    void mark(Set<StepId> steps);

    /// The search is over; the focus goes back to the canvas.
    void close();
}
