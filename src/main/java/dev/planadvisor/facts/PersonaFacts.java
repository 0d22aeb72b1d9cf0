package dev.planadvisor.facts;

import dev.planadvisor.plan.BusinessModel;
import dev.planadvisor.plan.BusinessProfile;
import dev.planadvisor.plan.ConsumerProfile;
import dev.planadvisor.plan.Persona;
import dev.planadvisor.plan.PersonaKind;
import dev.planadvisor.plan.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the facts about personas. */
final class PersonaFacts {
    private PersonaFacts() {}

    static void collect(PlanContext context, Consumer<Fact> facts) {
        List<Persona> personas = context.plan().personas();
        if (personas.isEmpty()) {
            return;
        }
        facts.accept(new PersonaCount(personas.size()));
        boolean reachKnown = mostNamePersonas(context.plan().strategies());
        for (int i = 0; i < personas.size(); i++) {
            Persona persona = personas.get(i);
            String at = "/personas/" + i;
            String name = Text.label(i, persona.name(), persona.id());
            int pains = Text.said(persona.painPoints()) + Text.said(persona.needs());
            facts.accept(new PersonaFact(at, name, pains, Text.said(persona.solution())));
            profile(context, persona, at, name, facts);
            if (reachKnown) {
                facts.accept(new PersonaReach(at, name, reach(context.plan().strategies(), persona, i)));
            }
        }
    }

    private static void profile(PlanContext context, Persona persona, String at, String name, Consumer<Fact> facts) {
        boolean business = businessTraits(persona.b2b()) > 0;
        boolean consumer = consumerTraits(persona.b2c()) > 0;
        Optional<PersonaKind> stated = Optional.ofNullable(persona.kind()).or(() -> soldTo(context));
        Optional<PersonaKind> buyer = stated;
        if (buyer.isEmpty() && business != consumer) {
            buyer = Optional.of(business ? PersonaKind.B2B : PersonaKind.B2C);
        }
        if (buyer.isEmpty()) {
            return;
        }
        boolean forBusiness = buyer.get() == PersonaKind.B2B;
        if (business || consumer) {
            String attributes = business && consumer ? "both" : business ? "b2b" : "b2c";
            facts.accept(new PersonaProfile(at, name, forBusiness ? "b2b" : "b2c", attributes));
        }
        int channels = Text.said(persona.channels()) > 0 ? 1 : 0;
        if (forBusiness && (business || !consumer)) {
            facts.accept(new BusinessPersonaFact(at, name, businessTraits(persona.b2b()) + channels));
        }
        if (!forBusiness && (consumer || !business)) {
            facts.accept(new ConsumerPersonaFact(at, name, consumerTraits(persona.b2c()) + channels));
        }
    }

    /** Whom the company sells to, where that is one kind of customer only. */
    private static Optional<PersonaKind> soldTo(PlanContext context) {
        BusinessModel model = context.plan().company() == null
                ? null
                : context.plan().company().model();
        return model == BusinessModel.B2B
                ? Optional.of(PersonaKind.B2B)
                : model == BusinessModel.B2C ? Optional.of(PersonaKind.B2C) : Optional.empty();
    }

    private static int businessTraits(BusinessProfile profile) {
        if (profile == null) {
            return 0;
        }
        return (Text.said(profile.jobTitles()) > 0 ? 1 : 0)
                + (Text.said(profile.responsibilities()) > 0 ? 1 : 0)
                + (Text.said(profile.memberships()) > 0 ? 1 : 0)
                + (Text.said(profile.companySize()) || Text.said(profile.annualRevenue()) ? 1 : 0);
    }

    private static int consumerTraits(ConsumerProfile profile) {
        if (profile == null) {
            return 0;
        }
        return (int) Stream.of(
                                profile.gender(),
                                profile.age(),
                                profile.family(),
                                profile.household(),
                                profile.income(),
                                profile.education())
                        .filter(Text::said)
                        .count()
                + (Text.said(profile.interests()) > 0 ? 1 : 0);
    }

    /** A strategy that names no persona may be for all of them, so reach is only known where most name theirs. */
    private static boolean mostNamePersonas(List<Strategy> strategies) {
        long naming = strategies.stream()
                .filter(strategy -> Text.said(strategy.personas()) > 0)
                .count();
        return naming * 2 > strategies.size();
    }

    private static int reach(List<Strategy> strategies, Persona persona, int index) {
        String id = Text.id(persona.id(), index);
        String name = Text.first(persona.name());
        return (int) strategies.stream()
                .filter(strategy -> strategy.personas().stream()
                        .filter(Text::said)
                        .map(String::strip)
                        .anyMatch(named -> named.equals(id) || named.equalsIgnoreCase(name)))
                .count();
    }
}
