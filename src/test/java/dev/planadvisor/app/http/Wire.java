package dev.planadvisor.app.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which anything can be sent, HTTP or not. */
final class Wire implements AutoCloseable {
    private static final int LONGEST_WAIT_MILLIS = 15_000;

    private final Socket socket;
    private final PushbackInputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new PushbackInputStream(socket.getInputStream());
    }

    static Wire to(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        socket.setTcpNoDelay(true);
        return new Wire(socket);
    }

    /** Sends a head, its lines joined as HTTP wants it, with an empty line at its end. */
    Wire head(String... lines) throws IOException {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Says that nothing more will be sent. */
    Wire end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Reads one answer; the connection may go on. */
    Reply reply() throws IOException {
        return reply(true);
    }

    /** Reads the answer to a request with HEAD. */
    Reply replyWithoutBody() throws IOException {
        return reply(false);
    }

    private Reply reply(boolean hasBody) throws IOException {
        String[] first = line().split(" ", 3);
        int status = Integer.parseInt(first[1]);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1].strip());
        }
        byte[] body = {};
        if (hasBody && headers.containsKey("Content-Length")) {
            int length = Integer.parseInt(headers.get("Content-Length").get(0));
            body = in.readNBytes(length);
            if (body.length < length) {
                throw new EOFException("the body ends after " + body.length + " of " + length + " bytes");
            }
        } else if (hasBody && headers.containsKey("Transfer-Encoding")) {
            body = chunks();
        } else if (hasBody && status != 204 && status != 304) {
            body = in.readAllBytes();
        }
        return new Reply(status, headers, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(length));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** Whether for that long nothing comes, neither an answer nor the end of the connection. */
    boolean isQuietFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            int next = in.read();
            if (next >= 0) {
                in.unread(next);
            }
            return false;
        } catch (SocketTimeoutException quiet) {
            return true;
        } catch (IOException reset) {
            return false;
        } finally {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        }
    }

    /**
     * Sends a piece again and again, that many milliseconds apart, until the other side says something, or ends the
     * connection.
     *
     * @return how many pieces were sent
     */
    int drip(String piece, int millis, int most) throws IOException {
        int sent = 0;
        while (sent < most && isQuietFor(millis)) {
            try {
                send(piece);
            } catch (IOException closed) {
                return sent;
            }
            sent++;
        }
        return sent;
    }

    /** Waits until the other side asks for the body of a request that came with {@code Expect: 100-continue}. */
    Wire awaitContinue() throws IOException {
        String first = line();
        if (!first.startsWith("HTTP/1.1 100")) {
            throw new AssertionError("not asked for a body: " + first);
        }
        line();
        return this;
    }

    /** Whether the other side ends the connection, with or without saying so, before the longest wait is over. */
    boolean isClosed() {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Ends the connection in the middle of whatever it was at. */
    void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
