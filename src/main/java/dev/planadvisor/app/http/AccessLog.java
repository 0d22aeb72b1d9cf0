package dev.planadvisor.app.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line for each request: who asked for what, and how it went. No bodies and no parameters: plans are confidential. */
final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.planadvisor.access");

    @Override
    public void log(Request request, Response response) {
        LOG.atInfo()
                .addKeyValue("request", Reception.id(request))
                .addKeyValue("client", Request.getRemoteAddr(request))
                .addKeyValue("key", request.getAttribute(Doorkeeper.KEY) instanceof String key ? key : "")
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", request.getHttpURI().getPath())
                .addKeyValue("status", response.getStatus())
                .addKeyValue("bytes", Response.getContentBytesWritten(response))
                .addKeyValue("millis", NanoTime.millisSince(request.getBeginNanoTime()))
                .log("answered");
    }
}
