package dev.planadvisor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.planadvisor.document.PlanUpload;
import dev.planadvisor.engine.Bounds;
import dev.planadvisor.report.Report;
import dev.planadvisor.rulebook.CompiledRulebook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans as large as they may be, one section at a time: none holds the advisor up. */
class LargestPlansTest {
    private static final Advisor ADVISOR =
            Advisor.of(CompiledRulebook.load(LargestPlansTest.class.getClassLoader()), Bounds.DEFAULT);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    /** Sections with many items; what is named is named by as many others as possible. */
    enum Section {
        GOALS("goals", 1_500, i -> """
                {"id": "g%1$d", "statement": "Grow revenue in region %1$d by 20%% by the end of Q3",
                 "metric": "revenue", "baseline": %1$d00, "target": %1$d20, "unit": "EUR", "deadline": "2027-09-30"}""".formatted(i + 1)),
        TEAM("team", 1_500, i -> """
                {"id": "s%1$d", "role": "Account executive %1$d", "name": "Ann Example %1$d", "kind": "seller",
                 "quota": 1000, "start": "2027-03-01", "ramp-months": 3, "reports-to": "s%2$d"}""".formatted(i, i / 2)),
        TERRITORIES("territories", 3_000, i -> """
                {"id": "t%1$d", "name": "Patch %1$d", "region": "Town %1$d, Town %2$d, Village %1$d",
                 "reason": "many customers", "owner": "owner %3$d"}""".formatted(i, i + 1, i % 7)),
        STRATEGIES("strategies", 700, i -> """
                {"id": "y%1$d", "name": "Win customers %1$d", "kind": "new-business", "tactics": [
                 {"task": "Call twenty leads of list %1$d and buy a list", "frequency": "daily", "owner": "s1", "hours": 1},
                 {"task": "Visit a fair in town %1$d", "frequency": "weekly", "owner": "s2", "hours": 1}]}""".formatted(i)),
        METRICS("metrics", 2_500, i -> """
                {"id": "m%1$d", "name": "Revenue by rep %1$d", "cadence": "monthly"}""".formatted(i)),
        TOOLS("tools", 3_000, i -> """
                {"id": "o%1$d", "name": "Tool %1$d", "kind": "kind %1$d", "supports": ["win-back"], "seats": 2}""".formatted(i)),
        BUDGET("""
                team": [{"id": "ann", "role": "Seller", "kind": "seller"},
                 {"id": "ben", "role": "Seller", "kind": "seller", "start": "2027-03-01"}],
                 "budget": {"items""", 3_000, i -> """
                {"name": "Salary %1$d", "category": "salaries", "amount": %1$d, "recurrence": "monthly",
                 "covers": ["ann", "ben"]}""".formatted(i + 1)) {
            @Override
            String end() {
                return "]}}";
            }
        };

        /** Of the section; what stands before it comes along. */
        private final String name;

        private final int items;
        private final IntFunction<String> item;

        Section(String name, int items, IntFunction<String> item) {
            this.name = name;
            this.items = items;
            this.item = item;
        }

        String end() {
            return "]}";
        }

        byte[] plan() {
            return IntStream.range(0, items)
                    .mapToObj(item)
                    .collect(Collectors.joining(
                            ",",
                            "{\"format\": \"sales-plan/1\", \"language\": \"en\", \"company\": {\"currency\": \"EUR\"},"
                                    + " \"period\": {\"start\": \"2027-01-01\", \"end\": \"2027-12-31\"}, \"" + name
                                    + "\": [",
                            end()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void noSectionIsTooLong(Section section) {
        Report report = ADVISOR.review(
                PlanUpload.of("plan.json", "application/json", section.plan()),
                new Advisor.Question(DAY, Optional.of(DAY), Optional.empty()));
        assertEquals(
                Report.Status.JUDGED,
                report.status(),
                () -> report.remarks().stream().limit(5).map(Object::toString).collect(Collectors.joining("\n")));
    }
}
