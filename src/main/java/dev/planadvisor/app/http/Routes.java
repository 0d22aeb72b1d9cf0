package dev.planadvisor.app.http;

import dev.planadvisor.document.PlanReader;
import dev.planadvisor.plan.Language;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.store.PlanStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Everything that the service can be asked. */
final class Routes {
    /** Where version 1 of the API begins. */
    static final String API = "/api/v1";

    private Routes() {}

    /**
     * The routes.
     *
     * @param reader reads again what is kept
     * @param store empty where no history is kept
     * @param template the commented plan in a language
     * @param stopping whether the service takes no more requests
     */
    static List<Route> of(
            Reviewers reviewers,
            CompiledRulebook rules,
            PlanReader reader,
            Optional<PlanStore> store,
            Measurements measurements,
            Function<Language, byte[]> template,
            BooleanSupplier stopping) {
        List<Route> all = new ArrayList<>();
        all.addAll(new ReviewRoutes(reviewers, store, measurements).routes());
        all.addAll(new PlanRoutes(store).routes());
        all.addAll(new ComparisonRoutes(reviewers, store, rules.lexicon(), reader).routes());
        all.addAll(new RulebookRoutes(rules, template).routes());
        all.addAll(new HealthRoutes(rules.rulebook(), store, measurements, stopping).routes());
        all.addAll(DocsRoutes.routes());
        return List.copyOf(all);
    }
}
