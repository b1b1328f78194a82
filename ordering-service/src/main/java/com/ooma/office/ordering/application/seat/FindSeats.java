package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.domain.order.SeatState;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about the seats of an account, over all of its orders.
public interface FindSeats {

  /// Newest first, without those that were removed or cancelled.
  Page<View> seats(UUID accountId, Page.Request page);

  Optional<View> seat(UUID accountId, UUID seatId);

  /// Extension and number are absent until provisioning assigned them.
  ///
  /// @param siteId where its user is
  /// @param revision counts the changes, for `If-Match`
  record View(
      UUID seatId,
      UUID orderId,
      UUID siteId,
      String siteName,
      long revision,
      @Nullable String userName,
      @Nullable String email,
      boolean administrator,
      SeatState state,
      @Nullable String extension,
      @Nullable PhoneNumber number) {}
}
