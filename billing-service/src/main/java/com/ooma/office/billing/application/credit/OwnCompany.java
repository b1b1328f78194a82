package com.ooma.office.billing.application.credit;

import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Nobody is generous to the own company, whoever employs them besides.
final class OwnCompany {

  private OwnCompany() {}

  static void mustNotBe(UUID account, @Nullable UUID company) {
    if (account.equals(company)) {
      throw Refused.forbidden("goodwill-own-company", "Somebody of another company decides it.");
    }
  }
}
