/** Points, and only points: from verdicts to a score that explains itself. */
package dev.planadvisor.score;
