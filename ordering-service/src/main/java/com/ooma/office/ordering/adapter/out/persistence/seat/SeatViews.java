package com.ooma.office.ordering.adapter.out.persistence.seat;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.seat.FindSeats;
import com.ooma.office.ordering.domain.order.SeatState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of seats, filled from the rows.
@ApplicationScoped
class SeatViews implements FindSeats {

  private static final String OF_ACCOUNT =
      """
      select s.seatId, s.order.orderId, s.order.siteId, s.order.siteName, s.revision, s.userName, s.email, s.state, s.extension, s.number,
        a.administratorSeatId
      from SeatRow s join AccountRow a on a.accountId = s.order.accountId
      where a.accountId = ?1 and
      """;

  private static final String LIVE =
      OF_ACCOUNT + "s.seatId < ?2 and s.state not in (REMOVED, CANCELLED) order by s.seatId desc";

  private final EntityManager entities;

  SeatViews(EntityManager entities) {
    this.entities = entities;
  }

  /// @param administratorSeatId of the account's administrator
  record Found(
      UUID seatId,
      UUID orderId,
      UUID siteId,
      String siteName,
      long revision,
      @Nullable String userName,
      @Nullable String email,
      SeatState state,
      @Nullable String extension,
      @Nullable String number,
      @Nullable UUID administratorSeatId) {

    View toView() {
      return new View(
          seatId,
          orderId,
          siteId,
          siteName,
          revision,
          userName,
          email,
          seatId.equals(administratorSeatId),
          state,
          extension,
          number == null ? null : new PhoneNumber(number));
    }
  }

  @Override
  public Page<View> seats(UUID accountId, Page.Request page) {
    var fetched =
        entities
            .createQuery(LIVE, Found.class)
            .setParameter(1, accountId)
            .setParameter(2, page.before())
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(Found::toView)
            .toList();
    return Page.of(fetched, page, View::seatId);
  }

  @Override
  public Optional<View> seat(UUID accountId, UUID seatId) {
    return entities
        .createQuery(OF_ACCOUNT + "s.seatId = ?2", Found.class)
        .setParameter(1, accountId)
        .setParameter(2, seatId)
        .getResultStream()
        .findFirst()
        .map(Found::toView);
  }
}
