package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.company.Company;

/// Wants some more numbers, or fewer, or none, and leaves the plan as it is.
final class ChangesNumbers implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var path = "/v1/accounts/" + company.account();
    var seen = company.read(path);
    if (seen.isAccepted()) {
      int wanted = Math.max(0, company.random().nextInt(5) - 1);
      company.change(
          Kind.CHANGE_OPTIONS,
          "PUT",
          path + "/options",
          "\"" + seen.answer().getLong("revision") + "\"",
          seen.answer().getJsonObject("options").copy().put("additionalNumbers", wanted));
    }
  }
}
