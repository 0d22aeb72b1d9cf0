package dev.planadvisor.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Severity;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Offence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionFormTest {
    private static final RuleId ID = RuleId.of("strategies/too-few-weekly-tactics");
    private static final String HEAD = """
            package advisor.rules
            import dev.planadvisor.facts.*
            import static dev.planadvisor.facts.Flag.flag

            """;
    private static final String LIMIT =
            "Limit( rule == \"strategies/too-few-weekly-tactics\", name == \"minimum\", $minimum : value )";

    private static String rule(String when, String then) {
        return HEAD + "rule \"" + ID + "\"\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
    }

    private static List<Offence> offences(String text) {
        Card card = new Card(
                ID,
                Severity.ERROR,
                3,
                "StrategyFact",
                List.of(),
                new TreeMap<>(Map.of("minimum", BigDecimal.valueOf(2))),
                Card.Status.STABLE,
                "1.0.0",
                List.of("-"));
        return ConditionForm.check(ID, text, card).offences();
    }

    @Test
    void acceptsARuleThatComparesAndFlags() {
        String text = rule(
                LIMIT + "\n$s : StrategyFact( weeklyTactics < $minimum, $n : weeklyTactics )\nexists GoalFact()",
                "insert( flag($s).with(\"count\", $n).with(\"minimum\", $minimum) );");
        assertEquals(List.of(), offences(text));
        assertEquals(
                Set.of("count", "minimum"), ConditionForm.check(ID, text, null).values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s : StrategyFact( label.length() > 3 )",
                "$s : StrategyFact( label.isEmpty )",
                "$s : StrategyFact( toString() == \"x\" )",
                "$s : StrategyFact( weeklyTactics + 1 < $minimum )",
                "$s : StrategyFact( label matches \"(a+)+\" )",
                "$s : StrategyFact( eval(true) )",
                "$s : StrategyFact( weeklyTactics < new java.io.File(\"x\").length() )",
                "$s : StrategyFact() from $x",
                "accumulate( StrategyFact( $w : weeklyTactics ); $t : sum($w) )",
                "eval( true )",
                "forall( StrategyFact() )",
                "$s : java.lang.String()",
                "$s : Runtime()",
                "$s : StrategyFact( this != null )\n$g : GoalFact()",
                "$s : StrategyFact( label == \"\\u0022\" )"
            })
    void refusesWhatIsMoreThanAComparison(String pattern) {
        assertTrue(
                !offences(rule(LIMIT + "\n" + pattern, "insert( flag($s) );")).isEmpty(), pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "insert( flag($s) ); insert( flag($s) );",
                "insert( flag($s).with(\"a\", System.getenv()) );",
                "insert( flag($s).with(\"a\", $s.at()) );",
                "insert( new Flag($s, null) );",
                "delete( $s );",
                "drools.halt();",
                "while (true) { }",
                "insertLogical( flag($s) );",
                ""
            })
    void refusesAConsequenceThatDoesMoreThanFlag(String then) {
        List<Offence> offences = offences(rule(LIMIT + "\n$s : StrategyFact( weeklyTactics < $minimum )", then));
        assertEquals(
                List.of("A rule only flags."),
                offences.stream().map(Offence::problem).toList(),
                then);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "salience 10|The attribute 'salience' is used.",
                "agenda-group \"a\"|The attribute 'agenda-group' is used.",
                "no-loop true|The attribute 'no-loop' is used.",
                "@Title(\"x\")|An annotation is used."
            })
    void refusesAttributes(String attribute, String problem) {
        String text = rule(LIMIT + "\n$s : StrategyFact( weeklyTactics < $minimum )", "insert( flag($s) );")
                .replace("\nwhen", "\n" + attribute + "\nwhen");
        assertTrue(problems(text).contains(problem), () -> problems(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "global java.util.List list",
                "import java.io.File",
                "import static java.lang.System.exit",
                "import accumulate java.lang.Thread t",
                "function int f() { return 1; }",
                "declare Thing\n name : String\nend",
                "query \"q\"\n StrategyFact()\nend"
            })
    void refusesWhateverElseAFileCouldHold(String extra) {
        String text = rule(LIMIT + "\n$s : StrategyFact( weeklyTactics < $minimum )", "insert( flag($s) );")
                .replace("rule \"", extra + "\n\nrule \"");
        assertTrue(!offences(text).isEmpty(), extra);
    }

    @Test
    void namesTheLineAndTheWayOut() {
        List<Offence> offences =
                offences(rule(LIMIT + "\n$s : StrategyFact( weeklyTactics + 1 < $minimum )", "insert( flag($s) );"));
        assertEquals(8, offences.get(0).line());
        assertTrue(offences.get(0).toString().contains("what is worked out is a fact"));
    }

    @Test
    void tellsOfALimitThatIsNotAskedForAndOneThatIsNotThere() {
        assertEquals(
                Set.of("The card's limit 'minimum' is not asked for."),
                problems(rule("$s : StrategyFact( weeklyTactics < 2 )", "insert( flag($s) );")));
        assertTrue(problems(rule(
                        LIMIT.replace("minimum", "most") + "\n$s : StrategyFact( weeklyTactics < $most )",
                        "insert( flag($s) );"))
                .contains("The card has no limit 'most'."));
    }

    private static Set<String> problems(String text) {
        return offences(text).stream().map(Offence::problem).collect(Collectors.toSet());
    }
}
