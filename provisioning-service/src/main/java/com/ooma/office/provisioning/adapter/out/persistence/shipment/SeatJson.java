package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat of a shipment as it is stored.
record SeatJson(UUID seatId, @Nullable String userName, @Nullable String number) {

  static SeatJson of(WantedSeat seat) {
    return new SeatJson(
        seat.seatId(), seat.userName(), seat.number() == null ? null : seat.number().e164());
  }

  WantedSeat toSeat() {
    return new WantedSeat(seatId, userName, number == null ? null : new PhoneNumber(number));
  }
}
