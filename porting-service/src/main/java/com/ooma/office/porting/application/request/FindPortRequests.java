package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
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
  Page<Summary> list(@Nullable UUID accountId, Wanted wanted, Page.Request page);

  /// Which of them; what is null doesn't matter.
  ///
  /// @param number one that is brought, or whose place it takes
  /// @param overdue only those that are late by now
  record Wanted(
      @Nullable PortState state,
      @Nullable String carrier,
      @Nullable PhoneNumber number,
      boolean overdue) {}

  record Summary(
      UUID portRequestId,
      UUID accountId,
      Instant submittedAt,
      PortState state,
      String carrier,
      PhoneNumber mainNumber,
      int numbers,
      @Nullable LocalDate focDate,
      FocDate.@Nullable Slot slot,
      int daysLate) {}

  /// @param nextSteps what can happen from here
  /// @param problem why the carrier or the voice platform is being waited for, if so
  /// @param carrierReference the carrier's own name of the port order, once it took it
  /// @param revision counts the changes, for `If-Match`
  /// @param promisedFor the first day that the carrier named, or the last lawful one if that is
  ///   earlier; days after it are late
  /// @param legalMaximum the last lawful day, once the carrier named one
  /// @param splitFrom the request of which these numbers were a part, until the others were ported
  /// @param mandateText the version of the mandate's text that was accepted
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
      Holder holder,
      CarrierContract.ServiceAddress serviceAddress,
      boolean keepTemporary,
      String mandateSignedBy,
      @Nullable String mandateText,
      @Nullable String carrierReference,
      @Nullable LocalDate focDate,
      FocDate.@Nullable Slot slot,
      @Nullable LocalDate promisedFor,
      @Nullable LocalDate legalMaximum,
      int daysLate,
      @Nullable UUID splitFrom,
      @Nullable Rejection rejection,
      @Nullable String problem,
      List<NumberView> numbers,
      List<MilestoneView> history) {}

  /// Who the carrier's bill is made out to.
  ///
  /// @param siret of the establishment, if the bill names it
  record Holder(String name, Siren siren, @Nullable String siret) {}

  /// @param letGoAt when the carrier said that it let this number go, if it did
  /// @param activatedAt since when the voice platform takes its calls, if it does
  /// @param reached whether a test call from outside was answered; one from the number comes next
  /// @param testCalls in how many rounds of test calls it was found to answer, or not to
  record NumberView(
      PhoneNumber number,
      PhoneNumber replaces,
      NumberState state,
      @Nullable Instant letGoAt,
      @Nullable Instant activatedAt,
      boolean reached,
      int testCalls,
      @Nullable Instant lastCalledAt) {}

  /// @param what the state that was reached
  /// @param note why, as whoever did it said
  record MilestoneView(PortState what, Instant at, By by, @Nullable String note) {}

  /// Who did something, without the name, which is for audits.
  record By(Actor.Kind kind) {}
}
