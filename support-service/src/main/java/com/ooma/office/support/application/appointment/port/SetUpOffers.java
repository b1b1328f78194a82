package com.ooma.office.support.application.appointment.port;

import java.util.UUID;

/// To which of its orders each company was offered help: the first of which phones left.
public interface SetUpOffers {

  /// @return whether it is offered to this order: no other order of the account was before it
  boolean offer(UUID accountId, UUID orderId);
}
