package dev.planadvisor.document;

import dev.planadvisor.plan.Language;
import dev.planadvisor.plan.Percent;
import dev.planadvisor.plan.Plan;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.ElementType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the constraints that the plan's records declare on single fields. Their sentences lie in
 * {@code ValidationMessages_en.properties} and {@code ValidationMessages_pl.properties}.
 */
final class FieldConstraints {
    private FieldConstraints() {}

    /** One validator for all, built when the first plan is read: it is safe to share, and building it is dear. */
    private static final class Shared {
        /** Held, so that the level is not forgotten: the validator would tell its version on stderr. */
        private static final Logger QUIET = Logger.getLogger("org.hibernate.validator");

        static {
            QUIET.setLevel(Level.WARNING);
        }

        /** All records that a plan is made of: the validator looks at them once, and at nothing else. */
        private static final Set<Class<?>> RECORDS = records();

        /** The constraints of jakarta.validation that they use: a hundred others need not be loaded. */
        private static final Set<String> CONSTRAINTS =
                Set.of(Positive.class.getName(), PositiveOrZero.class.getName(), DecimalMax.class.getName());

        private static Set<Class<?>> records() {
            Set<Class<?>> records = new HashSet<>();
            Deque<Class<?>> open = new ArrayDeque<>(List.of(Plan.class));
            while (!open.isEmpty()) {
                Class<?> type = open.pop();
                if (records.add(type)) {
                    for (RecordComponent component : type.getRecordComponents()) {
                        Class<?> part = component.getGenericType() instanceof ParameterizedType list
                                        && list.getActualTypeArguments()[0] instanceof Class<?> entry
                                ? entry
                                : component.getType();
                        if (part.isRecord()) {
                            open.add(part);
                        }
                    }
                }
            }
            return records;
        }

        static final MessageInterpolator WORDS = new ParameterMessageInterpolator(
                Set.of(Language.EN.locale(), Language.PL.locale()), Language.EN.locale(), false);
        static final Validator VALIDATOR = Validation.byProvider(PredefinedScopeHibernateValidator.class)
                .providerResolver(() -> List.of(new PredefinedScopeHibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .builtinConstraints(CONSTRAINTS)
                .initializeBeanMetaData(RECORDS)
                .messageInterpolator(new TemplateOnly())
                .traversableResolver(new Everything())
                .enableTraversableResolverResultCache(false)
                .propertyNodeNameProvider(property -> RecordForm.kebab(property.getName()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Makes the validator. */
    static void prepare() {
        Shared.VALIDATOR.hashCode();
    }

    /** Adds a remark for each constraint that the plan breaks and that nothing was remarked about yet. */
    static void check(Plan plan, Place root, PlanBinder binder, Places places, Remarks remarks) {
        for (ConstraintViolation<Plan> violation : Shared.VALIDATOR.validate(plan)) {
            String pointer = pointer(violation.getPropertyPath(), root.pointer(), binder);
            if (!remarks.at(pointer)) {
                Place at = places.at(pointer.substring(root.pointer().length()));
                remarks.add(remark(violation, new Place(pointer, at.line(), at.column())));
            }
        }
    }

    private static Remark remark(ConstraintViolation<Plan> violation, Place place) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        Object value = violation.getInvalidValue();
        Map<String, Object> values = Map.of(
                "shown",
                Visible.of(
                        value instanceof Percent percent
                                ? percent.value().toPlainString() + "%"
                                : value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value)),
                "field",
                place.pointer().substring(place.pointer().lastIndexOf('/') + 1));
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String sentence = Shared.WORDS.interpolate(
                    violation.getMessageTemplate(), new Broken(constraint, value), language.locale());
            texts.put(language, Phrase.fill(sentence, language, values));
        }
        String code = RecordForm.kebab(
                lowerFirst(constraint.getAnnotation().annotationType().getSimpleName()));
        return new Remark(place, code, texts);
    }

    private static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String pointer(Path path, String root, PlanBinder binder) {
        String pointer = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = Place.child(pointer, String.valueOf(node.getIndex()));
            } else if (node.getKey() != null) {
                pointer = binder.keyPointer(pointer, node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer = Place.child(pointer, node.getName());
            }
        }
        return pointer;
    }

    /** Both languages are worded afterwards, so the validator itself need not word anything. */
    private static final class TemplateOnly implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Records are wholly there: no persistence asks before a field is read. */
    private static final class Everything implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object owner, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object owner, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }
    }

    /** A broken constraint as the interpolator asks for it. */
    private record Broken(ConstraintDescriptor<?> constraint, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
