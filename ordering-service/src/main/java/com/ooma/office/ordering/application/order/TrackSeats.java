package com.ooma.office.ordering.application.order;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.Seat;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Provisioning reports how far an order's seats have come.
@UseCase
public class TrackSeats {

  /// What was reported of the seats of one order.
  public sealed interface Report {}

  public record NumbersAssigned(PhoneNumber companyNumber, Map<UUID, Seat.Line> lines)
      implements Report {}

  public record PhoneShipped(UUID seatId, Seat.Parcel parcel) implements Report {}

  public record PhoneDelivered(UUID seatId) implements Report {}

  public record PhoneRegistered(UUID seatId) implements Report {}

  public record PhoneExchanged(UUID seatId, Seat.Exchange exchange) implements Report {}

  public record Command(UUID accountId, UUID orderId, Report report) {}

  private final Orders orders;
  private final Clock clock;

  public TrackSeats(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var order = orders.get(command.accountId(), command.orderId());
    apply(command.report(), order, clock.instant());
    orders.save(order);
  }

  private static void apply(Report report, Order order, Instant now) {
    switch (report) {
      case NumbersAssigned(var company, var lines) -> order.numbersAssigned(company, lines, now);
      case PhoneShipped(var seatId, var parcel) -> order.phoneShipped(seatId, parcel, now);
      case PhoneDelivered(var seatId) -> order.phoneDelivered(seatId, now);
      case PhoneRegistered(var seatId) -> order.phoneRegistered(seatId, now);
      case PhoneExchanged(var seatId, var exchange) -> order.phoneExchanged(seatId, exchange, now);
    }
  }
}
