package com.ooma.office.ordering.adapter.out.persistence;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.FindSeats;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Views of seats, filled from the rows.
@ApplicationScoped
class SeatViews implements FindSeats, PanacheRepositoryBase<SeatRow, UUID> {

  private static final String LIVE =
      """
      order.accountId = ?1 and seatId < ?2 and state not in (REMOVED, CANCELLED)
      order by seatId desc
      """;

  @Override
  public Page<View> seats(UUID accountId, Page.Request page) {
    var fetched =
        find(LIVE, accountId, page.before()).range(0, page.limit()).stream()
            .map(SeatViews::view)
            .toList();
    return Page.of(fetched, page, View::seatId);
  }

  @Override
  public Optional<View> seat(UUID accountId, UUID seatId) {
    return find("seatId = ?1 and order.accountId = ?2", seatId, accountId)
        .firstResultOptional()
        .map(SeatViews::view);
  }

  private static View view(SeatRow row) {
    return new View(
        row.seatId,
        row.order.orderId,
        row.revision,
        row.userName,
        row.email,
        row.administrator,
        row.state,
        row.extension,
        row.number == null ? null : new PhoneNumber(row.number));
  }
}
