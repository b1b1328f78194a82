package com.ooma.office.provisioning.adapter.in.rest.telephony;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.FindNumbers;
import com.ooma.office.provisioning.application.telephony.FindTelephony;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The telephony views with a property named `default`, which Java keeps for itself.
final class TelephonyBody {

  private TelephonyBody() {}

  record Items<T>(List<T> items) {}

  @Schema(name = "Extension")
  record Extension(
      @Schema(examples = "2001") String extension,
      @Nullable String userName,
      UUID seatId,
      List<SeatNumber> numbers,
      FindTelephony.PhoneView phone) {

    static Extension of(FindTelephony.ExtensionView view) {
      return new Extension(
          view.extension(),
          view.userName(),
          view.seatId(),
          view.numbers().stream().map(SeatNumber::of).toList(),
          view.phone());
    }
  }

  @Schema(name = "ExtensionNumber")
  record SeatNumber(
      @Schema(implementation = String.class, examples = "+33199000012") PhoneNumber number,
      @Schema(description = "Whether calls from the seat show it") @JsonProperty("default")
          boolean isDefault,
      Origin origin,
      FindNumbers.State state) {

    static SeatNumber of(FindTelephony.NumberView view) {
      return new SeatNumber(view.number(), view.isDefault(), view.origin(), view.state());
    }
  }

  @Schema(name = "NumberMapping")
  record Mapping(
      @Schema(implementation = String.class, examples = "+33199000012") PhoneNumber number,
      FindTelephony.DestinationKind destination,
      @Schema(examples = "2000") String extension,
      @Nullable UUID seatId,
      @Schema(description = "Whether it is the number its destination is known by")
          @JsonProperty("default")
          boolean isDefault,
      @Schema(description = "Whether it is one of the additional numbers that are paid for")
          @JsonProperty("additional")
          boolean isAdditional,
      Origin origin,
      FindNumbers.State state) {

    static Mapping of(FindTelephony.MappingView view) {
      return new Mapping(
          view.number(),
          view.destination(),
          view.extension(),
          view.seatId(),
          view.isDefault(),
          view.isAdditional(),
          view.origin(),
          view.state());
    }
  }
}
