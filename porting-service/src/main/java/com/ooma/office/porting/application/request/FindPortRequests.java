package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.carrier.LineType;
import com.ooma.office.porting.domain.request.Actor;
import com.ooma.office.porting.domain.request.NumberState;
import com.ooma.office.porting.domain.request.PortState;
import com.ooma.office.porting.domain.request.PortStep;
import com.ooma.office.porting.domain.request.PortType;
import com.ooma.office.porting.domain.request.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about port requests, answered straight from the tables; the views are the JSON. No
/// view has a RIO or the carrier's account number.
public interface FindPortRequests {

  /// @param accountId whose; any account's if null
  Optional<View> find(@Nullable UUID accountId, UUID portRequestId);

  /// Nothing if the account has no such request.
  default Optional<Long> revision(UUID accountId, UUID portRequestId) {
    return find(accountId, portRequestId).map(View::revision);
  }

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  Page<Summary> list(@Nullable UUID accountId, @Nullable PortState state, Page.Request page);

  record Summary(
      UUID portRequestId,
      UUID accountId,
      Instant submittedAt,
      PortState state,
      String carrier,
      PhoneNumber mainNumber,
      int numbers,
      @Nullable LocalDate focDate,
      FocDate.@Nullable Slot slot) {}

  /// @param nextSteps what can happen from here
  /// @param problem why the carrier or the voice platform is being waited for, if so
  /// @param carrierReference the carrier's own name of the port order, once it took it
  /// @param revision counts the changes, for `If-Match`
  /// @param submission 1, and one more each time it was corrected and handed in again
  /// @param remainingMainNumber the main number of what stays with the carrier, if it gets another
  record View(
      UUID portRequestId,
      long revision,
      UUID accountId,
      int submission,
      Instant submittedAt,
      PortState state,
      List<PortStep> nextSteps,
      String carrier,
      LineType lineType,
      PortType portType,
      PhoneNumber mainNumber,
      @Nullable PhoneNumber remainingMainNumber,
      CarrierContract.Holder holder,
      CarrierContract.ServiceAddress serviceAddress,
      boolean keepTemporary,
      String mandateSignedBy,
      @Nullable String carrierReference,
      @Nullable LocalDate focDate,
      FocDate.@Nullable Slot slot,
      @Nullable Rejection rejection,
      @Nullable String problem,
      List<NumberView> numbers,
      List<MilestoneView> history) {}

  record NumberView(
      PhoneNumber number,
      PhoneNumber replaces,
      NumberState state,
      int testCalls,
      @Nullable Instant lastCalledAt) {}

  /// @param what the state that was reached
  /// @param note why, as whoever did it said
  record MilestoneView(PortState what, Instant at, By by, @Nullable String note) {}

  /// Who did something, without the name, which is for audits.
  record By(Actor.Kind kind) {}
}
