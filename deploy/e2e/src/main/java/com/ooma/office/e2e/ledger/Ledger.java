package com.ooma.office.e2e.ledger;

import java.util.List;

/// Proves that every accepted command has exactly its effects, in every service, or names what is
/// wrong. It knows tables, topics and the clients' journal; nothing it reads was written for it.
public final class Ledger {

  private static final List<Check> CHECKS =
      List.of(
          new EventsInOrder(),
          new CommandsHaveRows(),
          new AnswersAreSound(),
          new DescriptionsAreKept(),
          new OrdersAreFulfilled(),
          new AddressesAreKept(),
          new NamesAreKept(),
          new AdministratorsAreKept(),
          new OptionsAreKept(),
          new PhonesAreTracked(),
          new AlarmsAreRaised(),
          new NumbersHaveOneOwner(),
          new NumbersAreGiven(),
          new ChosenNumbersAreGiven(),
          new PortsAreDone(),
          new MoneyAddsUp(),
          new NothingIsParked());

  private Ledger() {}

  /// @return what must not be; empty if all is well
  public static List<Finding> audit(Books books) {
    var findings = new Findings();
    CHECKS.forEach(check -> check.inspect(books, findings));
    return findings.all();
  }
}
