package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.web.language.Wording;
import com.ooma.office.porting.application.request.FindPortRequests;
import com.ooma.office.porting.domain.request.PortState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One of the four steps in which members follow their port.
@Schema(name = "PortVisibleStep")
record VisibleStep(
    Code code,
    @Schema(description = "For people") String text,
    @Schema(description = "Absent as long as it is ahead") @Nullable Instant reachedAt) {

  enum Code {
    INITIATED(PortState.SUBMITTED),
    FORWARDED(PortState.SENT_TO_CARRIER),
    DATED(PortState.FOC_ASSIGNED),
    PORTED(PortState.COMPLETED);

    private final PortState reachedIn;

    Code(PortState reachedIn) {
      this.reachedIn = reachedIn;
    }
  }

  static List<VisibleStep> all(FindPortRequests.View request, Wording wording) {
    int reached = reached(request.state());
    return Stream.of(Code.values())
        .map(code ->
            new VisibleStep(
                code,
                wording.of("step." + code),
                code.ordinal() < reached ? last(request, code.reachedIn) : null))
        .toList();
  }

  /// How many of them are behind it; a port that failed waits for its date again.
  private static int reached(PortState state) {
    return switch (state) {
      case DRAFT -> 0;
      case SUBMITTED, UNDER_REVIEW, REJECTED, CANCELLED -> 1;
      case SENT_TO_CARRIER, WITHDRAWING, ROLLED_BACK, LOST -> 2;
      case FOC_ASSIGNED, PORTING, TESTING -> 3;
      case COMPLETED -> 4;
    };
  }

  private static @Nullable Instant last(FindPortRequests.View request, PortState state) {
    return request.history().reversed().stream()
        .filter(milestone -> milestone.what() == state)
        .map(FindPortRequests.MilestoneView::at)
        .findFirst()
        .orElse(null);
  }
}
