package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.document.Reading;
import dev.planadvisor.facts.reading.ShippedWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuotaPlanTest {
    @Test
    void countsAQuotaOfSomebodyWhoseKindOfRoleIsUnsaid() {
        String plan = """
                format: sales-plan/1
                company: {currency: PLN}
                period: {start: 2027-01-01, end: 2027-12-31}
                goals: [{statement: Earn 1000 PLN, metric: revenue, target: 1000, unit: PLN, deadline: 2027-12-31}]
                team: [{name: Anna, quota: 400}, {name: Jan, quota: 300}]
                """;
        Reading reading = new PlanReader().read(PlanUpload.of("plan.yaml", plan.getBytes(StandardCharsets.UTF_8)));
        QuotaPlan quotas = QuotaPlan.of(PlanContext.of(
                        ((Reading.Accepted) reading).plan(), LocalDate.of(2027, 1, 1), ShippedWords.lexicon()))
                .get();
        assertEquals(2, quotas.heads());
        assertEquals(700, quotas.amount().intValueExact());
    }
}
