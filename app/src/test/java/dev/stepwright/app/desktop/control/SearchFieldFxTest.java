package dev.stepwright.app.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.ArrayList;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class SearchFieldFxTest {

    @Test
    void escapeEmptiesItAndOnlyThenIsForOthers() {
        var heard = new ArrayList<KeyCode>();
        var text =
                Fx.call(
                        () -> {
                            var field = new SearchField("Find");
                            var around = new VBox(field);
                            around.addEventHandler(
                                    KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
                            field.setText("train");
                            escape(field);
                            assertThat(heard).isEmpty();
                            escape(field);
                            return field.getText();
                        });

        assertThat(text).isEmpty();
        assertThat(heard).containsExactly(KeyCode.ESCAPE);
    }

    private static void escape(SearchField field) {
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }
}
