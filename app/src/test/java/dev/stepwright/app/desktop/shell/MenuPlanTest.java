package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MenuPlanTest {

    @Test
    void knowsTheActionsOfTheMenusInsideIt() {
        MenuPlan view =
                MenuPlan.bar().stream()
                        .filter(plan -> plan.title().equals("View"))
                        .findFirst()
                        .orElseThrow();

        assertThat(view.actions())
                .contains("view.palette", "view.zoomIn", "view.hideData", "view.themeDark")
                .doesNotContain(MenuPlan.LINE)
                .noneMatch(id -> id.startsWith("menu."));
        assertThat(MenuPlan.titles(List.of(view))).containsEntry("view.flowDown", "View");
    }

    @Test
    void noMenuOfTheBarIsLongerThanASmallScreen() {
        assertThat(MenuPlan.bar()).allSatisfy(plan -> assertThat(plan.ids().size()).isLessThan(25));
    }
}
