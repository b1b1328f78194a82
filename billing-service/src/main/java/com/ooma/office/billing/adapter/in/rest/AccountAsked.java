package com.ooma.office.billing.adapter.in.rest;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose things a list shows: a member's own, and to staff those of the account they name.
final class AccountAsked {

  static final String DESCRIPTION = "Needed from staff; a member's own account otherwise";

  private AccountAsked() {}

  static UUID of(Caller caller, @Nullable UUID accountId) {
    if (!caller.has(Roles.OPS)) {
      if (accountId != null) {
        caller.mustBe(accountId);
      }
      return caller.account();
    }
    if (accountId == null) {
      throw Refused.malformed("account-needed", "Staff name the account: ?accountId=.");
    }
    return accountId;
  }
}
