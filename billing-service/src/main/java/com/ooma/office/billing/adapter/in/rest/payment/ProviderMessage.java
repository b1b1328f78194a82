package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.HearProvider;
import com.ooma.office.billing.domain.payment.Refusal;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the payment provider's webhook says. It may add fields and types at any time.
@Schema(name = "ChargeMessage", description = "What became of a charge")
record ProviderMessage(
    @Schema(enumeration = {SUCCEEDED, FAILED}) String type,
    @Nullable Instant timestamp,
    Charge data) {

  static final String SUCCEEDED = "charge.succeeded";
  static final String FAILED = "charge.failed";

  static final String EXAMPLE =
      """
      {"type": "charge.succeeded", "timestamp": "2026-11-26T10:00:00Z",
       "data": {"key": "0199c0de-0000-7000-8000-000000000001-1", "id": "ch_4f19"}}\
      """;

  ProviderMessage {
    Objects.requireNonNull(data);
    if (SUCCEEDED.equals(type)) {
      Objects.requireNonNull(data.id(), "id");
    }
  }

  HearProvider.News news() {
    return SUCCEEDED.equals(type)
        ? new HearProvider.Succeeded(Objects.requireNonNull(data.id()))
        : new HearProvider.Failed(Refusal.said(data.reason()));
  }

  @Schema(name = "ChargeMessageData")
  record Charge(
      @Schema(description = "The `Idempotency-Key` of the charge") String key,
      @Schema(description = "Yours; needed of a charge that succeeded", examples = "ch_4f19")
          @Nullable String id,
      @Schema(
              description = "Of a failed one: `CARD_EXPIRED`, `INSUFFICIENT_FUNDS`, or anything",
              examples = "CARD_EXPIRED")
          @Nullable String reason) {

    Charge {
      Objects.requireNonNull(key);
    }
  }
}
