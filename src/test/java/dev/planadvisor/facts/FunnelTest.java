package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final Phrases NAMES = Phrases.of(
            new Lexicon(Map.of(
                    Language.EN,
                    Map.of(
                            "yields",
                            List.of(
                                    List.of("lead*", "lead"),
                                    List.of("referral*", "referral"),
                                    List.of("meeting*", "meeting"),
                                    List.of("deal*", "deal"))))),
            "yields");

    private static final List<Stage> STAGES =
            List.of(stage("qualified meeting", 40), stage("demo", 50), stage("won", 50));

    /** Of 10 leads 40 % meet, half of those see a demo, half of those sign: 1. */
    @Test
    void turnsLeadsIntoDealsByAllStages() {
        assertEquals("1", worth(null, Map.of("leads", 10), "deal"));
    }

    /** Of 8 meetings half see a demo and half of those sign: 2. */
    @Test
    void turnsMeetingsIntoDealsByTheStagesAfterTheMeeting() {
        assertEquals("2", worth(null, Map.of("meetings", 8), "deal"));
    }

    /** Of 6 demos half sign: 3. */
    @Test
    void knowsAYieldByTheNameOfItsStage() {
        assertEquals("3", worth(null, Map.of("Demo", 6), "deal"));
    }

    /** 10 leads at the stated 20 % are 2, whatever the stages say. */
    @Test
    void prefersTheStatedConversionForLeads() {
        assertEquals("2", worth(20, Map.of("leads", 10), "deal"));
    }

    /** The 8 meetings come of the 20 leads: 20 × 10 % = 2 = 8 × 25 %, counted once; a deal comes on top. */
    @Test
    void countsStepsOfOneChainOnceAndAddsDeals() {
        assertEquals("3", worth(null, Map.of("leads", 20, "meetings", 8, "deals", 1), "deal"));
    }

    /** Of 10 leads 40 % come to a meeting: 4. */
    @Test
    void turnsLeadsIntoMeetings() {
        assertEquals("4", worth(null, Map.of("leads", 10), "meeting"));
    }

    @Test
    void takesWhateverLiesNearerToTheDealForALeadToo() {
        assertEquals("3", worth(null, Map.of("meetings", 3), "lead"));
    }

    @Test
    void convertsNothingThatItDoesNotKnow() {
        assertEquals("", worth(null, Map.of("likes", 300), "deal"));
        assertEquals("", worth(null, Map.of("likes", 300, "leads", 10), "deal"));
        assertEquals("", worth(null, Map.of(), "deal"));
    }

    private static String worth(Integer stated, Map<String, Integer> yields, String measure) {
        SalesProcess process = new SalesProcess(
                null,
                null,
                STAGES,
                stated == null ? null : new Percent(BigDecimal.valueOf(stated)),
                null,
                null,
                null,
                null,
                null,
                null);
        Map<String, BigDecimal> figures = new java.util.TreeMap<>();
        yields.forEach((name, value) -> figures.put(name, BigDecimal.valueOf(value)));
        Optional<BigDecimal> worth = Funnel.of(process, NAMES).worth(figures, measure);
        return worth.map(w -> w.stripTrailingZeros().toPlainString()).orElse("");
    }

    private static Stage stage(String name, int conversion) {
        return new Stage(name, new Percent(BigDecimal.valueOf(conversion)), null, null);
    }
}
