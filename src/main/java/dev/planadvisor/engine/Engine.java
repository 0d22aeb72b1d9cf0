package dev.planadvisor.engine;

import dev.planadvisor.facts.Expected;
import dev.planadvisor.facts.Fact;
import dev.planadvisor.facts.FactSheet;
import dev.planadvisor.facts.Flag;
import dev.planadvisor.facts.Limit;
import dev.planadvisor.findings.Finding;
import dev.planadvisor.findings.Findings;
import dev.planadvisor.findings.MissingFact;
import dev.planadvisor.findings.Outcome;
import dev.planadvisor.findings.RuleId;
import dev.planadvisor.findings.Subject;
import dev.planadvisor.findings.Verdict;
import dev.planadvisor.rulebook.Card;
import dev.planadvisor.rulebook.CompiledRulebook;
import dev.planadvisor.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Judges fact sheets by the conditions of a compiled rulebook. One engine serves all threads.
 *
 * <p>A session sees the facts and the limits of the cards; the flags that rules insert are all that leaves it.
 */
public final class Engine {
    private final Rulebook rulebook;
    private final List<Rule> conditions;
    private final KieBase rules;
    private final List<Limit> limits;
    private final Bounds bounds;
    private final Executor judges;
    /** The types of facts that cards name; their names are what a verdict tells. */
    private final Map<String, Class<?>> types = new HashMap<>();

    private final Map<Class<?>, String> names = new HashMap<>();

    private Engine(Rulebook rulebook, List<Rule> conditions, Bounds bounds, Executor judges) {
        this.rulebook = rulebook;
        this.conditions = conditions;
        this.rules = base(conditions);
        this.limits = limits(rulebook);
        this.bounds = bounds;
        this.judges = judges;
        for (Card card : rulebook.cards().values()) {
            types.computeIfAbsent(card.each(), Engine::type);
            card.needs().forEach(type -> types.computeIfAbsent(type, Engine::type));
        }
        types.forEach((name, type) -> names.put(type, name));
    }

    /** Makes the engine of a rulebook; each judgement gets a thread of its own. */
    public static Engine of(CompiledRulebook compiled, Bounds bounds) {
        return of(compiled, bounds, Engine::start);
    }

    private static void start(Runnable judgement) {
        Thread thread = new Thread(judgement, "judge");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Makes the engine of a rulebook.
     *
     * @param judges runs judgements beside the threads that wait for them, so that these can stop waiting; one that runs
     *     them on the thread that asks leaves the bound of time to whoever asks
     */
    public static Engine of(CompiledRulebook compiled, Bounds bounds, Executor judges) {
        List<Rule> conditions = new ArrayList<>();
        for (String name : compiled.models()) {
            try {
                Model model = (Model) Class.forName(name, true, compiled.classes())
                        .getDeclaredConstructor()
                        .newInstance();
                conditions.addAll(model.getRules());
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("the compiled rulebook lacks " + name, failure);
            }
        }
        return new Engine(compiled.rulebook(), conditions, bounds, judges);
    }

    private static List<Limit> limits(Rulebook rulebook) {
        List<Limit> limits = new ArrayList<>();
        for (Card card : rulebook.cards().values()) {
            String rule = card.id().toString();
            card.limits().forEach((name, value) -> limits.add(new Limit(rule, name, value)));
        }
        return List.copyOf(limits);
    }

    private static KieBase base(List<Rule> conditions) {
        ModelImpl model = new ModelImpl();
        conditions.forEach(model::addRule);
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
    }

    /** Judges a plan by all rules, within the bounds. */
    public Judgement judge(FactSheet sheet) {
        Run together = run(rules, sheet);
        if (together.failure() == null) {
            return new Judgement.Judged(findings(sheet, together.flags(), Set.of()));
        }
        if (together.failure() instanceof TimeoutException) {
            return new Judgement.OutOfBounds(bounds);
        }
        return judgeEachAlone(sheet);
    }

    /** One failing condition ends a session for all, so after a failure each rule gets a session of its own. */
    private Judgement judgeEachAlone(FactSheet sheet) {
        SortedMap<RuleId, List<Flag>> flags = new TreeMap<>();
        Set<RuleId> broken = new HashSet<>();
        for (Rule condition : conditions) {
            Run alone = run(base(List.of(condition)), sheet);
            if (alone.failure() instanceof TimeoutException) {
                return new Judgement.OutOfBounds(bounds);
            }
            if (alone.failure() != null) {
                broken.add(RuleId.of(condition.getName()));
            }
            flags.putAll(alone.flags());
        }
        return new Judgement.Judged(findings(sheet, flags, broken));
    }

    private record Run(SortedMap<RuleId, List<Flag>> flags, Throwable failure) {}

    private Run run(KieBase base, FactSheet sheet) {
        SortedMap<RuleId, List<Flag>> flags = new TreeMap<>();
        FutureTask<Boolean> task = new FutureTask<>(() -> fire(base, sheet, flags));
        judges.execute(task);
        try {
            boolean finished = task.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
            return finished ? new Run(flags, null) : new Run(new TreeMap<>(), new TimeoutException());
        } catch (ExecutionException failure) {
            return new Run(new TreeMap<>(), failure.getCause());
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Run(new TreeMap<>(), late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Run(new TreeMap<>(), new TimeoutException());
        }
    }

    /** Fires all rules; says whether they came to an end within the number of firings. */
    private boolean fire(KieBase base, FactSheet sheet, SortedMap<RuleId, List<Flag>> flags) {
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Flag flag) {
                        flags.computeIfAbsent(RuleId.of(event.getRule().getName()), id -> new ArrayList<>())
                                .add(flag);
                    }
                }
            });
            limits.forEach(session::insert);
            sheet.facts().forEach(session::insert);
            return session.fireAllRules(bounds.firings()) < bounds.firings();
        } finally {
            session.dispose();
        }
    }

    private Findings findings(FactSheet sheet, SortedMap<RuleId, List<Flag>> flags, Set<RuleId> broken) {
        Map<String, List<Subject>> subjects = subjects(sheet);
        List<Verdict> verdicts = new ArrayList<>(rulebook.cards().size());
        for (Card card : rulebook.cards().values()) {
            if (card.status() == Card.Status.STABLE) {
                verdicts.add(verdict(card, subjects, flags.getOrDefault(card.id(), List.of()), broken));
            }
        }
        return new Findings(verdicts);
    }

    /** The parts of the plan that facts are about, in order and once each, by the types that cards name. */
    private Map<String, List<Subject>> subjects(FactSheet sheet) {
        Map<String, List<Subject>> subjects = new HashMap<>();
        for (Fact fact : sheet.facts()) {
            String type = names.get(fact.getClass());
            if (type != null) {
                subjects.computeIfAbsent(type, any -> new ArrayList<>()).add(new Subject(fact.at()));
            }
        }
        subjects.replaceAll((type, parts) -> inOrder(parts));
        return subjects;
    }

    private static List<Subject> inOrder(List<Subject> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1).compareTo(parts.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(parts));
            }
        }
        return List.copyOf(parts);
    }

    private Verdict verdict(Card card, Map<String, List<Subject>> subjects, List<Flag> flags, Set<RuleId> broken) {
        List<Subject> asked = subjects.getOrDefault(card.each(), List.of());
        if (broken.contains(card.id())) {
            return new Verdict(card.id(), Outcome.BROKEN, asked, List.of(), List.of());
        }
        List<MissingFact> missing = missing(card, subjects.keySet());
        if (!missing.isEmpty()) {
            return new Verdict(card.id(), Outcome.NOT_APPLICABLE, List.of(), List.of(), missing);
        }
        if (flags.isEmpty()) {
            return new Verdict(card.id(), Outcome.PASSED, asked, List.of(), List.of());
        }
        SortedMap<Subject, Finding> findings = new TreeMap<>();
        for (Flag flag : flags) {
            Finding finding = new Finding(card.id(), new Subject(flag.subject().at()), flag.values());
            if (Collections.binarySearch(asked, finding.subject()) < 0) {
                return new Verdict(card.id(), Outcome.BROKEN, asked, List.of(), List.of());
            }
            findings.merge(finding.subject(), finding, Engine::first);
        }
        return new Verdict(card.id(), Outcome.FLAGGED, asked, List.copyOf(findings.values()), List.of());
    }

    private List<MissingFact> missing(Card card, Set<String> there) {
        if (there.contains(card.each()) && there.containsAll(card.needs())) {
            return List.of();
        }
        SortedSet<String> wanted = new TreeSet<>(card.needs());
        wanted.add(card.each());
        return wanted.stream()
                .filter(type -> !there.contains(type))
                .map(type -> new MissingFact(type, Expected.class.isAssignableFrom(types.get(type))))
                .toList();
    }

    /** A subject that several joins flag is told of once, by the same values whichever fired first. */
    private static Finding first(Finding one, Finding other) {
        return Comparator.comparing((Finding f) -> f.values().toString()).compare(one, other) <= 0 ? one : other;
    }

    /** The class of a fact; any other for a name that is none's. */
    private static Class<?> type(String name) {
        try {
            return Class.forName(Fact.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException unknown) {
            return Void.class;
        }
    }
}
