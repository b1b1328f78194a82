package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.port.Orders;
import java.util.Map;
import java.util.UUID;

/// Numbers were ported in: orders show them instead of the temporary ones, which may be another
/// account's later.
@UseCase
public class ReplaceNumbers {

  /// @param replacements the new number by the temporary one
  public record Command(UUID accountId, Map<PhoneNumber, PhoneNumber> replacements) {}

  private final Orders orders;

  public ReplaceNumbers(Orders orders) {
    this.orders = orders;
  }

  public void handle(Command command) {
    for (var order : orders.findWithNumbers(command.accountId(), command.replacements().keySet())) {
      order.numbersReplaced(command.replacements());
      orders.save(order);
    }
  }
}
