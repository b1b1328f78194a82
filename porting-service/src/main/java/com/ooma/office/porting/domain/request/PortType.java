package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much of a contract moves, in the terms of French operators: its main number (NDI), and the
/// further ones that reach the line directly (SDA).
public enum PortType {
  /// A line with one number.
  ISOLATED,
  /// A main number and all the numbers behind it; the list must be complete.
  FULL,
  /// Some numbers of a contract; the main number and the rest stay with the carrier as they are.
  PARTIAL_SIMPLE,
  /// The main number and perhaps others; another number becomes the main one of what stays.
  PARTIAL_COMPLEX;

  /// @param remainingMain the main number of what stays, if it gets another one
  /// @throws Refused if a port of this type can't have these numbers
  void check(
      Collection<PhoneNumber> ported, PhoneNumber mainNumber, @Nullable PhoneNumber remainingMain) {
    checkCount(ported.size());
    if (mainMoves() && !ported.contains(mainNumber)) {
      throw Refused.invalid(
              "main-number-missing", "The main number " + mainNumber + " is not in the list.")
          .at("/mainNumber");
    }
    if (!mainMoves() && ported.contains(mainNumber)) {
      throw Refused.invalid(
              "main-number-stays",
              "The main number stays in a port of type PARTIAL_SIMPLE; if it moves, it is FULL or"
                  + " PARTIAL_COMPLEX.")
          .at("/mainNumber");
    }
    checkRest(ported, remainingMain);
  }

  private void checkCount(int count) {
    boolean fits =
        switch (this) {
          case ISOLATED -> count == 1;
          case FULL -> count >= 2;
          case PARTIAL_SIMPLE, PARTIAL_COMPLEX -> count >= 1;
        };
    if (!fits) {
      throw Refused.invalid(
              "port-type-list",
              "A port of type %s can't have %d number(s): ISOLATED has one, FULL two or more."
                  .formatted(this, count))
          .at("/numbers");
    }
  }

  private void checkRest(Collection<PhoneNumber> ported, @Nullable PhoneNumber remainingMain) {
    boolean needed = this == PARTIAL_COMPLEX;
    if (needed != (remainingMain != null)) {
      throw Refused.invalid(
              "remaining-main-number",
              "A port of type PARTIAL_COMPLEX names the main number of what stays, and no other does.")
          .at("/remainingMainNumber");
    }
    if (remainingMain != null
        && (ported.contains(remainingMain) || !remainingMain.isFrenchFixedLine())) {
      throw Refused.invalid(
              "remaining-main-number",
              "The main number of what stays is a fixed line that is not ported itself.")
          .at("/remainingMainNumber");
    }
  }

  private boolean mainMoves() {
    return switch (this) {
      case ISOLATED, FULL, PARTIAL_COMPLEX -> true;
      case PARTIAL_SIMPLE -> false;
    };
  }
}
