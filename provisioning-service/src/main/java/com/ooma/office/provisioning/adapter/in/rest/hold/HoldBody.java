package com.ooma.office.provisioning.adapter.in.rest.hold;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.hold.HoldNumbers;
import com.ooma.office.provisioning.domain.number.Area;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The numbers a member wants held: these, or any of an area.
@Schema(name = "HoldRequest", description = "Either `numbers`, or `count` and `area`")
record HoldBody(
    @Size(min = 1, max = 201)
        @Schema(implementation = String[].class, examples = "[\"+33199000012\"]")
        @Nullable List<@NotNull PhoneNumber> numbers,
    @Min(1) @Max(201) @Schema(examples = "3") @Nullable Integer count,
    @Pattern(regexp = "0[1-9]")
        @Schema(description = "First two digits of the numbers", examples = "01")
        @Nullable String area) {

  HoldNumbers.Command toCommand(UUID accountId) {
    if (numbers != null && count == null && area == null) {
      return new HoldNumbers.Command(accountId, new HoldNumbers.These(numbers));
    }
    if (numbers == null && count != null && area != null) {
      return new HoldNumbers.Command(accountId, new HoldNumbers.Any(count, new Area(area)));
    }
    throw Refused.malformed("hold-unclear", "Name either `numbers`, or `count` and `area`.");
  }
}
