package com.ooma.office.porting.application.request;

import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.domain.calendar.PortEstimate;
import com.ooma.office.porting.domain.calendar.PortingArea;
import com.ooma.office.porting.domain.request.PortState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/// On which days the numbers of a request can be expected, as members are told until the carrier
/// names one: reckoned from the day on which it was handed in.
@ApplicationScoped
public class ExpectDays {

  private static final Set<PortState> WITHOUT_A_DAY =
      Set.of(PortState.SUBMITTED, PortState.UNDER_REVIEW, PortState.SENT_TO_CARRIER);

  private final Carriers carriers;

  ExpectDays(Carriers carriers) {
    this.carriers = carriers;
  }

  /// @return nothing if the carrier named a day, the request is over, or nobody knows the carrier
  ///   any more
  public Optional<PortEstimate> of(FindPortRequests.View request) {
    if (!WITHOUT_A_DAY.contains(request.state()) || request.focDate() != null) {
      return Optional.empty();
    }
    var numbers = request.numbers().stream().map(FindPortRequests.NumberView::number).toList();
    return carriers
        .find(request.carrier())
        .map(carrier ->
            PortEstimate.of(
                request.submittedAt(),
                PortingArea.of(request.serviceAddress().postalCode(), numbers),
                carrier.leadDays() + request.portType().extraDays()));
  }
}
