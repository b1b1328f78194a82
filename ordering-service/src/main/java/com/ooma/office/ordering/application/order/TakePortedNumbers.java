package com.ooma.office.ordering.application.order;

import static com.ooma.office.ordering.domain.account.PortedNumber.Role.ADDITIONAL;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.PortedNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Ported numbers ring at the company: orders show them instead of the temporary ones, and those
/// that came besides are counted among the numbers that the account pays for.
@UseCase
public class TakePortedNumbers {

  public record Command(UUID accountId, List<PortedNumber> numbers) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public TakePortedNumbers(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account.extras().numbersPorted(command.numbers(), LocalDate.now(clock));
    accounts.save(account);
    var replacements =
        command.numbers().stream()
            .filter(number -> number.role() != ADDITIONAL && number.replaced() != null)
            .collect(Collectors.toMap(PortedNumber::replaced, PortedNumber::number));
    for (var order : orders.findWithNumbers(command.accountId(), replacements.keySet())) {
      order.numbersReplaced(replacements);
      orders.save(order);
    }
  }
}
