package com.ooma.office.billing.adapter.in.rest.payment;

import com.ooma.office.billing.application.payment.HearProvider;
import com.ooma.office.billing.domain.payment.Refusal;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the payment provider's webhook says. It may add fields and types at any time.
@Schema(name = "ChargeMessage", description = "What became of a charge")
record ProviderMessage(
    @Schema(enumeration = {SUCCEEDED, FAILED, CHARGED_BACK}) String type,
    @Nullable Instant timestamp,
    Charge data) {

  static final String SUCCEEDED = "charge.succeeded";
  static final String FAILED = "charge.failed";
  static final String CHARGED_BACK = "charge.charged_back";

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
    if (CHARGED_BACK.equals(type)) {
      Objects.requireNonNull(data.amount(), "amount");
    }
  }

  HearProvider.News news() {
    return switch (type) {
      case SUCCEEDED -> new HearProvider.Succeeded(Objects.requireNonNull(data.id()));
      case CHARGED_BACK ->
          new HearProvider.ChargedBack(new Money(Objects.requireNonNull(data.amount())));
      default -> new HearProvider.Failed(Refusal.said(data.reason()));
    };
  }

  @Schema(name = "ChargeMessageData")
  record Charge(
      @Schema(description = "The `Idempotency-Key` of the charge") String key,
      @Schema(description = "Yours; needed of a charge that succeeded", examples = "ch_4f19")
          @Nullable String id,
      @Schema(
              description = "Of a failed one: `CARD_EXPIRED`, `INSUFFICIENT_FUNDS`, or anything",
              examples = "CARD_EXPIRED")
          @Nullable String reason,
      @Schema(
              description = "In cents: what the card's bank took back; needed if it did",
              examples = "5000")
          @Nullable Long amount) {

    Charge {
      Objects.requireNonNull(key);
    }
  }
}
