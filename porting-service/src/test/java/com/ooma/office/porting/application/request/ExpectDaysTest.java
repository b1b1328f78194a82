package com.ooma.office.porting.application.request;

import static com.ooma.office.porting.domain.request.PortingExamples.ACCOUNT;
import static com.ooma.office.porting.domain.request.PortingExamples.NOW;
import static com.ooma.office.porting.domain.request.PortingExamples.TUESDAY;
import static com.ooma.office.porting.domain.request.PortingExamples.contract;
import static com.ooma.office.porting.domain.request.PortingExamples.old;
import static com.ooma.office.porting.domain.request.PortingExamples.temporary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.porting.application.World;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectDaysTest {

  private final World world = new World();
  private final ExpectDays expect = new ExpectDays(world);

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "UNDER_REVIEW", "SENT_TO_CARRIER"})
  void are_those_that_were_told_before_it_was_handed_in(PortState state) {
    var told =
        new EstimatePort(world, world)
            .handle(
                new EstimatePort.Command(
                    "carrier-alpha", PortType.ISOLATED, "75004", List.of(old(0))));
    world.pass(Duration.ofDays(3));

    assertEquals(Optional.of(told), expect.of(view(state, "carrier-alpha", null)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SUBMITTED", "UNDER_REVIEW", "SENT_TO_CARRIER"})
  void are_not_told_of_what_has_its_day_or_is_over(PortState state) {
    assertEquals(Optional.empty(), expect.of(view(state, "carrier-alpha", TUESDAY)));
    assertEquals(Optional.empty(), expect.of(view(state, "carrier-alpha", null)));
  }

  @Test
  void are_known_of_carriers_that_we_know() {
    assertEquals(
        Optional.empty(), expect.of(view(PortState.SUBMITTED, "carrier-of-former-days", null)));
  }

  private static FindPortRequests.View view(
      PortState state, String carrier, @Nullable FocDate day) {
    var holder = contract().holder();
    return new FindPortRequests.View(
        ACCOUNT,
        1,
        ACCOUNT,
        1,
        NOW,
        state,
        List.of(),
        carrier,
        contract().lineType(),
        PortType.ISOLATED,
        old(0),
        null,
        new FindPortRequests.Holder(holder.name(), holder.siren(), null),
        contract().serviceAddress(),
        false,
        "Camille",
        null,
        null,
        day == null ? null : day.date(),
        day == null ? null : day.slot(),
        null,
        null,
        0,
        null,
        null,
        null,
        List.of(
            new FindPortRequests.NumberView(
                old(0), temporary(0), NumberState.REQUESTED, null, null, false, 0, null)),
        List.of());
  }
}
