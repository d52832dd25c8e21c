package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.find.FindCard;
import dev.stepwright.app.desktop.find.FindPort;
import dev.stepwright.app.desktop.find.StepSearch;
import dev.stepwright.app.desktop.find.StepSearch.Match;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Finding steps on the canvas.
final class FindCommands {
    private final Supplier<Optional<DocumentView>> current;
    private final Supplier<Services> services;
    private Optional<FindCard> card = Optional.empty();

    FindCommands(Supplier<Optional<DocumentView>> current, Supplier<Services> services) {
        this.current = current;
        this.services = services;
    }

    void register(Actions actions) {
        actions.add(
                Action.of("edit.find", "Find step…", this::open)
                        .on("Shortcut+F")
                        .icon("search")
                        .enabledWhen(this::noDocument),
                Action.of("edit.findNext", "Find next", () -> step(1))
                        .on("F3")
                        .enabledWhen(this::noDocument),
                Action.of("edit.findPrevious", "Find previous", () -> step(-1))
                        .on("Shift+F3")
                        .enabledWhen(this::noDocument));
    }

    private Optional<String> noDocument() {
        return current.get().isPresent() ? Optional.empty() : Optional.of("No pipeline is open.");
    }

    private void open() {
        current.get().ifPresent(view -> opened(view).open());
    }

    private void step(int by) {
        card.filter(open -> open.getScene() != null)
                .ifPresentOrElse(open -> open.step(by), this::open);
    }

    /// The card that is open, or a new one; another document takes it away with its canvas.
    private FindCard opened(DocumentView view) {
        Optional<FindCard> open = card.filter(each -> each.getScene() != null);
        if (open.isPresent()) {
            return open.get();
        }
        var made = new FindCard(new Port(view, services.get()));
        card = Optional.of(made);
        services.get().window().overCanvas(Optional.of(made));
        made.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                view.canvas().setFound(Set.of());
                            }
                        });
        view.document()
                .editor()
                .listen(
                        _ -> {
                            if (made.getScene() != null) {
                                made.documentChanged();
                            }
                        });
        return made;
    }

    private record Port(DocumentView view, Services services) implements FindPort {
        private Document document() {
            return view.document().editor().document();
        }

        @Override
        public void search(String typed, Consumer<List<Match>> found) {
            Document document = document();
            services.tasks()
                    .run(() -> new StepSearch(services.catalog()).find(document, typed), found);
        }

        @Override
        public Shown shown(StepId id) {
            Optional<Step> step = document().step(id);
            if (step.isEmpty()) {
                return new Shown("", "unknown", "third");
            }
            StepKind kind = services.catalog().kindOf(step.get(), document());
            return new Shown(step.get().title(), kind.icon(), PaletteContent.role(kind.category()));
        }

        @Override
        public void go(StepId step) {
            view.canvas().reveal(step);
        }

        @Override
        public void mark(Set<StepId> steps) {
            view.canvas().setFound(steps);
        }

        @Override
        public void close() {
            services.window().overCanvas(Optional.empty());
            view.canvas().requestFocus();
        }
    }
}
