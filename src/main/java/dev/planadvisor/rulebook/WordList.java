package dev.planadvisor.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads a word list: a row a line, cells by comma or semicolon, lines that start with {@code #} skipped. */
final class WordList {
    private WordList() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.split("[,;]", -1)) {
                    cells.add(cell.strip());
                }
                rows.add(List.copyOf(cells));
            }
        }
        return List.copyOf(rows);
    }
}
