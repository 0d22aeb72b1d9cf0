package dev.planadvisor.document;

import java.util.Arrays;

/**
 * A document as it arrives at a door.
 *
 * @param name of the file, or {@code -}
 */
public record PlanUpload(byte[] bytes, String name, MediaType mediaType) {
    public PlanUpload {
        bytes = bytes.clone();
    }

    /** A file whose name tells its format. */
    public static PlanUpload of(String name, byte[] bytes) {
        return new PlanUpload(bytes, name, MediaType.ofName(name, bytes));
    }

    /** The body of a request whose content type, or else name, tells its format. */
    public static PlanUpload of(String name, String contentType, byte[] bytes) {
        return new PlanUpload(bytes, name, MediaType.ofContentType(contentType, name, bytes));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanUpload that
                && Arrays.equals(bytes, that.bytes)
                && name.equals(that.name)
                && mediaType == that.mediaType;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + name.hashCode();
    }

    /** The name and the size; a plan's text is confidential and not shown. */
    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
