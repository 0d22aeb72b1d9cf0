package dev.planadvisor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sections of a plan that say something, and what is still to be filled in. */
final class PlanSections {
    private PlanSections() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        Placeholders placeholders = Placeholders.of(context.lexicon());
        for (PlanTexts.Part section : PlanTexts.sections()) {
            String name = section.name();
            List<String> texts = new ArrayList<>();
            List<String[]> open = new ArrayList<>();
            if (!name.equals("waivers")) {
                PlanTexts.each("/" + name, section.of(context.plan()), (at, text) -> {
                    texts.add(at);
                    placeholders.in(text).ifPresent(placeholder -> open.add(new String[] {at, placeholder}));
                });
            }
            if (!texts.isEmpty()) {
                facts.accept(
                        open.isEmpty()
                                ? new PlanSection("/" + name, name, 0, "", "")
                                : new PlanSection(open.get(0)[0], name, open.size(), open.get(0)[1], open.get(0)[0]));
            }
        }
    }
}
