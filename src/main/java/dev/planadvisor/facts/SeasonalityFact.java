package dev.planadvisor.facts;

/** The plan says whether its demand has seasons, be it in figures, in words or by the word none. */
public record SeasonalityFact() implements Single {
    @Override
    public String at() {
        return "/buying";
    }
}
