package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.Refused;

/// How much of a contract moves, in the terms of French operators.
public enum PortType {
  /// A line with one number.
  ISOLATED,
  /// A main number and all the numbers behind it; the list must be complete.
  FULL,
  /// Some numbers of a contract, the rest stays with the carrier as it is.
  PARTIAL_SIMPLE,
  /// Some numbers of a contract whose rest the carrier has to rearrange.
  PARTIAL_COMPLEX;

  /// @throws Refused if a port of this type can't have `count` numbers
  void check(int count) {
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
}
