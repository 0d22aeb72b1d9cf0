package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.facts.reading.ShippedWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A fragment of a plan as its author writes it, and the facts that the shipped words make of it on 1 January 2027. */
record GivenPlan(FactSheet sheet) {
    private static final Lexicon LEXICON = ShippedWords.lexicon();

    static GivenPlan of(String yaml) {
        Reading reading = new PlanReader()
                .read(PlanUpload.of("plan.yaml", ("format: sales-plan/1\n" + yaml).getBytes(StandardCharsets.UTF_8)));
        Reading.Accepted accepted = assertInstanceOf(Reading.Accepted.class, reading, reading::toString);
        return new GivenPlan(FactSheet.of(accepted.plan(), LocalDate.of(2027, 1, 1), LEXICON));
    }

    /** All facts of a type, in the order of the plan. */
    <F extends Fact> List<F> all(Class<F> type) {
        return sheet.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The one fact of a type. */
    <F extends Fact> F only(Class<F> type) {
        List<F> facts = all(type);
        assertEquals(1, facts.size(), facts.toString());
        return facts.get(0);
    }
}
