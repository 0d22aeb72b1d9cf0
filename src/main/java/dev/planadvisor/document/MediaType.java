package dev.planadvisor.document;

import java.util.List;
import java.util.Locale;

/** The format that a document is written in. */
public enum MediaType {
    YAML,
    JSON,
    /** None that is known; a reader refuses it and names those that are. */
    UNKNOWN;

    /**
     * The format by the ending of a file's name; a name without an ending (such as {@code -}) says nothing, and the
     * first character of the document decides.
     */
    public static MediaType ofName(String name, byte[] bytes) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int point = file.lastIndexOf('.');
        if (point <= 0 || point == file.length() - 1) {
            return ofContent(bytes);
        }
        return switch (file.substring(point + 1).toLowerCase(Locale.ROOT)) {
            case "yaml", "yml" -> YAML;
            case "json" -> JSON;
            default -> UNKNOWN;
        };
    }

    /**
     * The format by the content type of a request; one that says nothing about it ({@code text/plain},
     * {@code application/octet-stream} or none at all) leaves it to the name.
     */
    public static MediaType ofContentType(String contentType, String name, byte[] bytes) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (List.of("", "*/*", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded")
                .contains(type)) {
            return ofName(name, bytes);
        }
        String subtype = type.substring(type.lastIndexOf('/') + 1);
        if (subtype.equals("json") || subtype.endsWith("+json")) {
            return JSON;
        }
        if (List.of("yaml", "x-yaml", "vnd.yaml").contains(subtype) || subtype.endsWith("+yaml")) {
            return YAML;
        }
        return UNKNOWN;
    }

    private static MediaType ofContent(byte[] bytes) {
        int first = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            first = 3;
        }
        while (first < bytes.length && " \t\r\n".indexOf(bytes[first]) >= 0) {
            first++;
        }
        return first < bytes.length && (bytes[first] == '{' || bytes[first] == '[') ? JSON : YAML;
    }
}
