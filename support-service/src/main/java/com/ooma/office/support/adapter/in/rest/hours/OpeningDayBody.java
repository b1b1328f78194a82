package com.ooma.office.support.adapter.in.rest.hours;

import com.ooma.office.support.application.hours.ChangeOpeningDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When somebody is there on a day that is otherwise.
@Schema(name = "OpeningDay")
record OpeningDayBody(
    @Nullable
        @Pattern(regexp = OpeningDayBody.HH_MM)
        @Schema(description = "In Paris", examples = "09:00")
        String opens,
    @Nullable
        @Pattern(regexp = OpeningDayBody.HH_MM)
        @Schema(description = "In Paris, after `opens`", examples = "16:00")
        String closes,
    @NotBlank
        @Size(max = 120)
        @Schema(description = "In French, for members", examples = "Veille de Noël")
        String reason) {

  static final String HH_MM = "([01][0-9]|2[0-3]):[0-5][0-9]";

  ChangeOpeningDay.Hours hours() {
    return new ChangeOpeningDay.Hours(time(opens), time(closes), reason);
  }

  private static @Nullable LocalTime time(@Nullable String text) {
    return text == null ? null : LocalTime.parse(text);
  }
}
