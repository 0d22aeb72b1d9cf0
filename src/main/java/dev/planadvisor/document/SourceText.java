package dev.planadvisor.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The characters of a document and their lines; strictly decoded, with LF as the only end of a line. */
final class SourceText {
    private static final int MOST_CONTROL_REMARKS = 20;

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    private SourceText(String text) {
        this.text = text;
    }

    /** The characters; empty, with a remark, where the bytes are too many or no UTF-8. */
    static Optional<SourceText> decode(byte[] bytes, Limits limits, Remarks remarks) {
        if (bytes.length > limits.bytes()) {
            remarks.add(Place.START, "too-large", "size", bytes.length, "max", limits.bytes());
            return Optional.empty();
        }
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            remarks.add(Place.START, "invalid-encoding", new Phrase("invalid-encoding.utf-16"));
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String decoded = out.flip().toString();
        if (decoded.startsWith("\uFEFF")) {
            decoded = decoded.substring(1);
        }
        SourceText source = new SourceText(decoded.replace("\r\n", "\n"));
        if (result.isError()) {
            remarks.add(
                    source.place("", source.text.length()),
                    "invalid-encoding",
                    "byte",
                    String.format("%02X", bytes[in.position()]));
            return Optional.empty();
        }
        return Optional.of(source.withoutControlCharacters(remarks));
    }

    String text() {
        return text;
    }

    /** The place of the character at an offset; cheap where offsets rise. */
    Place place(String pointer, int target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = Math.min(target, text.length());
        while (offset < end) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            if (character == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Place(pointer, line, column);
    }

    static boolean control(int character) {
        return Character.getType(character) == Character.CONTROL && character != '\t' && character != '\n';
    }

    /** Remarks control characters and puts blanks in their places, so that reading goes on. */
    private SourceText withoutControlCharacters(Remarks remarks) {
        StringBuilder mended = null;
        int remarked = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (control(character)) {
                if (mended == null) {
                    mended = new StringBuilder(text);
                }
                mended.setCharAt(i, ' ');
                if (remarked++ < MOST_CONTROL_REMARKS) {
                    remarks.add(place("", i), "control-character", "character", Visible.code(character));
                }
            }
        }
        return mended == null ? this : new SourceText(mended.toString());
    }
}
