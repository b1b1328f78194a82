package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.LostNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Another carrier took numbers over: orders show those that took their place, and additional ones
/// are paid for no more.
@UseCase
public class LoseNumbers {

  public record Command(UUID accountId, List<LostNumber> numbers) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public LoseNumbers(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account.extras().numbersLeft(command.numbers(), LocalDate.now(clock));
    accounts.save(account);
    var replacements = replacements(command.numbers());
    for (var order : orders.findWithNumbers(command.accountId(), replacements.keySet())) {
      order.numbersReplaced(replacements);
      orders.save(order);
    }
  }

  private static Map<PhoneNumber, PhoneNumber> replacements(List<LostNumber> numbers) {
    var replacements = new HashMap<PhoneNumber, PhoneNumber>();
    for (var lost : numbers) {
      if (lost.replacement() != null) {
        replacements.put(lost.number(), lost.replacement());
      }
    }
    return replacements;
  }
}
