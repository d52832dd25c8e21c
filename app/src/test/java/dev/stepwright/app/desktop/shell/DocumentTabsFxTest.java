package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.DocumentTabs.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class DocumentTabsFxTest {
    private final List<String> told = new ArrayList<>();
    private DocumentTabs tabs;

    private void show(int count, String current) {
        Fx.run(
                () -> {
                    if (tabs == null) {
                        tabs =
                                new DocumentTabs(
                                        id -> told.add("choose " + id),
                                        id -> told.add("close " + id));
                        new Scene(tabs, 500, 40);
                    }
                    tabs.show(
                            IntStream.range(0, count)
                                    .mapToObj(
                                            i ->
                                                    new Tab(
                                                            "t" + i,
                                                            "pipeline-" + i,
                                                            i == 1,
                                                            "/p/" + i))
                                    .toList(),
                            current);
                    tabs.applyCss();
                    tabs.layout();
                });
    }

    @Test
    void keepsTheFocusWhenATabIsTold() {
        show(3, "t0");
        Node second = tab(1);
        Fx.run(second::requestFocus);
        show(3, "t1");

        assertThat(Fx.call(() -> tabs.getScene().getFocusOwner()).getAccessibleText())
                .isEqualTo("pipeline-1, not saved");
    }

    private Node tab(int index) {
        return Fx.call(() -> new ArrayList<>(tabs.lookupAll(".document-tab")).get(index));
    }

    private Bounds bounds(int index) {
        Node tab = tab(index);
        return Fx.call(() -> tabs.sceneToLocal(tab.localToScene(tab.getLayoutBounds())));
    }

    private boolean isMoreShown() {
        return Fx.call(() -> tabs.lookup(".tabs-more").isVisible());
    }

    @Test
    void aFewTabsNeedNoList() {
        show(2, "t0");
        assertThat(isMoreShown()).isFalse();
        assertThat(tab(1).getAccessibleText()).isEqualTo("pipeline-1, not saved");
    }

    @Test
    void theCurrentTabIsInViewHoweverManyThereAre() {
        show(30, "t29");
        assertThat(isMoreShown()).isTrue();
        assertThat(bounds(29).getMaxX()).isLessThanOrEqualTo(500);
        assertThat(bounds(0).getMaxX()).isLessThan(0);
        show(30, "t0");
        assertThat(bounds(0).getMinX()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void enterChoosesAndDeleteCloses() {
        show(3, "t0");
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.DELETE)) {
            Node target = tab(2);
            Fx.run(
                    () ->
                            Event.fireEvent(
                                    target,
                                    new KeyEvent(
                                            KeyEvent.KEY_PRESSED,
                                            "",
                                            "",
                                            key,
                                            false,
                                            false,
                                            false,
                                            false)));
        }
        assertThat(told).containsExactly("choose t2", "close t2");
    }
}
