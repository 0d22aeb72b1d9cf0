package dev.planadvisor.facts;

/**
 * More than one person may sell to the same customers, as far as the plan tells: not where it names a single seller, nor
 * where consumers buy and nobody sells to them in person.
 */
public record SeveralSellers() implements Single {
    @Override
    public String at() {
        return "/team";
    }
}
