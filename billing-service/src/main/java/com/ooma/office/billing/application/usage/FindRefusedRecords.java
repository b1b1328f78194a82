package com.ooma.office.billing.application.usage;

import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.util.UUID;

/// Call records that came over the topic and had no effect: there is nobody to answer them to.
public interface FindRefusedRecords {

  /// @param place partition and offset in the topic
  /// @param code stable reason of the refusal
  record View(UUID refusalId, String place, Instant heardAt, String code, String detail) {}

  Page<View> listOfAnyAccount(Page.Request page);
}
