package com.ooma.office.kernel.web.input;

import com.ooma.office.kernel.domain.CardNumbers;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A text that must not be, or hold, a payment card's own number, however it is written.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoCardNumber.Check.class)
public @interface NoCardNumber {

  String message() default "a card number must not be sent here";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Looks for one.
  final class Check implements ConstraintValidator<NoCardNumber, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || !CardNumbers.isIn(text);
    }
  }
}
