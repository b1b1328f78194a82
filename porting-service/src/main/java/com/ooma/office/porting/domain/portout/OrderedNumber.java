package com.ooma.office.porting.domain.portout;

import com.ooma.office.kernel.domain.PhoneNumber;

/// A number that another carrier asks for.
///
/// @param rio as the carrier sent it
public record OrderedNumber(PhoneNumber number, String rio) {

  /// Without the RIO.
  @Override
  public String toString() {
    return number.toString();
  }
}
