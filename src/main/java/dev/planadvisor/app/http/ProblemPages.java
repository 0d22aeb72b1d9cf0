package dev.planadvisor.app.http;

import dev.planadvisor.plan.Language;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server answers by itself where a request never reaches a route: problems too. */
final class ProblemPages extends ErrorHandler {
    /** Attribute of a request: the kind of its problem, where the status does not say it. */
    static final String KIND = ProblemPages.class.getName();

    private static final String SECONDS = "1";

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        ProblemKind kind =
                request.getAttribute(KIND) instanceof ProblemKind named ? named : ProblemKind.ofStatus(status);
        String id = Reception.id(request);
        Reception.dress(response.getHeaders(), id);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        if (kind.status() == 503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, SECONDS);
        }
        Language language =
                language(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)).orElse(Language.EN);
        byte[] body = Json.bytes(problem(kind, status, language, id, Map.of(), List.of()));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean isHead = "HEAD".equals(request.getMethod());
        response.write(true, isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
        return true;
    }

    static Problem problem(
            ProblemKind kind,
            int status,
            Language language,
            String id,
            Map<String, Object> values,
            List<Problem.Fault> faults) {
        return new Problem(
                "urn:plan-advisor:problem:" + kind.word(),
                Texts.sentence(language, kind.word() + ".title", values),
                status,
                Texts.sentence(language, kind.word() + ".detail", values),
                "urn:plan-advisor:request:" + id,
                faults);
    }

    /** The first of our languages that a browser or program prefers. */
    static Optional<Language> language(String accepted) {
        if (accepted == null || accepted.length() > 200) {
            return Optional.empty();
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(accepted)) {
                String tag = range.getRange().split("-")[0];
                for (Language language : Language.values()) {
                    if (range.getWeight() > 0 && language.tag().equals(tag)) {
                        return Optional.of(language);
                    }
                }
            }
        } catch (IllegalArgumentException noRanges) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
