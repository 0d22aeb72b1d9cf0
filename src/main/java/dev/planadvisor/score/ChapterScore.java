package dev.planadvisor.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a chapter does.
 *
 * @param id the chapter's id
 * @param score 0 to 100, one decimal, rounded down; empty where no rule of it applies or one is broken
 * @param weight the chapter's share in the plan's score, in percent, one decimal; 0 where it has no score
 */
public record ChapterScore(String id, Optional<BigDecimal> score, BigDecimal weight) {}
