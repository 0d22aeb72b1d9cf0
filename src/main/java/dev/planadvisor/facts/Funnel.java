package dev.planadvisor.facts;

import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.SalesProcess;
import dev.planadvisor.plan.Stage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stated way from a lead to a deal, by which the yields of tactics are converted.
 *
 * <p>{@link SalesFunnel} multiplies the same stages for the process as a whole.
 *
 * <p>What a yield or a stage is called is read by the word list {@code yields}: lead, meeting, proposal, deal, referral.
 */
final class Funnel {
    static final String LEAD = "lead";
    static final String MEETING = "meeting";
    static final String DEAL = "deal";
    static final String REFERRAL = "referral";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Phrases names;
    private final List<Stage> stages;
    private final Optional<BigDecimal> stated;

    private Funnel(Phrases names, List<Stage> stages, Percent stated) {
        this.names = names;
        this.stages = stages;
        this.stated = Optional.ofNullable(stated).map(Funnel::share);
    }

    /** @param process {@code null} where the plan describes none */
    static Funnel of(SalesProcess process, Phrases names) {
        return process == null
                ? new Funnel(names, List.of(), null)
                : new Funnel(names, process.stages(), process.overallConversion());
    }

    /** What a yield counts: lead, meeting, proposal, deal or referral; empty where the word list does not know. */
    String meaning(String yield) {
        return names.meaning(yield).orElse("");
    }

    /**
     * What a tactic brings each time in a measure: the yields before a deal are steps of one another, so the strongest of
     * them counts; deals come on top.
     *
     * @return empty where some yield cannot be converted, or there is none
     */
    Optional<BigDecimal> worth(Map<String, BigDecimal> yields, String measure) {
        BigDecimal steps = BigDecimal.ZERO;
        BigDecimal deals = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> yield : yields.entrySet()) {
            Optional<BigDecimal> share = share(yield.getKey(), measure);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal worth = yield.getValue().multiply(share.get());
            if (meaning(yield.getKey()).equals(DEAL)) {
                deals = deals.add(worth);
            } else {
                steps = steps.max(worth);
            }
        }
        return yields.isEmpty() ? Optional.empty() : Optional.of(steps.add(deals));
    }

    /** How many of a measure come of one of a yield; whatever lies nearer to the deal came through the measure. */
    private Optional<BigDecimal> share(String yield, String measure) {
        String meaning = meaning(yield);
        if (meaning.equals(measure) || meaning.equals(DEAL)) {
            return Optional.of(BigDecimal.ONE);
        }
        int start = stage(yield, meaning);
        int end = measure.equals(DEAL) ? stages.size() - 1 : stage(measure, measure);
        boolean isLead = meaning.equals(LEAD) || meaning.equals(REFERRAL);
        if (measure.equals(LEAD)) {
            return meaning.isEmpty() && start < 0 ? Optional.empty() : Optional.of(BigDecimal.ONE);
        }
        if (isLead && measure.equals(DEAL) && stated.isPresent()) {
            return stated;
        }
        if ((!isLead && start < 0) || end < 0) {
            return Optional.empty();
        }
        return product((isLead ? -1 : start) + 1, end);
    }

    private int stage(String name, String meaning) {
        for (int i = 0; i < stages.size(); i++) {
            String stage = stages.get(i).name();
            boolean same = Text.said(stage)
                    && (Phrases.words(stage).equals(Phrases.words(name))
                            || (!meaning.isEmpty() && names.meanings(stage).anyMatch(meaning::equals)));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /** The product of the conversions of some stages; empty where one of them is unsaid. */
    private Optional<BigDecimal> product(int first, int last) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (stages.get(i).conversion() == null) {
                return Optional.empty();
            }
            shares.add(share(stages.get(i).conversion()));
        }
        return Optional.of(shares.stream().reduce(BigDecimal.ONE, BigDecimal::multiply));
    }

    private static BigDecimal share(Percent percent) {
        return percent.value().divide(HUNDRED, MathContext.DECIMAL64);
    }
}
