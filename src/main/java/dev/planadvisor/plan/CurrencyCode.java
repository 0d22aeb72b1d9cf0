package dev.planadvisor.plan;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;

/** The text must be a currency code of ISO 4217, such as EUR. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Constraint(validatedBy = CurrencyCode.Check.class)
public @interface CurrencyCode {
    /** The key of the message. */
    String message() default "{dev.planadvisor.plan.CurrencyCode.message}";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Knows the codes that the running Java knows. */
    class Check implements ConstraintValidator<CurrencyCode, String> {
        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || known(code);
        }

        static boolean known(String code) {
            try {
                Currency.getInstance(code);
                return true;
            } catch (IllegalArgumentException unknown) {
                return false;
            }
        }
    }
}
