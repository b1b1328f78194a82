package com.ooma.office.support.adapter.in.rest;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which accounts the present caller may look into: ops into all, members into their own.
@RequestScoped
class Reach {

  private final Caller caller;

  Reach(Caller caller) {
    this.caller = caller;
  }

  /// @param wanted the account asked for, null for "whatever I may see"
  /// @return the account to look into, null for all
  /// @throws com.ooma.office.kernel.domain.Refused if `wanted` is somebody else's
  @Nullable UUID within(@Nullable UUID wanted) {
    if (caller.has(Roles.OPS)) {
      return wanted;
    }
    if (wanted != null) {
      caller.mustBe(wanted);
    }
    return caller.account();
  }
}
