package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.portout.TakePortOutOrder;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.portout.OrderedNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An order for numbers of ours, as another carrier sends it. Fields may be added at any time.
@Schema(name = "PortOutOrder")
record PortOutBody(
    @Schema(description = "Yours; the same each time the order is sent", examples = "IN-2026-0042")
        String orderId,
    @Schema(description = "1 to 200") List<Wanted> numbers,
    @Schema(
            description =
                "The day that you would like, within a year; the next one is given if nobody ports then")
        @Nullable LocalDate date,
    @Schema(description = "Left out: the morning") FocDate.@Nullable Slot slot) {

  static final String EXAMPLE =
      """
      {"orderId": "IN-2026-0042", "date": "2026-12-01", "slot": "MORNING",
       "numbers": [{"number": "+33199001234", "rio": "01FA1B2C31EU"}]}\
      """;

  private static final int MOST = 200;
  private static final int LONGEST_ID = 80;

  PortOutBody {
    Objects.requireNonNull(orderId);
    Objects.requireNonNull(numbers);
    if (numbers.isEmpty()
        || numbers.size() > MOST
        || numbers.stream().map(Wanted::number).distinct().count() < numbers.size()
        || !orderId.matches("[ -~]{1," + LONGEST_ID + "}")) {
      throw new IllegalArgumentException();
    }
  }

  @Schema(name = "PortOutNumber")
  record Wanted(
      @Schema(implementation = String.class, examples = "+33199001234") PhoneNumber number,
      @Schema(examples = "01FA1B2C31EU") String rio) {

    Wanted {
      Objects.requireNonNull(number);
      Objects.requireNonNull(rio);
    }

    /// Without the RIO.
    @Override
    public String toString() {
      return number.toString();
    }
  }

  TakePortOutOrder.Command toCommand(String carrier) {
    return new TakePortOutOrder.Command(
        carrier,
        orderId,
        numbers.stream().map(each -> new OrderedNumber(each.number(), each.rio())).toList(),
        date == null
            ? null
            : new FocDate(date, Objects.requireNonNullElse(slot, FocDate.Slot.MORNING)));
  }
}
