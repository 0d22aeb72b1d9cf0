package dev.planadvisor.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be a JSON pointer (RFC 6901) to a part of the plan, such as {@code /strategies/2}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = Pointer.Check.class)
public @interface Pointer {
    /** The key of the message. */
    String message() default "{dev.planadvisor.plan.Pointer.message}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the form only; whether something stands there is for a rule to say. */
    class Check implements ConstraintValidator<Pointer, String> {
        @Override
        public boolean isValid(String pointer, ConstraintValidatorContext context) {
            return pointer == null || pointer.startsWith("/");
        }
    }
}
