package dev.planadvisor.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What starts must start on or before the day on which it ends. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = StartBeforeEnd.Check.class)
public @interface StartBeforeEnd {
    /** The name of the field that holds the last day; the remark stands there. */
    String end() default "end";

    /** The key of the message. */
    String message() default "{dev.planadvisor.plan.StartBeforeEnd.message}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Says no only where both days are stated. */
    class Check implements ConstraintValidator<StartBeforeEnd, Timespan> {
        private String end;

        @Override
        public void initialize(StartBeforeEnd constraint) {
            end = constraint.end();
        }

        @Override
        public boolean isValid(Timespan span, ConstraintValidatorContext context) {
            if (span == null
                    || span.start() == null
                    || span.end() == null
                    || !span.start().isAfter(span.end())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(end)
                    .addConstraintViolation();
            return false;
        }
    }
}
