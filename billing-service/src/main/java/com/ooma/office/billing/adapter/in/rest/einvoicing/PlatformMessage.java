package com.ooma.office.billing.adapter.in.rest.einvoicing;

import com.ooma.office.billing.application.einvoicing.HearPlatform;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.persistence.StorableText;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the platform's webhook says.
@Schema(name = "StatusMessage", description = "How a deposited document stands")
record PlatformMessage(
    @Schema(enumeration = STATUS) String type, @Nullable Instant timestamp, Status data) {

  static final String STATUS = "invoice.status";

  static final String EXAMPLE =
      """
      {"type": "invoice.status", "timestamp": "2027-09-02T08:30:00Z",
       "data": {"key": "0199c0de-0000-7000-8000-000000000001-1", "flowId": "fl_4f19", "status": 213,
                "at": "2027-09-02T08:29:58Z", "reason": "DEST_INC", "comment": "Not in the directory"}}\
      """;

  PlatformMessage {
    Objects.requireNonNull(data);
  }

  @Schema(name = "StatusMessageData")
  record Status(
      @Schema(description = "The `Idempotency-Key` of the deposit") String key,
      @Schema(description = "Your name of the deposit", examples = "fl_4f19") String flowId,
      @Schema(description = "By the norm: 200 to 213, or 501", examples = "213") int status,
      @Schema(description = "When it came to be") Instant at,
      @Schema(
              description = "Needed of 206, 207, 208, 210, 213 and 501 (BR-FR-CDV-15)",
              examples = "DEST_INC")
          @Nullable String reason,
      @Schema(description = "For people", examples = "Not in the directory")
          @Nullable String comment) {

    private static final int LONGEST_COMMENT = 1_000;
    private static final int LONGEST_FLOW_ID = 100;

    Status {
      Objects.requireNonNull(key);
      Objects.requireNonNull(flowId);
      Objects.requireNonNull(at);
    }

    private @Nullable String storableComment() {
      return comment == null ? null : StorableText.of(comment, LONGEST_COMMENT);
    }
  }

  /// @throws Refused if the norm has no such status
  HearPlatform.Command toCommand(String messageId, String digest) {
    return new HearPlatform.Command(
        messageId,
        digest,
        data.key(),
        StorableText.of(data.flowId(), Status.LONGEST_FLOW_ID),
        LifeCycleStatus.of(data.status()).orElseThrow(() -> unknownStatus(data.status())),
        data.at(),
        data.reason(),
        data.storableComment());
  }

  private static Refused unknownStatus(int status) {
    return Refused.invalid("einvoice-status-unknown", "There is no status " + status + ".")
        .about(status);
  }
}
