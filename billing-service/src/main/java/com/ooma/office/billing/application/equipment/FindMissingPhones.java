package com.ooma.office.billing.application.equipment;

import com.ooma.office.kernel.application.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which phones companies have not sent back, straight from the table.
public interface FindMissingPhones {

  /// The last one first.
  ///
  /// @param accountId null for those of all accounts
  /// @param missingOnly without those that came back late
  Page<MissingPhoneView> list(@Nullable UUID accountId, boolean missingOnly, Page.Request page);

  /// @param expectedSince when its user left, or the phone that replaces it worked
  /// @param noticedAt when it was too long
  /// @param returnedAt absent as long as it is missing
  /// @param sound whether it worked when it came; absent as long as it is missing
  record MissingPhoneView(
      UUID missingPhoneId,
      UUID accountId,
      UUID orderId,
      UUID seatId,
      String phoneMac,
      Instant expectedSince,
      Instant noticedAt,
      @Nullable Instant returnedAt,
      @Nullable Boolean sound) {}
}
