package dev.planadvisor.app.http;

import java.util.ArrayList;
import java.util.List;

/** Everything that the service can be asked. */
final class Routes {
    /** Where version 1 of the API begins. */
    static final String API = "/api/v1";

    private Routes() {}

    static List<Route> of(ReviewRoutes reviews, PlanRoutes plans, RulebookRoutes rulebook, HealthRoutes health) {
        List<Route> all = new ArrayList<>();
        all.addAll(reviews.routes());
        all.addAll(plans.routes());
        all.addAll(rulebook.routes());
        all.addAll(health.routes());
        all.addAll(DocsRoutes.routes());
        return List.copyOf(all);
    }
}
