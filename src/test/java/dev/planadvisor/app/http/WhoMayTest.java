package dev.planadvisor.app.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.store.NewKey;
import dev.planadvisor.store.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask for what, of whose plans. */
class WhoMayTest {
    private static final byte[] PLAN = RunningService.plan("company: {name: Acme}\n");

    /**
     * What each route answers: without a key, and to the keys of those who submit, who consult and who administer; then
     * the same about a plan of another workspace.
     */
    private static final String TABLE = """
            POST   /api/v1/reviews                  401  200 200 200   200 200 200
            GET    /api/v1/reviews/{id}             401  200 200 200   404 404 404
            GET    /api/v1/plans                    401  403 200 200   403 200 200
            GET    /api/v1/plans/{id}               401  403 200 200   403 404 404
            GET    /api/v1/plans/{id}/document      401  403 200 200   403 404 404
            GET    /api/v1/plans/{id}/reviews       401  403 200 200   403 404 404
            GET    /api/v1/plans/{id}/diff          401  403 200 200   403 404 404
            DELETE /api/v1/plans/{id}               401  403 403 204   403 403 404
            GET    /api/v1/rulebook                 401  200 200 200   200 200 200
            GET    /api/v1/rules                    401  200 200 200   200 200 200
            GET    /api/v1/rules/{chapter}/{name}   401  200 200 200   200 200 200
            GET    /api/v1/schema/plan              200  200 200 200   200 200 200
            GET    /api/v1/schema/review            200  200 200 200   200 200 200
            GET    /api/v1/template                 200  200 200 200   200 200 200
            GET    /livez                           200  200 200 200   200 200 200
            GET    /readyz                          200  200 200 200   200 200 200
            GET    /metrics                         401  403 403 200   403 403 200
            GET    /api/openapi.json                200  200 200 200   200 200 200
            GET    /api/docs                        200  200 200 200   200 200 200
            GET    /api/docs/{file}                 200  200 200 200   200 200 200
            """;

    @TempDir
    static Path folder;

    private static RunningService service;
    private static final Map<Role, NewKey> OURS = new TreeMap<>();
    private static NewKey theirs;
    private static NewKey revoked;
    private static NewKey expired;

    @BeforeAll
    static void start() {
        service = RunningService.locked(folder, new Furnishing().settings());
        for (Role role : Role.values()) {
            OURS.put(role, key("acme", role, Optional.empty()));
        }
        theirs = key("rival", Role.ADMIN, Optional.empty());
        revoked = key("acme", Role.ADMIN, Optional.empty());
        service.store().keys().revoke(revoked.card().id(), service.clock.instant());
        expired = key("acme", Role.ADMIN, Optional.of(Duration.ofHours(1)));
        service.clock.forward(Duration.ofHours(1));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static NewKey key(String workspace, Role role, Optional<Duration> life) {
        return service.store()
                .keys()
                .add(workspace, role, "", life.map(service.clock.instant()::plus), service.clock.instant());
    }

    private static String[] bearing(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }

    /** A plan of a workspace, and its review. */
    private record Kept(String plan, String review) {
        static Kept of(NewKey key) {
            Reply reply = service.submit(PLAN, bearing(key.token()));
            // A second revision, so that there is a difference to ask for.
            service.post(
                    RunningService.REVIEWS + "?plan=" + reply.planId(),
                    RunningService.plan("company: {name: Acme, industry: tools}\n"),
                    bearing(key.token()));
            return new Kept(reply.planId(), reply.reviewId());
        }

        String in(String path) {
            return path.replace("/plans/{id}", "/plans/" + plan)
                    .replace("/reviews/{id}", "/reviews/" + review)
                    .replace("{chapter}/{name}", "mission/missing")
                    .replace("{file}", "swagger-ui.css");
        }
    }

    private static Reply ask(String method, String path, String... headers) {
        return service.send(method, path, method.equals("POST") ? PLAN : new byte[0], headers);
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertEquals(
                ApiDescriptionTest.routes().stream()
                        .map(route -> route.method() + " " + route.path())
                        .sorted()
                        .toList(),
                rows().map(cells -> cells[0] + " " + cells[1]).sorted().toList(),
                "say in the table who may use which route");
    }

    private static Stream<String[]> rows() {
        return TABLE.lines().map(line -> line.split(" +"));
    }

    @Test
    void everyRouteLetsInWhomTheTableSays() {
        List<String> offences = new ArrayList<>();
        Kept readOnly = Kept.of(OURS.get(Role.ADMIN));
        Kept foreignReadOnly = Kept.of(theirs);
        for (String[] cells : rows().toList()) {
            String method = cells[0];
            String path = cells[1];
            boolean removes = method.equals("DELETE");
            for (int column = 0; column < 3; column++) {
                Role role = Role.values()[column];
                String token = OURS.get(role).token();
                expect(
                        offences,
                        cells[3 + column],
                        method,
                        Kept.of(OURS.get(Role.ADMIN)).in(path),
                        role,
                        token);
                expect(offences, cells[6 + column], method, Kept.of(theirs).in(path), "foreign " + role, token);
            }
            String own = (removes ? Kept.of(OURS.get(Role.ADMIN)) : readOnly).in(path);
            String some = OURS.get(Role.ADMIN).token();
            String forged = some.substring(0, some.length() - 4) + (some.endsWith("AAAA") ? "BBBB" : "AAAA");
            expect(offences, cells[2], method, own, "revoked", revoked.token());
            expect(offences, cells[2], method, own, "expired", expired.token());
            expect(offences, cells[2], method, own, "forged", forged);
            expect(offences, cells[2], method, own, "garbage", "garbage");
            expect(offences, cells[2], method, own, "empty", "");
            check(offences, cells[2], "nobody", ask(method, own), method, own);
            check(offences, cells[2], "basic", ask(method, own, "Authorization", "Basic " + some), method, own);
            check(
                    offences,
                    cells[2],
                    "cookie",
                    ask(method, own, "Cookie", "Authorization=Bearer " + some),
                    method,
                    own);
        }
        assertEquals("", String.join("\n", offences));
    }

    private static void expect(
            List<String> offences, String status, String method, String path, Object who, String token) {
        check(offences, status, who, ask(method, path, bearing(token)), method, path);
    }

    private static void check(
            List<String> offences, String status, Object who, Reply reply, String method, String path) {
        if (reply.status() != Integer.parseInt(status)) {
            offences.add(who + " " + method + " " + path + " is " + reply.status() + " instead of " + status);
        }
        boolean challenges = reply.headers().containsKey("WWW-Authenticate");
        if (challenges != (reply.status() == 401)) {
            offences.add(who + " " + method + " " + path + ": 401 and WWW-Authenticate belong together");
        }
    }

    @Test
    void aForeignIdLooksLikeOneThatDoesNotExist() {
        Kept foreign = Kept.of(theirs);
        String[] key = bearing(OURS.get(Role.ADMIN).token());
        String nowhere = "x".repeat(foreign.plan().length());
        for (String[] cells : rows().filter(row -> row[1].contains("{id}")).toList()) {
            String method = cells[0];
            String path = cells[1];
            Reply there = ask(method, foreign.in(path), key);
            Reply missing =
                    ask(method, new Kept(nowhere, "x".repeat(foreign.review().length())).in(path), key);
            assertEquals(404, there.status(), path);
            assertEquals(anonymous(missing), anonymous(there), path);
        }
        assertEquals(
                200,
                service.get("/api/v1/plans/" + foreign.plan(), bearing(theirs.token()))
                        .status());
    }

    /** An answer without what names the request and the plan. */
    private static String anonymous(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(reply.headers());
        headers.remove("X-Request-Id");
        headers.remove("Date");
        return headers + reply.text().replaceAll("“[^”]*”", "“…”").replaceAll("urn:plan-advisor:request:[^\"]*", "…");
    }

    @Test
    void theListOfPlansHoldsThoseOfTheWorkspaceOnly() {
        Kept own = Kept.of(OURS.get(Role.ADMIN));
        Kept foreign = Kept.of(theirs);
        String list = service.get(
                        "/api/v1/plans?limit=200",
                        bearing(OURS.get(Role.CONSULT).token()))
                .text();
        assertTrue(list.contains(own.plan()));
        assertTrue(!list.contains(foreign.plan()));
    }

    @Test
    void theSamePlanIdInTwoWorkspacesIsTwoPlans() {
        String path = RunningService.REVIEWS + "?plan=year-2027";
        Reply ours = service.post(path, PLAN, bearing(OURS.get(Role.ADMIN).token()));
        Reply others = service.post(path, RunningService.plan("company: {name: Rival}\n"), bearing(theirs.token()));
        assertEquals("1", ours.header("Plan-Revision"));
        assertEquals("1", others.header("Plan-Revision"));
        assertEquals(
                "Rival",
                service.get("/api/v1/plans/year-2027", bearing(theirs.token()))
                        .json()
                        .at("/plan/name")
                        .asText());
        ask("DELETE", "/api/v1/plans/year-2027", bearing(theirs.token()));
        assertEquals(
                200,
                service.get(
                                "/api/v1/plans/year-2027",
                                bearing(OURS.get(Role.ADMIN).token()))
                        .status());
    }

    @Test
    void anIdempotencyKeyCountsInItsWorkspaceOnly() {
        String[] ours = {"Authorization", "Bearer " + OURS.get(Role.SUBMIT).token(), "Idempotency-Key", "march"};
        String[] others = {"Authorization", "Bearer " + theirs.token(), "Idempotency-Key", "march"};
        Reply first = service.submit(PLAN, ours);
        Reply second = service.submit(PLAN, others);
        assertEquals(200, second.status());
        assertEquals("", second.header("Idempotency-Replayed"));
        assertNotEquals(first.reviewId(), second.reviewId());
    }

    @Test
    void aKeyInTheAddressDoesNotCount() {
        String token = OURS.get(Role.ADMIN).token();
        for (String name : List.of("key", "token", "access_token", "Authorization", "authorization")) {
            assertEquals(401, service.get("/api/v1/plans?" + name + "=" + token).status(), name);
        }
    }

    @Test
    void oneOfTwoKeysIsRevokedAndTheOtherGoesOn() {
        NewKey old = key("rotating", Role.CONSULT, Optional.empty());
        NewKey next = key("rotating", Role.CONSULT, Optional.empty());
        assertEquals(200, service.get("/api/v1/plans", bearing(old.token())).status());
        assertEquals(200, service.get("/api/v1/plans", bearing(next.token())).status());
        service.store().keys().revoke(old.card().id(), service.clock.instant());
        assertEquals(401, service.get("/api/v1/plans", bearing(old.token())).status());
        assertEquals(200, service.get("/api/v1/plans", bearing(next.token())).status());
    }

    @Test
    void aKeyThatEndsOpensUntilThen() {
        NewKey key = key("passing", Role.CONSULT, Optional.of(Duration.ofMinutes(5)));
        assertEquals(200, service.get("/api/v1/plans", bearing(key.token())).status());
        service.clock.forward(Duration.ofMinutes(5));
        assertEquals(401, service.get("/api/v1/plans", bearing(key.token())).status());
    }

    @Test
    void headIsRefusedLikeGetButWithoutABody() throws Exception {
        for (String authorization : List.of("Authorization: Bearer none", "X-None: none")) {
            try (Wire wire = service.wire()) {
                Reply reply = wire.head("HEAD /api/v1/plans HTTP/1.1", "Host: localhost", authorization)
                        .replyWithoutBody();
                assertEquals(401, reply.status());
                // What follows on the same connection is the next answer and no body of the first.
                assertEquals(
                        200,
                        wire.head("GET /livez HTTP/1.1", "Host: localhost")
                                .reply()
                                .status());
            }
        }
    }

    @Test
    void anAddressThatOthersReachNeedsKeys() {
        Settings open = new Furnishing().host("0.0.0.0").settings();
        assertThrows(
                IllegalArgumentException.class,
                () -> Service.start(
                        open,
                        RunningService.RULES,
                        Optional.empty(),
                        Optional.empty(),
                        RunningService::template,
                        Clock.systemUTC()));
    }

    @Test
    void whoAsksTooOftenWaitsAndOthersDoNot(@TempDir Path other) {
        try (RunningService slow =
                RunningService.locked(other, new Furnishing().rate(3).settings())) {
            NewKey eager = slow.store().keys().add("acme", Role.CONSULT, "", Optional.empty(), slow.clock.instant());
            NewKey calm = slow.store().keys().add("acme", Role.CONSULT, "", Optional.empty(), slow.clock.instant());
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        200, slow.get("/api/v1/plans", bearing(eager.token())).status());
            }
            Reply turned = slow.get("/api/v1/plans", bearing(eager.token()));
            assertEquals(429, turned.status());
            assertEquals("too-many-requests", turned.problem());
            // 3 a minute is one every 20 seconds.
            int seconds = Integer.parseInt(turned.header("Retry-After"));
            assertTrue(seconds >= 1 && seconds <= 20, () -> "Retry-After: " + seconds);
            assertEquals(200, slow.get("/api/v1/plans", bearing(calm.token())).status());
            assertEquals(200, slow.get("/livez").status());
        }
    }
}
