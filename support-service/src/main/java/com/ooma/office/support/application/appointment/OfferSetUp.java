package com.ooma.office.support.application.appointment;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.appointment.port.SetUpOffers;
import java.util.UUID;

/// Phones of an order leave: if they are the company's first, it is offered to set them up with it.
@UseCase
public class OfferSetUp {

  private final SetUpOffers offers;

  OfferSetUp(SetUpOffers offers) {
    this.offers = offers;
  }

  public record Command(UUID accountId, UUID orderId) {}

  /// @return whether the letter about the parcel is to offer it
  public boolean handle(Command command) {
    return offers.offer(command.accountId(), command.orderId());
  }
}
