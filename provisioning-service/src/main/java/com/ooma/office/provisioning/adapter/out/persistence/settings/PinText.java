package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.provisioning.domain.settings.Pin;
import org.jspecify.annotations.Nullable;

/// How a PIN is written where settings are: sealed in the table, masked in what people read.
@FunctionalInterface
interface PinText {

  /// @param of what the PIN is for, within its setting
  String write(Pin pin, String of);

  default @Nullable String of(@Nullable Pin pin, String of) {
    return pin == null ? null : write(pin, of);
  }
}
