package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.OrderReference;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.ordering.application.account.FindAccounts;
import com.ooma.office.ordering.application.order.FindOrders;
import com.ooma.office.ordering.domain.order.OrderState;
import com.ooma.office.ordering.domain.promise.DeliveryPromise;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of orders, filled from the rows without waking the domain.
@ApplicationScoped
class OrderViews implements FindOrders, PanacheRepositoryBase<OrderRow, UUID> {

  private static final String PAGE =
      """
      select o.orderId, o.accountId, o.placedAt, o.state, o.siteName, size(o.seats), o.monthlyTtcCents
      from OrderRow o
      """;

  private final FindAccounts accounts;

  OrderViews(FindAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<View> find(@Nullable UUID accountId, UUID orderId) {
    // by its key: one that this transaction has just placed needs no statement
    return findByIdOptional(orderId)
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(row -> view(row, accounts.administratorSeat(row.accountId).orElse(null)));
  }

  @Override
  public Page<Summary> list(
      @Nullable UUID accountId, @Nullable OrderState state, Page.Request page) {
    var fetched =
        new ListQuery(PAGE, "o.orderId", page)
                .and("o.accountId = :account", "account", accountId)
                .and("o.state = :state", "state", state)
                .fetch(getEntityManager(), SummaryRow.class)
                .stream()
                .map(SummaryRow::toView)
                .toList();
    return Page.of(fetched, page, Summary::orderId);
  }

  private static View view(OrderRow row, @Nullable UUID administratorSeatId) {
    return new View(
        row.orderId,
        OrderReference.of(row.orderId),
        row.accountId,
        row.placedAt,
        row.state,
        row.siteId,
        row.siteName,
        row.internationalPlan,
        row.additionalNumbers,
        row.lines.to(OrderLineJson::toDomain),
        TaxedAmount.ofTtc(new Money(row.monthlyTtcCents)),
        new DeliveryPromise(row.shipsOn, row.arrivesOn, row.firstCallBy),
        row.terms(),
        row.companyNumber == null ? null : new PhoneNumber(row.companyNumber),
        row.seats.stream().map(seat -> view(seat, administratorSeatId)).toList());
  }

  private static SeatView view(SeatRow row, @Nullable UUID administratorSeatId) {
    return new SeatView(
        row.seatId,
        row.userName,
        row.email,
        row.seatId.equals(administratorSeatId),
        row.state,
        row.extension,
        row.number == null ? null : new PhoneNumber(row.number),
        row.phoneMac,
        row.parcelService,
        row.trackingNumber);
  }

  record SummaryRow(
      UUID orderId,
      UUID accountId,
      Instant placedAt,
      OrderState state,
      String siteName,
      int seats,
      long cents) {

    Summary toView() {
      return new Summary(
          orderId,
          OrderReference.of(orderId),
          accountId,
          placedAt,
          state,
          siteName,
          seats,
          TaxedAmount.ofTtc(new Money(cents)));
    }
  }
}
