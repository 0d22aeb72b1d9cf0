package dev.planadvisor.bench;

import dev.planadvisor.Product;
import dev.planadvisor.document.Reading;
import dev.planadvisor.document.UnvalidatedPlanReader;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Plan;
import dev.planadvisor.report.Report;
import dev.planadvisor.report.ReportWriter;
import dev.planadvisor.report.TextRenderer;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.score.Scorecard;
import dev.planadvisor.score.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What {@code plan-advisor review FILE} does, as a program that was written for nothing else: no rule engine, no
 * library for its arguments, no validator. The reports are the same to the byte.
 */
public final class HandWrittenProgram {
    private static final TextRenderer.Layout LAYOUT = new TextRenderer.Layout(80, false, false);

    private HandWrittenProgram() {}

    /** Reviews YAML files; several stand for a rehearsal that fills the class-data archive. */
    public static void main(String[] files) throws IOException {
        CompiledRulebook rules = CompiledRulebook.load(HandWrittenProgram.class.getClassLoader());
        ReportWriter writer = new ReportWriter(rules, Product.NAME_AND_VERSION);
        int exitCode = 0;
        for (String file : files) {
            Report report = review(file, rules, writer);
            System.out.write(new TextRenderer(LAYOUT).render(List.of(report), false));
            int code = report.status() != Report.Status.JUDGED ? 2 : report.count(Severity.ERROR) > 0 ? 1 : 0;
            exitCode = Math.max(exitCode, code);
        }
        System.out.flush();
        System.exit(exitCode);
    }

    private static Report review(String file, CompiledRulebook rules, ReportWriter writer) throws IOException {
        Reading reading = UnvalidatedPlanReader.read(Files.readAllBytes(Path.of(file)));
        if (!(reading instanceof Reading.Accepted accepted)) {
            return writer.refused(Language.EN, file, reading.remarks());
        }
        Plan plan = accepted.plan();
        Language language = plan.language() == null ? Language.EN : plan.language();
        Report.AsOf asOf = asOf(plan, LocalDate.now());
        FactSheet facts = FactSheet.of(plan, asOf.day(), rules.lexicon());
        Findings findings = HandWrittenChecks.judge(rules.rulebook(), facts);
        Scorecard card = Scoring.score(findings, rules.rulebook());
        return writer.judged(language, file, plan, accepted.places(), asOf, facts, findings, card);
    }

    private static Report.AsOf asOf(Plan plan, LocalDate today) {
        LocalDate start = plan.period() == null ? null : plan.period().start();
        return start != null && today.isBefore(start)
                ? new Report.AsOf(start, Report.AsOf.Basis.PERIOD_START)
                : new Report.AsOf(today, Report.AsOf.Basis.TODAY);
    }
}
