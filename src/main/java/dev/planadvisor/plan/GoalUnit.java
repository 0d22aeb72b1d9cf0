package dev.planadvisor.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

/**
 * The text is what a goal is counted in. Any word will do, but one that looks like a currency code, three capitals or a
 * known code in other letters, must be one of ISO 4217 or the short name of a {@linkplain #MEASURES measure}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = GoalUnit.Check.class)
public @interface GoalUnit {
    /** Measures that sales people count in and know by three capitals: the net promoter score, qualified leads, articles. */
    Set<String> MEASURES =
            Set.of("NPS", "CES", "MQL", "SQL", "SAL", "PQL", "RFQ", "SKU", "FTE", "GRP", "MAU", "DAU", "WAU");

    /** The key of the message. */
    String message() default "{dev.planadvisor.plan.GoalUnit.message}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Knows the codes that the running Java knows. */
    class Check implements ConstraintValidator<GoalUnit, String> {
        @Override
        public boolean isValid(String unit, ConstraintValidatorContext context) {
            if (unit == null || !unit.matches("[A-Za-z]{3}")) {
                return true;
            }
            if (MEASURES.contains(unit)) {
                return true;
            }
            String code = unit.toUpperCase(Locale.ROOT);
            return CurrencyCode.Check.known(code) == unit.equals(code);
        }
    }
}
