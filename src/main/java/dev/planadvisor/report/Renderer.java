package dev.planadvisor.report;

import java.util.List;

/** Turns reports into bytes of one format; it only reads them. */
public interface Renderer {
    /**
     * The whole output for these reports, one or several, in UTF-8.
     *
     * @param many whether the reader asked for several documents, so that even a single report stands in a list
     */
    byte[] render(List<Report> reports, boolean many);

    /** The content type of what is rendered. */
    String contentType();
}
