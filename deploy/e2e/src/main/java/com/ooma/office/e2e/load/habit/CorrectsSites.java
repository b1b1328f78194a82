package com.ooma.office.e2e.load.habit;

import com.ooma.office.e2e.load.company.Company;

/// The portal corrects the name of the company's site, or its street, and nothing else.
final class CorrectsSites implements Habit {

  @Override
  public void act(Company company) throws InterruptedException {
    var tag = company.tag("/v1/accounts/" + company.account());
    if (tag.isPresent()) {
      var said = company.description();
      var site = said.getJsonArray("sites").getJsonObject(0);
      int number = company.random().nextInt(1, 1_000);
      if (company.random().nextBoolean()) {
        site.put("name", "WeWork La Fayette " + number);
      } else {
        site.getJsonObject("address").put("street", number + " rue La Fayette");
      }
      company.describe(said, tag.get());
    }
  }
}
