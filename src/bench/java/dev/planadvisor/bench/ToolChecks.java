package dev.planadvisor.bench;

import dev.planadvisor.facts.BusinessSales;
import dev.planadvisor.facts.PaidTool;
import dev.planadvisor.facts.ToolExpense;
import dev.planadvisor.facts.ToolFact;
import dev.planadvisor.facts.ToolJob;
import dev.planadvisor.facts.ToolSeats;
import java.util.List;
import java.util.Map;

/** The rules on tools, in plain Java. */
final class ToolChecks {
    private ToolChecks() {}

    static void check(Examination plan) {
        duplicate(plan);
        missingCrm(plan);
        missingScheduling(plan);
        missingVideoConferencing(plan);
        tooFewSeats(plan);
        unbudgeted(plan);
        unused(plan);
    }

    private static void duplicate(Examination plan) {
        Examination.Rule rule = plan.rule("tools/duplicate");
        for (ToolFact tool : plan.all(ToolFact.class)) {
            if (List.of("crm", "video-conferencing", "scheduling", "e-signature", "email-marketing")
                    .contains(tool.kind())) {
                for (ToolFact earlier : plan.all(ToolFact.class)) {
                    if (earlier.kind().equals(tool.kind()) && earlier.position() < tool.position()) {
                        rule.flag(tool, Map.of("tool", tool.label(), "other", earlier.label()));
                    }
                }
            }
        }
    }

    private static void missingCrm(Examination plan) {
        Examination.Rule rule = plan.rule("tools/missing-crm");
        if (!isDone(plan, "crm")) {
            rule.flag(plan.whole());
        }
    }

    private static void missingScheduling(Examination plan) {
        Examination.Rule rule = plan.rule("tools/missing-scheduling");
        if (!isDone(plan, "scheduling") && plan.has(BusinessSales.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void missingVideoConferencing(Examination plan) {
        Examination.Rule rule = plan.rule("tools/missing-video-conferencing");
        if (!isDone(plan, "video-conferencing") && plan.has(BusinessSales.class)) {
            rule.flag(plan.whole());
        }
    }

    private static void tooFewSeats(Examination plan) {
        Examination.Rule rule = plan.rule("tools/too-few-seats");
        for (ToolSeats tool : plan.all(ToolSeats.class)) {
            if (tool.seats() < tool.people()) {
                rule.flag(tool, Map.of("tool", tool.label(), "seats", tool.seats(), "people", tool.people()));
            }
        }
    }

    private static void unbudgeted(Examination plan) {
        Examination.Rule rule = plan.rule("tools/unbudgeted");
        for (ToolExpense tool : plan.all(ToolExpense.class)) {
            if (tool.items() == 0) {
                rule.flag(tool, Map.of("tool", tool.label()));
            }
        }
    }

    private static void unused(Examination plan) {
        Examination.Rule rule = plan.rule("tools/unused");
        for (PaidTool tool : plan.all(PaidTool.class)) {
            if (tool.uses() == 0 && !tool.kind().equals("crm")) {
                rule.flag(tool, Map.of("tool", tool.label()));
            }
        }
    }

    /** Whether a tool does the job, or does one that nobody knows. */
    private static boolean isDone(Examination plan, String job) {
        for (ToolJob done : plan.all(ToolJob.class)) {
            if (done.job().equals(job) || done.job().equals("unknown")) {
                return true;
            }
        }
        return false;
    }
}
