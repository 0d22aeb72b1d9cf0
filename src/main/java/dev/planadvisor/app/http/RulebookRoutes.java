package dev.planadvisor.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.planadvisor.document.PlanSchema;
import dev.planadvisor.document.Visible;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.plan.Language;
import dev.planadvisor.report.ReviewSchema;
import dev.planadvisor.report.RulePages;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the advisor knows and what documents look like: nothing of it changes while the service runs. */
final class RulebookRoutes {
    private static final List<String> PAGES =
            List.of("application/json", "text/markdown; charset=utf-8", "text/plain; charset=utf-8");
    private static final String SCHEMA_TYPE = "application/schema+json";
    private static final String YAML = "application/yaml";

    private final CompiledRulebook rules;
    private final Map<Language, RulePages> pages = new EnumMap<>(Language.class);
    private final Function<Language, byte[]> template;

    RulebookRoutes(CompiledRulebook rules, Function<Language, byte[]> template) {
        this.rules = rules;
        this.template = template;
        for (Language language : Language.values()) {
            pages.put(language, new RulePages(rules, language));
        }
    }

    /**
     * A rulebook in short.
     *
     * @param enoughConfidence percent of the rulebook's weight that must be judged before a plan gets a band
     * @param essential rules that cap the band when they speak
     */
    record RulebookAnswer(
            String version,
            String hash,
            int rules,
            List<ChapterAnswer> chapters,
            BandLimits bands,
            int enoughConfidence,
            List<String> essential) {}

    /** The lowest score of each band above the lowest. */
    record BandLimits(int excellent, int good, int fair) {}

    /** A chapter of a rulebook. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChapterAnswer(String id, String title, int weight, List<String> rules) {}

    List<Route> routes() {
        return List.of(
                Route.get(Routes.API + "/rulebook", "readRulebook")
                        .unchanging()
                        .to(Access.MEMBER)
                        .does("The rulebook by which plans are judged: version, chapters, bands.")
                        .takes(Parameter.LANG)
                        .gives(200, "The rulebook.", List.of("application/json"), "RulebookAnswer")
                        .by(this::rulebook),
                Route.get(Routes.API + "/rules", "listRules")
                        .unchanging()
                        .to(Access.MEMBER)
                        .does("All rules with their words: for programs, as one reference page, or a line each.")
                        .takes(Parameter.LANG)
                        .gives(200, "The rules.", PAGES, "RuleList")
                        .refuses(ProblemKind.NOT_ACCEPTABLE)
                        .by(this::list),
                Route.get(Routes.API + "/rules/{chapter}/{name}", "readRule")
                        .unchanging()
                        .to(Access.MEMBER)
                        .does("What one rule asks, why, what to do, and an example.")
                        .takes(Parameter.LANG)
                        .gives(200, "The rule.", PAGES.subList(0, 2), "Rule")
                        .refuses(ProblemKind.NOT_FOUND, ProblemKind.NOT_ACCEPTABLE)
                        .by(this::rule),
                Route.get(Routes.API + "/schema/plan", "readPlanSchema")
                        .unchanging()
                        .does("The JSON Schema (2020-12) of a plan document.")
                        .gives(200, "The schema.", List.of(SCHEMA_TYPE), "")
                        .by(ask -> text(ask, SCHEMA_TYPE, PlanSchema::text)),
                Route.get(Routes.API + "/schema/review", "readReviewSchema")
                        .unchanging()
                        .does("The JSON Schema (2020-12) of a review.")
                        .gives(200, "The schema.", List.of(SCHEMA_TYPE), "")
                        .by(ask -> text(ask, SCHEMA_TYPE, ReviewSchema::text)),
                Route.get(Routes.API + "/template", "readTemplate")
                        .unchanging()
                        .does("A commented plan of all seven steps to fill in.")
                        .takes(Parameter.LANG)
                        .gives(200, "The template.", List.of(YAML), "")
                        .by(ask -> {
                            Language language = language(ask);
                            return Answer.of(YAML, template.apply(language)).with("Content-Language", language.tag());
                        }));
    }

    private static Language language(Ask ask) {
        Optional<Language> language = ask.language();
        ask.query().check();
        return language.orElse(Language.EN);
    }

    private static Answer text(Ask ask, String type, Supplier<String> text) {
        ask.query().check();
        return Answer.of(type, text.get().getBytes(StandardCharsets.UTF_8));
    }

    private Answer rulebook(Ask ask) {
        Language language = language(ask);
        Rulebook book = rules.rulebook();
        List<ChapterAnswer> chapters = new ArrayList<>();
        book.chapters()
                .forEach(chapter -> chapters.add(new ChapterAnswer(
                        chapter.id(),
                        chapter.titles().get(language),
                        chapter.weight(),
                        book.cards().keySet().stream()
                                .filter(id -> id.chapter().equals(chapter.id()))
                                .map(RuleId::toString)
                                .toList())));
        return Answer.json(new RulebookAnswer(
                        book.version(),
                        book.hash(),
                        book.cards().size(),
                        chapters,
                        new BandLimits(
                                book.bands().excellent(),
                                book.bands().good(),
                                book.bands().fair()),
                        book.bands().enoughConfidence(),
                        book.essential().stream().map(RuleId::toString).toList()))
                .with("Content-Language", language.tag());
    }

    private Answer list(Ask ask) {
        Language language = language(ask);
        RulePages all = pages.get(language);
        return page(ask, language, List.of(all::listAsJson, all::referenceAsMarkdown, all::listAsText));
    }

    private Answer rule(Ask ask) {
        Language language = language(ask);
        RuleId id = rules.rulebook().cards().keySet().stream()
                .filter(known -> known.chapter().equals(ask.path().get("chapter"))
                        && known.name().equals(ask.path().get("name")))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemKind.NOT_FOUND,
                        Map.of(
                                "what",
                                "rule",
                                "id",
                                Visible.of(ask.path().get("chapter") + "/"
                                        + ask.path().get("name")))));
        RulePages all = pages.get(language);
        return page(ask, language, List.of(() -> all.ruleAsJson(id), () -> all.page(id)));
    }

    private static Answer page(Ask ask, Language language, List<Supplier<String>> offers) {
        List<String> types = PAGES.subList(0, offers.size());
        int chosen = Negotiation.choose(ask.header("accept").orElse(null), types);
        return Answer.of(types.get(chosen), offers.get(chosen).get().getBytes(StandardCharsets.UTF_8))
                .with("Content-Language", language.tag())
                .with("Vary", "Accept, Accept-Language");
    }
}
