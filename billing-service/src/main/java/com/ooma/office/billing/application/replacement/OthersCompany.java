package com.ooma.office.billing.application.replacement;

import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Nobody changes invoices of the own company, whoever employs them besides.
final class OthersCompany {

  private OthersCompany() {}

  static void mustBe(UUID account, @Nullable UUID company) {
    if (account.equals(company)) {
      throw Refused.forbidden(
          "replacement-own-company", "Somebody of another company has it replaced.");
    }
  }
}
