package dev.planadvisor.document;

import dev.planadvisor.document.MappingNode.Field;
import dev.planadvisor.document.ScalarNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the tree from the events of any parser and keeps the limits on its size. */
final class TreeBuilder {
    private final Limits limits;
    private final Remarks remarks;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Node root;
    private int tokens;
    private boolean full;

    /** A list or group that is being read. */
    private static final class Frame {
        final boolean mapping;
        final boolean flow;
        final boolean standsForKey;
        final Place place;
        final List<Field> fields = new ArrayList<>();
        final List<Node> items = new ArrayList<>();
        final Map<String, Place> names = new HashMap<>();
        Place key;
        String name;
        boolean dropped;

        Frame(boolean mapping, boolean flow, boolean standsForKey, Place place) {
            this.mapping = mapping;
            this.flow = flow;
            this.standsForKey = standsForKey;
            this.place = place;
        }

        Node node() {
            return mapping ? new MappingNode(place, fields, flow) : new SequenceNode(place, items);
        }
    }

    TreeBuilder(Limits limits, Remarks remarks) {
        this.limits = limits;
        this.remarks = remarks;
    }

    /** Whether a limit was passed after which nothing more is read. */
    boolean full() {
        return full;
    }

    /** Whether the whole document was read. */
    boolean ended() {
        return root != null && open.isEmpty();
    }

    /** Where the list or group begins that is being read. */
    Place innermost() {
        return open.isEmpty() ? Place.START : open.peek().place;
    }

    /** Whether the next event names a field. */
    boolean awaitsName() {
        return !open.isEmpty() && open.peek().mapping && open.peek().key == null;
    }

    /** The pointer of the value that comes next. */
    String pointer() {
        if (open.isEmpty()) {
            return "";
        }
        Frame frame = open.peek();
        if (!frame.mapping) {
            return Place.child(frame.place.pointer(), String.valueOf(frame.items.size()));
        }
        return frame.key == null ? frame.place.pointer() : frame.key.pointer();
    }

    /**
     * Begins a list or group.
     *
     * @param flow whether it is YAML between brackets
     */
    void open(boolean mapping, boolean flow, Place place) {
        count(place);
        boolean standsForKey = awaitsName();
        if (standsForKey) {
            remarks.add(place, "complex-key");
        }
        open.push(new Frame(mapping, flow, standsForKey, place));
        if (open.size() > limits.depth()) {
            remarks.add(place, "too-deep", "max", limits.depth());
            full = true;
        }
    }

    void close(Place place) {
        count(place);
        close();
    }

    private void close() {
        Frame frame = open.pop();
        if (frame.standsForKey) {
            Frame parent = open.peek();
            parent.key = frame.place;
            parent.name = "";
            parent.dropped = true;
        } else {
            add(frame.node());
        }
    }

    void name(String name, Place place) {
        count(place);
        Frame frame = open.peek();
        Place key = new Place(Place.child(frame.place.pointer(), name), place.line(), place.column());
        if (name.length() > limits.key()) {
            // The pointer would be as long as the name.
            remarks.add(place, "long-key", "value", Visible.of(name), "max", limits.key());
            key = place;
        } else {
            refuseHiddenCharacters(name, place);
        }
        Place first = frame.names.putIfAbsent(name, key);
        frame.key = key;
        frame.name = name;
        frame.dropped = first != null || name.length() > limits.key();
        if (first != null) {
            remarks.add(
                    key, "duplicate-key", "value", Visible.of(name), "line", first.line(), "column", first.column());
        }
    }

    /** Leaves out the field that was just named. */
    void dropValue() {
        open.peek().dropped = true;
    }

    void scalar(String text, Kind kind, Place place) {
        count(place);
        String value = text.replace("\r\n", "\n");
        if (value.length() > limits.text()) {
            remarks.add(place, "long-text", "size", value.length(), "max", limits.text());
            value = "";
        } else {
            refuseHiddenCharacters(value, place);
        }
        add(new ScalarNode(place, value, kind));
    }

    /** Leaves out every list and group that began at a place or later and is still open. */
    void forgetFrom(Place place) {
        while (!open.isEmpty() && !before(open.peek().place, place)) {
            open.pop();
        }
    }

    private static boolean before(Place a, Place b) {
        return a.line() < b.line() || a.line() == b.line() && a.column() < b.column();
    }

    /** The tree as far as it was read. */
    Optional<Node> root() {
        while (!open.isEmpty()) {
            close();
        }
        return Optional.ofNullable(root);
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            if (root == null) {
                root = node;
            }
            return;
        }
        Frame frame = open.peek();
        if (!frame.mapping) {
            frame.items.add(node);
            return;
        }
        if (!frame.dropped) {
            frame.fields.add(new Field(frame.name, frame.key, node));
        }
        frame.key = null;
        frame.dropped = false;
    }

    private void count(Place place) {
        tokens++;
        if (tokens == limits.tokens() + 1) {
            remarks.add(place, "too-many-values", "max", limits.tokens());
            full = true;
        }
    }

    /** Escapes can spell what the decoder would have refused. */
    private void refuseHiddenCharacters(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean pair = Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(character) || SourceText.control(character)) {
                remarks.add(place, "control-character", "character", Visible.code(character));
                return;
            }
        }
    }
}
