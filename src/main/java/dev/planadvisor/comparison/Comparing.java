package dev.planadvisor.comparison;

import dev.planadvisor.comparison.Comparison.Added;
import dev.planadvisor.comparison.Comparison.ChapterMove;
import dev.planadvisor.comparison.Comparison.Fixed;
import dev.planadvisor.comparison.Comparison.Movement;
import dev.planadvisor.comparison.Comparison.Open;
import dev.planadvisor.comparison.Comparison.Side;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts two drafts side by side. */
record Comparing(Language language, Draft from, Draft to) {
    private static final int SHORT_HASH = 12;

    Comparison comparison() {
        Wording wording = new Wording(language, Comparison.class);
        PlanWalk walk = PlanWalk.of(from.plan(), to.plan());
        FindingPairs pairs = FindingPairs.of(from.report(), to.report(), walk);
        return new Comparison(
                language,
                Side.of(from.report()),
                Side.of(to.report()),
                cautions(wording),
                movement(pairs),
                chapters(),
                pairs.fixed(),
                pairs.added(),
                pairs.open(),
                new PlanChanges(wording, from.plan(), to.plan()).told(walk.differences()),
                new Consequences(wording, from, to, walk).told());
    }

    private List<String> cautions(Wording wording) {
        List<String> cautions = new ArrayList<>();
        Report.Stamp before = from.report().stamp();
        Report.Stamp after = to.report().stamp();
        if (!before.rulebookHash().equals(after.rulebookHash())) {
            cautions.add(wording.phrase("caution.rulebook", "from", rulebook(before), "to", rulebook(after)));
        } else if (!before.product().equals(after.product())) {
            cautions.add(wording.phrase("caution.product", "from", before.product(), "to", after.product()));
        }
        Optional<LocalDate> dayBefore = from.report().asOf().map(Report.AsOf::day);
        Optional<LocalDate> dayAfter = to.report().asOf().map(Report.AsOf::day);
        if (dayBefore.isPresent() && dayAfter.isPresent() && !dayBefore.equals(dayAfter)) {
            cautions.add(wording.phrase("caution.as-of", "from", dayBefore.get(), "to", dayAfter.get()));
        }
        if (isIncomplete(from.report())) {
            cautions.add(wording.phrase("caution.incomplete.from"));
        }
        if (isIncomplete(to.report())) {
            cautions.add(wording.phrase("caution.incomplete.to"));
        }
        return cautions;
    }

    private static String rulebook(Report.Stamp stamp) {
        String hash = stamp.rulebookHash();
        return stamp.rulebookVersion() + " (" + hash.substring(0, Math.min(SHORT_HASH, hash.length())) + ")";
    }

    private static boolean isIncomplete(Report report) {
        return report.status() != Report.Status.JUDGED;
    }

    private Optional<Movement> movement(FindingPairs pairs) {
        return from.report()
                .score()
                .flatMap(before -> to.report().score().map(after -> {
                    BigDecimal total = after.subtract(before);
                    BigDecimal mended = sum(
                            pairs.fixed().stream().filter(fixed -> fixed.reason() == Fixed.Reason.MENDED),
                            Fixed::finding);
                    BigDecimal gone = sum(
                            pairs.fixed().stream().filter(fixed -> fixed.reason() != Fixed.Reason.MENDED),
                            Fixed::finding);
                    BigDecimal arrived =
                            sum(pairs.added().stream(), Added::finding).negate();
                    BigDecimal open =
                            sum(pairs.open().stream(), Open::before).subtract(sum(pairs.open().stream(), Open::after));
                    BigDecimal other = total.subtract(mended)
                            .subtract(gone)
                            .subtract(arrived)
                            .subtract(open);
                    return new Movement(total, mended, gone, arrived, open, other);
                }));
    }

    private static <T> BigDecimal sum(Stream<T> findings, Function<T, Report.Recommendation> finding) {
        return findings.map(finding).map(Report.Recommendation::points).reduce(new BigDecimal("0.0"), BigDecimal::add);
    }

    private List<ChapterMove> chapters() {
        List<ChapterMove> moves = new ArrayList<>();
        for (Report.ChapterLine after : to.report().chapters()) {
            from.report().chapters().stream()
                    .filter(before -> before.id().equals(after.id()))
                    .findFirst()
                    .ifPresent(before ->
                            moves.add(new ChapterMove(after.id(), after.title(), before.score(), after.score())));
        }
        return moves;
    }
}
