package dev.planadvisor.store;

import java.util.Arrays;

/**
 * A plan's document as it was submitted.
 *
 * @param mediaType such as {@code application/yaml}
 * @param fileName as the submitter gave it, or {@code -}
 */
public record StoredDocument(byte[] bytes, String mediaType, String fileName) {
    public StoredDocument {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredDocument that
                && Arrays.equals(bytes, that.bytes)
                && mediaType.equals(that.mediaType)
                && fileName.equals(that.fileName);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + fileName.hashCode();
    }

    /** Type and size; a plan's text and name are confidential and not shown. */
    @Override
    public String toString() {
        return "document (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
