package dev.planadvisor.engine.compiler;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.planadvisor.facts.Fact;
import dev.planadvisor.facts.Limit;
import dev.planadvisor.facts.PlanFact;
import dev.planadvisor.facts.Single;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.Offence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * The narrow form that a {@code rule.drl} must have: one rule that compares and joins facts, and flags a subject.
 *
 * <p>It is checked on the parsed text, not by looking for words, because a condition that reaches Java could run anything
 * while it is compiled.
 */
public final class ConditionForm {
    private static final String FACTS = Fact.class.getPackageName();
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(\\$?[A-Za-z_]\\w*)|(\\d+(?:\\.\\d+)?)|(\"[^\"\\\\]*\")|(==|!=|<=|>=|<|>|&&|\\|\\||[(),:!-]))");
    private static final Set<String> WORDS_BEFORE_PARENTHESIS = Set.of("in", "not");
    private static final Set<String> WORDS_BETWEEN_NAMES = Set.of("in", "not");

    private final RuleId id;
    private final Card card;
    private final String file;
    private final List<Offence> offences = new ArrayList<>();
    private final SortedSet<String> values = new TreeSet<>();
    private final SortedSet<String> limits = new TreeSet<>();
    private final Set<String> bound = new HashSet<>();
    private boolean joined;

    private ConditionForm(RuleId id, Card card) {
        this.id = id;
        this.card = card;
        this.file = id + "/rule.drl";
    }

    /**
     * What a condition turned out to be.
     *
     * @param values names of the values that it puts into a finding
     * @param offences empty where it keeps the form
     */
    public record Checked(SortedSet<String> values, List<Offence> offences) {}

    /** Checks the text of a {@code rule.drl} against its folder's name and its card. */
    public static Checked check(RuleId id, String text, Card card) {
        ConditionForm form = new ConditionForm(id, card);
        form.check(text);
        return new Checked(form.values, form.offences);
    }

    private void check(String text) {
        if (text.indexOf('\\') >= 0) {
            offend(
                    1
                            + (int) text.substring(0, text.indexOf('\\'))
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count(),
                    "A condition holds no backslash.",
                    "Write the character itself.");
            return;
        }
        DrlParser parser = new DrlParser();
        PackageDescr drl;
        try {
            drl = parser.parse(false, text);
        } catch (DroolsParserException failure) {
            drl = null;
        }
        if (drl == null || parser.hasErrors()) {
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? Math.max(1, error.getLines()[0]) : 1;
                offend(
                        line,
                        "This is no rule: " + error.getMessage().strip() + ".",
                        "Compare it with a rule beside it.");
            }
            if (parser.getErrors().isEmpty()) {
                offend(1, "This is no rule.", "Compare it with a rule beside it.");
            }
            return;
        }
        checkFrame(drl);
        if (drl.getRules().size() == 1) {
            checkRule(drl.getRules().get(0));
        }
    }

    private void checkFrame(PackageDescr drl) {
        if (!"advisor.rules".equals(drl.getName())) {
            offend(1, "The package is '" + drl.getName() + "'.", "Write 'package advisor.rules'.");
        }
        drl.getImports().stream()
                .filter(i -> !i.getTarget().equals(FACTS + ".*"))
                .forEach(i -> offend(
                        i.getLine(),
                        "'" + i.getTarget() + "' is imported.",
                        "Rules see facts only: write 'import " + FACTS + ".*'."));
        drl.getFunctionImports().stream()
                .filter(i -> !i.getTarget().equals(FACTS + ".Flag.flag"))
                .forEach(i -> offend(
                        i.getLine(),
                        "'" + i.getTarget() + "' is imported.",
                        "Write 'import static " + FACTS + ".Flag.flag'."));
        refuse(drl.getAccumulateImports(), "'import accumulate'", "Sums are facts, worked out in Java.");
        refuse(drl.getGlobals(), "'global'", "Whatever a rule needs is a fact.");
        refuse(drl.getFunctions(), "'function'", "Whatever is worked out is a fact.");
        refuse(drl.getTypeDeclarations(), "'declare'", "Fact types are Java records.");
        refuse(drl.getEnumDeclarations(), "'declare enum'", "Fact types are Java records.");
        refuse(drl.getEntryPointDeclarations(), "'declare entry-point'", "Facts come one way.");
        refuse(drl.getWindowDeclarations(), "'declare window'", "Facts come one way.");
        refuse(new ArrayList<>(drl.getAttributes()), "An attribute for all rules", "Leave it out.");
        if (drl.getUnit() != null) {
            offend(1, "'unit' is used.", "Leave it out.");
        }
        if (drl.getRules().size() != 1) {
            offend(1, "There are " + drl.getRules().size() + " rules in this file.", "One folder holds one rule.");
        }
    }

    private void checkRule(RuleDescr rule) {
        if (rule instanceof org.drools.drl.ast.descr.QueryDescr) {
            offend(rule.getLine(), "'query' is used.", "Write a rule.");
            return;
        }
        if (!rule.getName().equals(id.toString())) {
            offend(rule.getLine(), "The rule is named '" + rule.getName() + "'.", "Its folder says '" + id + "'.");
        }
        if (rule.getParentName() != null) {
            offend(rule.getLine(), "'extends' is used.", "Write the whole condition.");
        }
        rule.getAttributes()
                .forEach((name, attribute) -> offend(
                        attribute.getLine(),
                        "The attribute '" + name + "' is used.",
                        "Rules have no order and no groups."));
        if (!rule.getAnnotations().isEmpty()) {
            offend(rule.getLine(), "An annotation is used.", "What is known about the rule stands on its card.");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            offend(rule.getLine(), "There is more than one 'then'.", "A rule only flags.");
        }
        checkElement(rule.getLhs(), false);
        checkConsequence(rule);
        if (card != null) {
            for (String limit : card.limits().keySet()) {
                if (!limits.contains(limit)) {
                    offend(
                            rule.getLine(),
                            "The card's limit '" + limit + "' is not asked for.",
                            "Write Limit( rule == \"" + id + "\", name == \"" + limit + "\", $" + limit
                                    + " : value ).");
                }
            }
        }
    }

    private void checkElement(BaseDescr element, boolean inside) {
        if (element instanceof PatternDescr pattern) {
            checkPattern(pattern, inside);
        } else if (element instanceof AndDescr and) {
            and.getDescrs().forEach(d -> checkElement(d, inside));
        } else if (element instanceof OrDescr or) {
            or.getDescrs().forEach(d -> checkElement(d, inside));
        } else if (element instanceof NotDescr not) {
            not.getDescrs().forEach(d -> checkElement(d, true));
        } else if (element instanceof ExistsDescr exists) {
            for (Object inner : exists.getDescrs()) {
                checkElement((BaseDescr) inner, true);
            }
        } else {
            String word =
                    element.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
            offend(
                    element.getLine(),
                    "'" + word + "' is used.",
                    "A condition is made of facts with 'and', 'or', 'not' and 'exists'; what is worked out is a fact.");
        }
    }

    private void checkPattern(PatternDescr pattern, boolean inside) {
        int line = pattern.getLine();
        if (pattern.getSource() != null) {
            offend(
                    line,
                    "'from' or 'accumulate' is used.",
                    "What is worked out is a fact: take the fact that holds it.");
        }
        if (!pattern.getBehaviors().isEmpty() || pattern.isQuery() || pattern.isUnification()) {
            offend(line, "A window, query or unification is used.", "Compare facts.");
        }
        Class<?> type = factType(pattern.getObjectType());
        if (type == null) {
            offend(
                    line,
                    "There is no fact '" + pattern.getObjectType() + "'.",
                    "The facts are listed in docs/facts.md.");
            return;
        }
        boolean joins = false;
        StringBuilder whole = new StringBuilder();
        for (BaseDescr constraint : pattern.getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                joins |= checkExpression(expression.getExpression(), line);
                whole.append(expression.getExpression()).append(" , ");
            } else {
                offend(line, "This comparison is not understood.", "Compare one value with another.");
            }
        }
        if (type == Limit.class) {
            checkLimit(whole.toString(), line);
        } else if (!inside && type != PlanFact.class) {
            if (joined && !joins && !Single.class.isAssignableFrom(type)) {
                offend(
                        line,
                        "'" + pattern.getObjectType()
                                + "' is joined with nothing, so every one would meet every other.",
                        "Compare one of its values with a $value of a fact above.");
            }
            joined |= !Single.class.isAssignableFrom(type);
        }
        if (pattern.getIdentifier() != null) {
            bound.add(pattern.getIdentifier());
        }
    }

    /** Checks the words of one comparison; says whether it uses a value that an earlier fact bound. */
    private boolean checkExpression(String expression, int line) {
        boolean joins = false;
        Matcher token = TOKEN.matcher(expression);
        int position = 0;
        String before = "";
        while (position < expression.length()) {
            if (expression.substring(position).isBlank()) {
                break;
            }
            if (!token.find(position) || token.start() != position) {
                offend(
                        line,
                        "'" + expression.strip() + "' is more than a comparison.",
                        "Compare a value with a value, without calls, dots or arithmetic; what is worked out is a fact.");
                return joins;
            }
            String word = token.group().strip();
            if (word.equals("(") && isName(before) && !WORDS_BEFORE_PARENTHESIS.contains(before)) {
                offend(line, "'" + before + "(' is a call.", "Compare values; what is worked out is a fact.");
            }
            if (isName(before)
                    && isName(word)
                    && !WORDS_BETWEEN_NAMES.contains(before)
                    && !WORDS_BETWEEN_NAMES.contains(word)) {
                offend(
                        line,
                        "'" + before + " " + word + "' is no comparison that rules use.",
                        "Use ==, !=, <, <=, >, >= or in (…); a reading of words is a fact.");
            }
            if (word.startsWith("$")) {
                if (bound.contains(word)) {
                    joins = true;
                } else if (expression.strip().matches("\\" + word + "\\s*:(?s).*")) {
                    bound.add(word);
                }
            }
            before = word;
            position = token.end();
        }
        return joins;
    }

    private static boolean isName(String token) {
        return token.matches("\\$?[A-Za-z_]\\w*");
    }

    private void checkLimit(String constraints, int line) {
        Matcher rule = Pattern.compile("rule\\s*==\\s*\"([^\"]*)\"").matcher(constraints);
        Matcher name = Pattern.compile("name\\s*==\\s*\"([^\"]*)\"").matcher(constraints);
        if (!rule.find() || !rule.group(1).equals(id.toString()) || !name.find()) {
            offend(
                    line,
                    "A limit needs its rule and name.",
                    "Write Limit( rule == \"" + id + "\", name == \"…\", $… : value ).");
            return;
        }
        limits.add(name.group(1));
        if (card != null && !card.limits().containsKey(name.group(1))) {
            offend(line, "The card has no limit '" + name.group(1) + "'.", "Add it under 'limits' in card.yaml.");
        }
    }

    private void checkConsequence(RuleDescr rule) {
        String text = String.valueOf(rule.getConsequence()).strip();
        int line = Math.max(1, rule.getConsequenceLine());
        ParseResult<BlockStmt> parsed = new JavaParser(new ParserConfiguration()).parseBlock("{" + text + "}");
        List<Statement> statements = parsed.getResult()
                .map(BlockStmt::getStatements)
                .<List<Statement>>map(ArrayList::new)
                .orElse(List.of());
        boolean flags = parsed.isSuccessful()
                && statements.size() == 1
                && statements.get(0).isExpressionStmt()
                && isInsert(statements.get(0).asExpressionStmt().getExpression());
        if (!flags) {
            offend(line, "A rule only flags.", "Write one statement: insert( flag($subject).with(\"name\", $value) );");
        }
    }

    private boolean isInsert(Expression expression) {
        return expression instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getTypeArguments().isEmpty()
                && call.getNameAsString().equals("insert")
                && call.getArguments().size() == 1
                && isFlag(call.getArgument(0));
    }

    private boolean isFlag(Expression expression) {
        if (!(expression instanceof MethodCallExpr call)
                || call.getTypeArguments().isPresent()) {
            return false;
        }
        if (call.getScope().isEmpty()) {
            return call.getNameAsString().equals("flag")
                    && call.getArguments().size() == 1
                    && call.getArgument(0).isNameExpr();
        }
        if (!call.getNameAsString().equals("with")
                || call.getArguments().size() != 2
                || !call.getArgument(0).isStringLiteralExpr()
                || !(call.getArgument(1).isNameExpr() || call.getArgument(1).isLiteralExpr())) {
            return false;
        }
        values.add(call.getArgument(0).asStringLiteralExpr().getValue());
        return isFlag(call.getScope().get());
    }

    static Class<?> factType(String name) {
        if (!name.matches("[A-Z]\\w*")) {
            return null;
        }
        try {
            Class<?> type = Class.forName(FACTS + "." + name);
            boolean visible = type == Limit.class || (Fact.class.isAssignableFrom(type) && type.isRecord());
            return visible ? type : null;
        } catch (ClassNotFoundException unknown) {
            return null;
        }
    }

    private void refuse(java.util.Collection<? extends BaseDescr> elements, String what, String wayOut) {
        elements.forEach(e -> offend(Math.max(1, e.getLine()), what + " is used.", wayOut));
    }

    private void offend(int line, String problem, String wayOut) {
        offences.add(new Offence(file, Math.max(1, line), problem, wayOut));
    }
}
