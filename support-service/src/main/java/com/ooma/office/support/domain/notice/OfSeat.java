package com.ooma.office.support.domain.notice;

import java.util.UUID;

/// Facts for whoever has a seat when the letter is sent.
public interface OfSeat {

  UUID seatId();
}
