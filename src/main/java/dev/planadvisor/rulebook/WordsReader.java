package dev.planadvisor.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a {@code words.<language>.md}: a title and four sections under fixed headings. */
final class WordsReader {
    private static final List<String> SECTIONS =
            List.of("Message", "Why it matters", "What to do", "When to ignore it");

    private WordsReader() {}

    static Words read(String file, String text, List<Offence> offences) {
        List<String> lines = text.lines().toList();
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .enabledBlockTypes(Set.of(Heading.class, org.commonmark.node.ListBlock.class))
                .build()
                .parse(text);
        String title = "";
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = null;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            int line = 1 + block.getSourceSpans().get(0).getLineIndex();
            if (block instanceof Heading heading && heading.getLevel() == 1) {
                title = raw(heading, lines).replaceFirst("^#+\\s*", "");
            } else if (block instanceof Heading heading) {
                section = raw(heading, lines).replaceFirst("^#+\\s*", "");
                if (!SECTIONS.contains(section)) {
                    offences.add(new Offence(
                            file,
                            line,
                            "The heading '" + section + "' is not known.",
                            "Write one of " + String.join(", ", SECTIONS) + "."));
                } else if (sections.put(section, new ArrayList<>()) != null) {
                    offences.add(new Offence(
                            file, line, "The heading '" + section + "' stands twice.", "Keep one of them."));
                }
            } else if (section == null) {
                offences.add(
                        new Offence(file, line, "Text before the first heading.", "Put it under '## Why it matters'."));
            } else if (block instanceof BulletList list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>())
                            .add(raw(item, lines).replaceFirst("^[-*+]\\s+", ""));
                }
            } else {
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(raw(block, lines));
            }
        }
        if (title.isEmpty()) {
            offences.add(new Offence(file, 1, "There is no title.", "Start with '# What is wrong, in a few words'."));
        }
        for (String wanted : SECTIONS) {
            if (sections.getOrDefault(wanted, List.of()).isEmpty()) {
                offences.add(new Offence(
                        file,
                        1,
                        "The section '" + wanted + "' is missing.",
                        "Write '## " + wanted + "' and its text."));
            }
        }
        return new Words(
                title,
                String.join(" ", sections.getOrDefault("Message", List.of())),
                String.join("\n\n", sections.getOrDefault("Why it matters", List.of())),
                sections.getOrDefault("What to do", List.of()),
                String.join("\n\n", sections.getOrDefault("When to ignore it", List.of())));
    }

    /** The block's own characters, its lines joined by blanks: a message keeps its braces and stars. */
    private static String raw(Node block, List<String> lines) {
        return block.getSourceSpans().stream().map(span -> slice(span, lines)).collect(Collectors.joining(" "));
    }

    private static String slice(SourceSpan span, List<String> lines) {
        String line = lines.get(span.getLineIndex());
        return line.substring(span.getColumnIndex(), Math.min(line.length(), span.getColumnIndex() + span.getLength()))
                .strip();
    }
}
