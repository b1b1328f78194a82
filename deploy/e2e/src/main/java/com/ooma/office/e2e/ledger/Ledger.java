package com.ooma.office.e2e.ledger;

import com.ooma.office.e2e.ledger.billing.BillsAreRecomputed;
import com.ooma.office.e2e.ledger.billing.BooksBalance;
import com.ooma.office.e2e.ledger.billing.CallsAreCounted;
import com.ooma.office.e2e.ledger.billing.DocumentsAreDeposited;
import com.ooma.office.e2e.ledger.billing.InvoicesAreReplaced;
import com.ooma.office.e2e.ledger.billing.MoneyAddsUp;
import com.ooma.office.e2e.ledger.billing.MoneyIsReported;
import com.ooma.office.e2e.ledger.billing.PricesAreAgreed;
import com.ooma.office.e2e.ledger.books.Books;
import com.ooma.office.e2e.ledger.check.Check;
import com.ooma.office.e2e.ledger.check.Finding;
import com.ooma.office.e2e.ledger.check.Findings;
import com.ooma.office.e2e.ledger.delivery.AnswersAreSound;
import com.ooma.office.e2e.ledger.delivery.CommandsHaveRows;
import com.ooma.office.e2e.ledger.delivery.EventsInOrder;
import com.ooma.office.e2e.ledger.delivery.NothingIsParked;
import com.ooma.office.e2e.ledger.ordering.AddressesAreKept;
import com.ooma.office.e2e.ledger.ordering.AdministratorsAreKept;
import com.ooma.office.e2e.ledger.ordering.DescriptionsAreKept;
import com.ooma.office.e2e.ledger.ordering.NamesAreKept;
import com.ooma.office.e2e.ledger.ordering.OptionsAreKept;
import com.ooma.office.e2e.ledger.ordering.OrdersAreFulfilled;
import com.ooma.office.e2e.ledger.porting.OurNumbersAreKnown;
import com.ooma.office.e2e.ledger.porting.PortsAreDone;
import com.ooma.office.e2e.ledger.porting.PortsKeepTheRules;
import com.ooma.office.e2e.ledger.provisioning.AddressesAreConfirmed;
import com.ooma.office.e2e.ledger.provisioning.ChosenNumbersAreGiven;
import com.ooma.office.e2e.ledger.provisioning.ForwardingIsKept;
import com.ooma.office.e2e.ledger.provisioning.GroupsAreKept;
import com.ooma.office.e2e.ledger.provisioning.MessagesAreKept;
import com.ooma.office.e2e.ledger.provisioning.NumbersAreGiven;
import com.ooma.office.e2e.ledger.provisioning.NumbersHaveOneOwner;
import com.ooma.office.e2e.ledger.provisioning.PhonesAreExchanged;
import com.ooma.office.e2e.ledger.provisioning.PhonesAreTracked;
import com.ooma.office.e2e.ledger.provisioning.PhonesComeBack;
import com.ooma.office.e2e.ledger.provisioning.SettingsAreKept;
import com.ooma.office.e2e.ledger.support.AlarmsAreRaised;
import com.ooma.office.e2e.ledger.support.LettersAreTaken;
import com.ooma.office.e2e.ledger.support.ProgramsAreTold;
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
          new ProgramsAreTold(),
          new LettersAreTaken(),
          new NumbersHaveOneOwner(),
          new NumbersAreGiven(),
          new ChosenNumbersAreGiven(),
          new PhonesAreExchanged(),
          new PhonesComeBack(),
          new GroupsAreKept(),
          new ForwardingIsKept(),
          new SettingsAreKept(),
          new AddressesAreConfirmed(),
          new MessagesAreKept(),
          new PortsAreDone(),
          new PortsKeepTheRules(),
          new OurNumbersAreKnown(),
          new PricesAreAgreed(),
          new MoneyAddsUp(),
          new CallsAreCounted(),
          new BooksBalance(),
          new BillsAreRecomputed(),
          new InvoicesAreReplaced(),
          new DocumentsAreDeposited(),
          new MoneyIsReported(),
          new NothingIsParked());

  private Ledger() {}

  /// @return what must not be; empty if all is well
  public static List<Finding> audit(Books books) {
    var findings = new Findings();
    CHECKS.forEach(check -> check.inspect(books, findings));
    return findings.all();
  }
}
