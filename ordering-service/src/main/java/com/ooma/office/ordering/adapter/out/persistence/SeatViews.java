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

  private static final String OF_ACCOUNT =
      """
      select s, a.administratorSeatId from SeatRow s join AccountRow a on a.accountId = s.order.accountId
      where a.accountId = ?1 and\s\
      """;

  private static final String LIVE =
      OF_ACCOUNT + "s.seatId < ?2 and s.state not in (REMOVED, CANCELLED) order by s.seatId desc";

  /// A row, and the seat of the account's administrator.
  record Found(SeatRow seat, UUID administratorSeatId) {}

  @Override
  public Page<View> seats(UUID accountId, Page.Request page) {
    var fetched =
        getEntityManager()
            .createQuery(LIVE, Found.class)
            .setParameter(1, accountId)
            .setParameter(2, page.before())
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(SeatViews::view)
            .toList();
    return Page.of(fetched, page, View::seatId);
  }

  @Override
  public Optional<View> seat(UUID accountId, UUID seatId) {
    return getEntityManager()
        .createQuery(OF_ACCOUNT + "s.seatId = ?2", Found.class)
        .setParameter(1, accountId)
        .setParameter(2, seatId)
        .getResultStream()
        .findFirst()
        .map(SeatViews::view);
  }

  private static View view(Found found) {
    var row = found.seat();
    return new View(
        row.seatId,
        row.order.orderId,
        row.revision,
        row.userName,
        row.email,
        row.seatId.equals(found.administratorSeatId()),
        row.state,
        row.extension,
        row.number == null ? null : new PhoneNumber(row.number));
  }
}
