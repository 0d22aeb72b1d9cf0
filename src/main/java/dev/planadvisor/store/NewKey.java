package dev.planadvisor.store;

/**
 * A key that was just made.
 *
 * @param token what its holder sends; it is shown once and kept nowhere
 */
public record NewKey(String token, KeyCard card) {
    /** The card; a token is secret. */
    @Override
    public String toString() {
        return card.toString();
    }
}
