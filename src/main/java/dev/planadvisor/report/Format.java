package dev.planadvisor.report;

import java.util.Locale;
import java.util.function.Function;

/** The formats of a review: the one list that every door offers. */
public enum Format {
    /** For a person at a terminal. */
    TEXT(TextRenderer::new),
    /** For programs: {@code plan-review/1}. */
    JSON(layout -> new JsonRenderer());

    private final Function<TextRenderer.Layout, Renderer> renderer;

    Format(Function<TextRenderer.Layout, Renderer> renderer) {
        this.renderer = renderer;
    }

    /** The renderer; the layout matters where people read. */
    public Renderer renderer(TextRenderer.Layout layout) {
        return renderer.apply(layout);
    }

    /** The name by which the command line asks for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
