package dev.planadvisor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.document.Reading.Accepted;
import dev.planadvisor.document.Reading.Refused;
import dev.planadvisor.plan.BusinessModel;
import dev.planadvisor.plan.CalendarSpan;
import dev.planadvisor.plan.CostCategory;
import dev.planadvisor.plan.Frequency;
import dev.planadvisor.plan.Goal;
import dev.planadvisor.plan.Kpi;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Per;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.plan.PlanFormat;
import dev.planadvisor.plan.Recurrence;
import dev.planadvisor.plan.TeamMember;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanReaderTest {
    private static Reading read(String text) {
        return new PlanReader().read(PlanUpload.of("plan.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Plan plan(String text) {
        return assertInstanceOf(Accepted.class, read(text)).plan();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = PlanReaderTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void acceptsAMeasureAsAUnitAndRefusesAnUnknownCurrency() {
        String goal = "format: sales-plan/1\ngoals: [{id: g, metric: other, target: 55, unit: UNIT}]\n";
        for (String unit : List.of("NPS", "MQL", "EUR", "percent", "count", "deals")) {
            assertEquals(unit, plan(goal.replace("UNIT", unit)).goals().get(0).unit());
        }
        assertInstanceOf(Refused.class, read(goal.replace("UNIT", "EUX")));
        assertInstanceOf(Refused.class, read(goal.replace("UNIT", "eur")));
    }

    @Test
    void readsEveryFieldOfTheFormat() throws IOException {
        Plan plan = assertInstanceOf(
                        Accepted.class,
                        new PlanReader().read(PlanUpload.of("every-field.yaml", resource("every-field.yaml"))))
                .plan();
        assertEquals(PlanFormat.SALES_PLAN_1, plan.format());
        assertEquals(Language.EN, plan.language());
        assertEquals(BusinessModel.B2C, plan.company().model());
        assertEquals(new Percent(BigDecimal.valueOf(45)), plan.company().grossMargin());
        Goal goal = plan.goals().get(0);
        assertEquals(LocalDate.of(2027, 12, 31), goal.deadline());
        assertEquals(
                List.of(new BigDecimal(40000), new BigDecimal(130000)),
                List.copyOf(goal.targets().values()));
        assertEquals(
                new CalendarSpan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)),
                goal.targets().keySet().iterator().next());
        TeamMember anna = plan.team().get(0);
        assertEquals(
                List.of(
                        new Kpi("revenue", new BigDecimal(250000), Per.QUARTER),
                        new Kpi("Happy customers", null, null)),
                anna.kpis());
        assertEquals(3, anna.headcount());
        assertEquals(
                List.of(new Frequency(1, Per.WEEK), new Frequency(3, Per.WEEK), new Frequency(1, null)),
                plan.strategies().get(0).tactics().stream()
                        .map(tactic -> tactic.frequency())
                        .toList());
        assertEquals(CostCategory.SUBSCRIPTIONS, plan.budget().items().get(0).category());
        assertEquals(Recurrence.HALF_YEARLY, plan.budget().items().get(1).recurrence());
        assertEquals(Map.of("USD", new BigDecimal("0.92")), plan.budget().rates());
        assertEquals("/strategies/2", plan.waivers().get(0).at());
    }

    @Test
    void readsTheSamePlanFromYamlAndJson() throws IOException {
        Reading yaml = new PlanReader().read(PlanUpload.of("every-field.yaml", resource("every-field.yaml")));
        Reading json = new PlanReader().read(PlanUpload.of("every-field.json", resource("every-field.json")));
        assertEquals(
                assertInstanceOf(Accepted.class, yaml).plan(),
                assertInstanceOf(Accepted.class, json).plan());
    }

    @Test
    void takesAPlanThatSaysNothingButItsFormat() {
        Plan plan = plan("format: sales-plan/1");
        assertNull(plan.mission());
        assertEquals(List.of(), plan.goals());
        assertNull(plan.budget());
    }

    @Test
    void takesNothingWrittenAsUnsaid() {
        Plan plan = plan("""
                format: sales-plan/1
                mission:
                unique-selling-proposition: "  "
                company: ~
                goals: null
                team:
                  -
                  - {id: anna, quota: , responsibilities: [a, "", ~]}
                buying: {seasonality: {2027-01: , 2027-02: 3}}
                """);
        assertNull(plan.mission());
        assertNull(plan.uniqueSellingProposition());
        assertNull(plan.company());
        assertEquals(List.of(), plan.goals());
        // The empty entry keeps its position: anna is the second of the team.
        assertNull(plan.team().get(0).id());
        assertEquals("anna", plan.team().get(1).id());
        assertNull(plan.team().get(1).quota());
        assertEquals(1, plan.buying().seasonality().size());
    }

    @Test
    void readsASpanAsItsLastDayAndAStartAsItsFirst() {
        Plan plan = plan("""
                format: sales-plan/1
                period: {start: 2027-02, end: 2028-02}
                review-date: 2027-Q2
                goals: [{start: 2027-Q3, deadline: 2027}]
                """);
        assertEquals(LocalDate.of(2027, 2, 1), plan.period().start());
        assertEquals(LocalDate.of(2028, 2, 29), plan.period().end());
        assertEquals(LocalDate.of(2027, 6, 30), plan.reviewDate());
        assertEquals(LocalDate.of(2027, 7, 1), plan.goals().get(0).start());
        assertEquals(LocalDate.of(2027, 12, 31), plan.goals().get(0).deadline());
    }

    @Test
    void readsNumbersByWhatTheyAreWorthNotByHowTheyAreWritten() {
        Plan plan = plan("""
                format: sales-plan/1
                company: {revenue-last-year: 1e6, gross-margin: 0.25}
                goals: [{baseline: 25.0, target: "+007.50"}]
                strategies: [{discount: 15 %}]
                """);
        assertEquals(new BigDecimal("1000000"), plan.company().revenueLastYear());
        assertEquals(new BigDecimal("0.25"), plan.company().grossMargin().value());
        assertEquals(new BigDecimal("25"), plan.goals().get(0).baseline());
        assertEquals(new BigDecimal("7.5"), plan.goals().get(0).target());
        assertEquals(new BigDecimal("15"), plan.strategies().get(0).discount().value());
    }

    @Test
    void takesAnyBareWordForAText() {
        Plan plan = plan("""
                format: sales-plan/1
                company: {name: 2027-01, industry: true}
                team: [{id: 007, responsibilities: 12}]
                """);
        assertEquals("2027-01", plan.company().name());
        assertEquals("true", plan.company().industry());
        assertEquals("007", plan.team().get(0).id());
        assertEquals(List.of("12"), plan.team().get(0).responsibilities());
    }

    @Test
    void skipsAByteOrderMarkAndReadsWindowsLines() {
        Reading reading = read("\uFEFFformat: sales-plan/1\r\nmission: |\r\n  One\r\n  Two\r\ngols: []\r\n");
        assertEquals(
                new Place("/gols", 5, 1),
                assertInstanceOf(Refused.class, reading).remarks().get(0).place());
        assertEquals(
                "One\nTwo",
                plan("\uFEFFformat: sales-plan/1\r\nmission: |\r\n  One\r\n  Two\r\n")
                        .mission());
    }

    @Test
    void countsColumnsInCodePointsInEveryFormat() {
        String yaml = "format: sales-plan/1\nsupport: {marketing: 😀, agensy: x}";
        String json = "{\"format\": \"sales-plan/1\",\n\"support\": {\"marketing\":\"😀\",\"agensy\":\"x\"}}";
        assertEquals(
                new Place("/support/agensy", 2, 25), read(yaml).remarks().get(0).place());
        assertEquals(
                new Place("/support/agensy", 2, 29),
                new PlanReader()
                        .read(PlanUpload.of("-", json.getBytes(StandardCharsets.UTF_8)))
                        .remarks()
                        .get(0)
                        .place());
    }

    @Test
    void knowsThePlaceOfEveryValueAndElseOfItsNearestAncestor() {
        Places places = assertInstanceOf(Accepted.class, read("""
                                format: sales-plan/1
                                goals:
                                  - id: a
                                    deadline: 2027
                                  - id: b
                                team: [{id: anna}]
                                strategies: [{supports: a}]
                                """)).places();
        assertEquals(new Place("/goals/0/deadline", 4, 15), places.at("/goals/0/deadline"));
        assertEquals(new Place("/goals/1", 5, 5), places.at("/goals/1/deadline"));
        assertEquals(new Place("/team", 6, 7), places.at("/team/4/kpis"));
        assertEquals(new Place("/strategies/0/supports", 7, 25), places.at("/strategies/0/supports/0"));
        assertEquals(
                "2:1", places.at("/goals").line() + ":" + places.at("/goals").column());
        assertEquals(Place.START, places.at("/budget/items"));
        assertEquals(Place.START, places.at(""));
    }

    @Test
    void cutsTheValueThatItShows() {
        String remark = read("format: sales-plan/1\nreview-date: " + "x".repeat(500))
                .remarks()
                .get(0)
                .text(Language.EN);
        assertTrue(remark.startsWith("“" + "x".repeat(200) + "…” is not a date."), remark);
    }

    @Test
    void guessesTheFormatFromContentWhereTheNameSaysNothing() {
        assertEquals(MediaType.JSON, MediaType.ofName("-", " \n{".getBytes(StandardCharsets.UTF_8)));
        assertEquals(MediaType.JSON, MediaType.ofName("a.d/plan", "\uFEFF[".getBytes(StandardCharsets.UTF_8)));
        assertEquals(MediaType.YAML, MediaType.ofName("-", "format: x".getBytes(StandardCharsets.UTF_8)));
        assertEquals(MediaType.YAML, MediaType.ofName("-", new byte[0]));
        assertEquals(MediaType.YAML, MediaType.ofName("Plan.YML", new byte[] {'{'}));
        assertEquals(MediaType.UNKNOWN, MediaType.ofName("plan.pdf", new byte[] {'{'}));
        assertEquals(MediaType.JSON, MediaType.ofContentType("application/json; charset=utf-8", "-", new byte[0]));
        assertEquals(MediaType.YAML, MediaType.ofContentType("application/yaml", "-", new byte[0]));
        assertEquals(MediaType.JSON, MediaType.ofContentType("application/octet-stream", "a.json", new byte[0]));
        assertEquals(MediaType.UNKNOWN, MediaType.ofContentType("image/png", "a.json", new byte[0]));
    }

    @Test
    void readsAFragmentThatSaysNoFormat() {
        PlanDocument example = new YamlPlanParser(Limits.DEFAULT)
                .parse("as-of: 2027-01-01\nplan:\n  goals:\n    - {targets: {2027-Q1: 3}, statment: x}\n"
                        .getBytes(StandardCharsets.UTF_8));
        Node plan = ((MappingNode) example.root().orElseThrow()).value("plan").orElseThrow();
        Reading reading = new PlanReader().readFragment(plan);
        assertEquals(
                new Place("/plan/goals/0/statment", 4, 31),
                reading.remarks().get(0).place());
        assertEquals(1, reading.remarks().size());
    }
}
