package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.inspector.form.LikelyUse;
import dev.stepwright.app.desktop.pick.OfferPicker;
import dev.stepwright.app.desktop.pick.StepPicker;
import dev.stepwright.canvas.gesture.QuickAdd;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import javafx.geometry.Point2D;

/// What the canvas of a document asks in pop-ups: which step to add, and whether a step that was
/// wired to another also uses something of it.
final class CanvasHelp {
    /// Beside the pointer, so that nothing is chosen by letting go of the mouse.
    private static final double ASIDE = 12;

    private final PipelineEditor editor;
    private final Services services;
    private final PipelineCanvas canvas;

    CanvasHelp(PipelineEditor editor, Services services, PipelineCanvas canvas) {
        this.editor = editor;
        this.services = services;
        this.canvas = canvas;
        canvas.requests().onQuickAdd(this::askForStep);
        canvas.requests().onUses(this::offerUses);
    }

    private void askForStep(QuickAdd place, Point2D at) {
        StepPicker.open(
                canvas,
                at.add(ASIDE, -ASIDE),
                place.when(),
                PaletteContent.of(services.catalog()),
                item -> {
                    canvas.arriving().add(services.catalog().entry(item.id()), place);
                    canvas.requestFocus();
                },
                () -> {
                    canvas.arriving().forget(place);
                    canvas.requestFocus();
                });
    }

    /// What could be used is looked up beside the user interface, and offered when nothing else
    /// has changed meanwhile.
    private void offerUses(StepId from, StepId to, Point2D at) {
        Document document = editor.document();
        int drawn = editor.revision();
        services.tasks()
                .run(
                        () -> LikelyUse.of(document, services.catalog(), from, to),
                        uses -> {
                            if (!uses.isEmpty() && editor.revision() == drawn) {
                                offer(document, drawn, from, to, at, uses);
                            }
                        });
    }

    private void offer(
            Document document,
            int drawn,
            StepId from,
            StepId to,
            Point2D at,
            List<LikelyUse> uses) {
        String earlier = title(document, from);
        String later = title(document, to);
        OfferPicker.open(
                canvas,
                at.add(ASIDE, ASIDE),
                new OfferPicker.Offer("check", later + " runs after " + earlier, "", () -> {}),
                "Or use an output of " + earlier + " as",
                uses.stream()
                        .map(
                                use ->
                                        new OfferPicker.Offer(
                                                "reference",
                                                use.field(),
                                                use.output(),
                                                () -> take(drawn, use)))
                        .toList(),
                canvas::requestFocus);
    }

    /// The use stands for the wire that was drawn: it says already which step comes first.
    private void take(int drawn, LikelyUse use) {
        if (editor.amend(drawn, use.edit()) instanceof Outcome.Refused(String reason)) {
            services.hint(reason);
        }
    }

    private static String title(Document document, StepId id) {
        return document.step(id).map(Step::title).orElse("the step");
    }
}
