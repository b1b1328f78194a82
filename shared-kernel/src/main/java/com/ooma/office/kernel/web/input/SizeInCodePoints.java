package com.ooma.office.kernel.web.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/// Counts the characters of a text as the documents (`maxLength`), the database and people do: an
/// emoji is one. The validator's own rule counts UTF-16 units.
public final class SizeInCodePoints implements ConstraintValidator<Size, String> {

  private int least;
  private int most;

  @Override
  public void initialize(Size size) {
    least = size.min();
    most = size.max();
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int length = text.codePointCount(0, text.length());
    return least <= length && length <= most;
  }
}
