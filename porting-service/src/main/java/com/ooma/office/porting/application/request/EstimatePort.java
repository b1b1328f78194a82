package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.domain.calendar.PortEstimate;
import com.ooma.office.porting.domain.calendar.PortingArea;
import com.ooma.office.porting.domain.request.PortType;
import java.time.Clock;
import java.util.List;

/// Somebody wants to know when numbers could come, before anything is handed in.
@UseCase
public class EstimatePort {

  /// @param postalCode of the present line
  /// @param numbers as far as they are known yet
  public record Command(
      String carrier, PortType portType, String postalCode, List<PhoneNumber> numbers) {}

  private final Carriers carriers;
  private final Clock clock;

  public EstimatePort(Carriers carriers, Clock clock) {
    this.carriers = carriers;
    this.clock = clock;
  }

  public PortEstimate handle(Command command) {
    var carrier =
        carriers
            .find(command.carrier())
            .orElseThrow(() ->
                Refused.invalid(
                    "carrier-unknown", "We exchange no port orders with this carrier."));
    return PortEstimate.of(
        clock.instant(),
        PortingArea.of(command.postalCode(), command.numbers()),
        carrier.leadDays() + command.portType().extraDays());
  }
}
