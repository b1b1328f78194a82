package com.ooma.office.provisioning.domain.phone;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Typing;
import java.util.Locale;

/// One T23G as the manufacturer delivers it.
public record PhoneUnit(Mac mac, String serial) {

  public PhoneUnit {
    if (!serial.matches("[0-9A-Z]{4,32}")) {
      throw Refused.invalid("not-a-serial", "A serial has 4 to 32 letters and digits.");
    }
  }

  /// @throws Refused if it can't be a phone
  public static PhoneUnit parse(String mac, String serial) {
    return new PhoneUnit(Mac.parse(mac), Typing.strip(serial).toUpperCase(Locale.ROOT));
  }
}
