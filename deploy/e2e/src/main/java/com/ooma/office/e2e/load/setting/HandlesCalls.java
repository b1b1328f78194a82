package com.ooma.office.e2e.load.setting;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;

/// A user doesn't want to be disturbed, or to be called while on the phone, or does again.
public final class HandlesCalls {

  public void act(Company company) throws InterruptedException {
    var extensions = company.extensions();
    if (extensions.isEmpty()) {
      return;
    }
    var path =
        "/v1/accounts/%s/telephony/users/%s/calls"
            .formatted(company.account(), company.any(extensions));
    var seen = company.read(path);
    if (seen.isAccepted()) {
      company.change(
          Kind.SET_CALLS,
          "PUT",
          path,
          seen.tag(),
          seen.answer()
              .copy()
              .put("doNotDisturb", company.random().nextBoolean())
              .put("callWaiting", company.random().nextBoolean()));
    }
  }
}
