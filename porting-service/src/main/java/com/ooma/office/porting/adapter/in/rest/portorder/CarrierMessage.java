package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.porting.application.portorder.HearCarrier;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a carrier's webhook says. Fields and types may be added by carriers at any time.
sealed interface CarrierMessage {

  String FOC_ASSIGNED = "port.foc_assigned";
  String REJECTED = "port.rejected";

  String FOC_ASSIGNED_EXAMPLE =
      """
      {"type": "port.foc_assigned", "timestamp": "2026-11-24T10:00:00Z",
       "data": {"portRequestId": "0199c0de-0000-7000-8000-000000000001",
                "date": "2026-12-01", "slot": "MORNING"}}\
      """;

  String REJECTED_EXAMPLE =
      """
      {"type": "port.rejected", "timestamp": "2026-11-24T10:00:00Z",
       "data": {"portRequestId": "0199c0de-0000-7000-8000-000000000001",
                "reason": "HOLDER_MISMATCH", "detail": "Titulaire : Lumen SARL"}}\
      """;

  UUID portRequestId();

  HearCarrier.News news();

  @Schema(
      name = "PortFocAssigned",
      description = "The numbers are ported on that half-day; sent again, the day has moved")
  record FocAssigned(
      @Schema(enumeration = FOC_ASSIGNED) String type, @Nullable Instant timestamp, Day data)
      implements CarrierMessage {

    public FocAssigned {
      Objects.requireNonNull(data);
    }

    @Override
    public UUID portRequestId() {
      return data.portRequestId();
    }

    @Override
    public HearCarrier.News news() {
      return new HearCarrier.FocAssigned(new FocDate(data.date(), data.slot()));
    }

    @Schema(name = "PortFocAssignedData")
    record Day(
        @Schema(description = "Of the port order") UUID portRequestId,
        @Schema(description = "Monday to Friday, no French holiday, within a year") LocalDate date,
        @Schema(description = "From 8:00, or from 14:00, in Paris") FocDate.Slot slot) {

      Day {
        Objects.requireNonNull(portRequestId);
        Objects.requireNonNull(date);
        Objects.requireNonNull(slot);
      }
    }
  }

  @Schema(name = "PortRejected", description = "The numbers can't be ported as they were ordered")
  record Rejected(
      @Schema(enumeration = REJECTED) String type, @Nullable Instant timestamp, Refusal data)
      implements CarrierMessage {

    public Rejected {
      Objects.requireNonNull(data);
    }

    @Override
    public UUID portRequestId() {
      return data.portRequestId();
    }

    @Override
    public HearCarrier.News news() {
      return new HearCarrier.Rejected(new Rejection(data.reason(), data.printable()));
    }

    @Schema(name = "PortRejectedData")
    record Refusal(
        @Schema(description = "Of the port order") UUID portRequestId,
        @Schema(
                description =
                    """
                    - `RIO_MISSING`, `RIO_MALFORMED`, `RIO_KEY_MISMATCH`: it can't be a RIO
                    - `RIO_UNKNOWN_TO_DONOR`: it is none of yours
                    - `NUMBER_NOT_MANAGED_BY_DONOR`: the number is at another carrier
                    - `NUMBER_INACTIVE_OVER_40_DAYS`: it ended too long ago to be ported
                    - `PORT_ALREADY_PENDING`: somebody else's order for it is open
                    - `HOLDER_MISMATCH`: the contract is in another name, or of another SIREN
                    - `MANDATE_MISSING`: the holder's signature is in doubt
                    - `SDA_LIST_INCOMPLETE`: a full port lacks some of the line's numbers
                    - `OUT_OF_AREA`, `NUMBER_TYPE_NOT_PORTABLE`: it can't move by its kind
                    - `TECHNICAL`: anything else
                    """)
            Rejection.Reason reason,
        @Schema(
                description = "For people; what is beyond 1000 characters is cut off",
                examples = "Titulaire : Lumen SARL")
            @Nullable String detail) {

      private static final int MAX_DETAIL = 1000;

      Refusal {
        Objects.requireNonNull(portRequestId);
        Objects.requireNonNull(reason);
      }

      /// As plain text, whatever it was: a carrier's news is not lost for a character of its
      /// remark.
      private @Nullable String printable() {
        if (detail == null) {
          return null;
        }
        var text = new StringBuilder();
        detail.codePoints().limit(MAX_DETAIL).forEach(text::appendCodePoint);
        return PlainText.ONE_LINE.cleaned(text.toString());
      }
    }
  }
}
