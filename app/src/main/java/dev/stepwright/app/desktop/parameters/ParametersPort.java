package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.check.Location;
import java.util.List;
import java.util.Optional;

/// What the table of parameters asks for; the next time it is shown tells what came of it.
interface ParametersPort {
    /// What a cell lets a person do.
    Activity activity(ParameterRow row, ParameterColumn column);

    /// Takes a text that was typed into a cell.
    ///
    /// @return why it cannot be taken; empty when it was
    Optional<String> change(ParameterRow row, ParameterColumn column, String typed);

    /// Takes a value that was chosen.
    void choose(Result result);

    /// Takes away what stands in a cell.
    void clear(ParameterRow row, ParameterColumn column);

    void emptyText(ParameterRow row, ParameterColumn column);

    void add();

    void remove(ParameterRow row);

    /// @return whether it stands at the index now
    boolean move(ParameterRow row, int to);

    /// Goes to a place that uses a parameter.
    void go(Location location);

    /// The allowed values of a parameter as they are now.
    List<String> allowed(int index);

    /// @return why it cannot be done; empty when it was
    Optional<String> addAllowed(int index, String text);

    /// @return why it cannot be done; empty when it was
    Optional<String> setAllowed(int index, int at, String text);

    void removeAllowed(int index, int at);

    void moveAllowed(int index, int at, int to);

    void addSet();

    void duplicateSet(int set);

    void renameSet(int set, String name);

    void removeSet(int set);
}
