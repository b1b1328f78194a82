package com.ooma.office.porting.adapter.in.rest.portorder;

import com.fasterxml.jackson.databind.JsonNode;
import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.porting.application.portorder.HearCarrier;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a carrier's webhook says. Fields and types may be added by carriers at any time.
@Schema(
    name = "CarrierMessage",
    examples =
        """
        {"type": "port.foc_assigned", "timestamp": "2026-11-24T10:00:00Z",
         "data": {"portRequestId": "0199c0de-0000-7000-8000-000000000001",
                  "date": "2026-12-01", "slot": "MORNING"}}\
        """)
record CarrierMessage(
    @Schema(description = "port.foc_assigned or port.rejected; others are ignored") String type,
    @Nullable Instant timestamp,
    @Schema(
            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "port.foc_assigned: portRequestId, date, slot; port.rejected: portRequestId,"
                    + " reason, detail")
        JsonNode data) {

  static final String FOC_ASSIGNED = "port.foc_assigned";
  static final String REJECTED = "port.rejected";

  record FocAssigned(UUID portRequestId, LocalDate date, FocDate.Slot slot) {

    HearCarrier.News news() {
      return new HearCarrier.FocAssigned(new FocDate(date, slot));
    }
  }

  record Rejected(UUID portRequestId, Rejection.Reason reason, @Nullable String detail) {

    private static final int MAX_DETAIL = 1000;

    HearCarrier.News news() {
      return new HearCarrier.Rejected(new Rejection(reason, printable()));
    }

    /// As plain text, whatever it was: a carrier's news is not lost for a character of its remark.
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
