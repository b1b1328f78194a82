package com.ooma.office.billing.application.payment;

import com.ooma.office.billing.application.payment.port.Payments;
import com.ooma.office.billing.application.payment.port.Standings;
import com.ooma.office.kernel.application.UseCase;
import java.time.Clock;
import java.util.UUID;

/// Suspends an account that has something overdue, and reinstates it once it has not.
@UseCase
public class ReviewStanding {

  public record Command(UUID accountId) {}

  private final Payments payments;
  private final Standings standings;
  private final Clock clock;

  public ReviewStanding(Payments payments, Standings standings, Clock clock) {
    this.payments = payments;
    this.standings = standings;
    this.clock = clock;
  }

  public void handle(Command command) {
    var standing = standings.openForUpdate(command.accountId());
    standing.owes(payments.overdue(command.accountId()), clock.instant());
    standings.save(standing);
  }
}
