package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.portout.TakePortOutOrder;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.portout.PortOutRefusal;
import com.ooma.office.porting.domain.portout.PortOutState;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What another carrier is told of its order.
@Schema(name = "PortOutAnswer")
record PortOutAnswer(
    @Schema(description = "Whether the numbers leave; all of them or none") boolean accepted,
    @Nullable PortOutState state,
    @Schema(description = "The day on which they leave") @Nullable LocalDate date,
    FocDate.@Nullable Slot slot,
    @Schema(description = "Why they don't, number by number; correct it and send the order again")
        List<Refused> refused) {

  @Schema(name = "PortOutRefused")
  record Refused(PhoneNumber number, PortOutRefusal reason) {}

  static PortOutAnswer of(TakePortOutOrder.Answer answer) {
    return switch (answer) {
      case TakePortOutOrder.Accepted(var order) ->
          new PortOutAnswer(
              order.state() != PortOutState.CANCELLED,
              order.state(),
              order.day().date(),
              order.day().slot(),
              List.of());
      case TakePortOutOrder.Declined(var numbers) ->
          new PortOutAnswer(
              false,
              null,
              null,
              null,
              numbers.stream().map(each -> new Refused(each.number(), each.reason())).toList());
    };
  }
}
