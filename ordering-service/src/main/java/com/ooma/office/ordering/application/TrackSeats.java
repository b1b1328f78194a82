package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.port.Orders;
import com.ooma.office.ordering.domain.Order;
import com.ooma.office.ordering.domain.Seat;
import com.ooma.office.ordering.domain.SeatState;
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

  public record Command(UUID accountId, UUID orderId, Report report) {}

  private final Orders orders;

  public TrackSeats(Orders orders) {
    this.orders = orders;
  }

  public void handle(Command command) {
    var order =
        orders
            .find(command.accountId(), command.orderId())
            .orElseThrow(() -> Refused.notFound("order"));
    apply(command.report(), order);
    orders.save(order);
  }

  private static void apply(Report report, Order order) {
    switch (report) {
      case NumbersAssigned(var company, var lines) ->
          lines.forEach((seatId, line) -> order.numbersAssigned(company, seatId, line));
      case PhoneShipped(var seatId, var parcel) -> order.phoneShipped(seatId, parcel);
      case PhoneDelivered(var seatId) -> order.phoneReported(seatId, SeatState.DELIVERED);
      case PhoneRegistered(var seatId) -> order.phoneReported(seatId, SeatState.ACTIVE);
    }
  }
}
