package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileDropTest {
    @Test
    void scriptsAndNotebooksAreCode() {
        assertThat(Stream.of("a.py", "B.PY", "n.ipynb", "p.json", "p.stepwright", "py"))
                .filteredOn(FileDrop::isCode)
                .containsExactly("a.py", "B.PY", "n.ipynb");
    }
}
