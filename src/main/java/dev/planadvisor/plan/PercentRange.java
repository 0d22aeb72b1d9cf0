package dev.planadvisor.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

/** The rate must lie between two percentages, both included. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = PercentRange.Check.class)
public @interface PercentRange {
    /** The lowest percentage. */
    long min() default 0;

    /** The highest percentage. */
    long max() default 100;

    /** The key of the message. */
    String message() default "{dev.planadvisor.plan.PercentRange.message}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Compares exactly; an unsaid rate is fine. */
    class Check implements ConstraintValidator<PercentRange, Percent> {
        private BigDecimal min;
        private BigDecimal max;

        @Override
        public void initialize(PercentRange range) {
            min = BigDecimal.valueOf(range.min());
            max = BigDecimal.valueOf(range.max());
        }

        @Override
        public boolean isValid(Percent rate, ConstraintValidatorContext context) {
            return rate == null
                    || (rate.value().compareTo(min) >= 0 && rate.value().compareTo(max) <= 0);
        }
    }
}
