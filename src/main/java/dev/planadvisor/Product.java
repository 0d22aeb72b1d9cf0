package dev.planadvisor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and version under which every review can be replayed. */
public final class Product {
    /** The name of the program. */
    public static final String NAME = "plan-advisor";

    /** The version, as the build knows it. */
    public static final String VERSION = version();

    /** Name and version, as reviews name them. */
    public static final String NAME_AND_VERSION = NAME + " " + VERSION;

    private Product() {}

    private static String version() {
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
