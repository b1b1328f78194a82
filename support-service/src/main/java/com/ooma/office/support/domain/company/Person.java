package com.ooma.office.support.domain.company;

import com.ooma.office.kernel.domain.MailAddress;

/// Somebody notices can be written to.
///
/// @param email text: one of former days may be no address that mail can be sent to
public record Person(String name, String email) {

  public boolean canBeWrittenTo() {
    return MailAddress.isUsable(email);
  }
}
