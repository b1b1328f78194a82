package com.ooma.office.support.application.casefile;

import com.ooma.office.support.domain.casefile.CaseFacts;
import com.ooma.office.support.domain.casefile.CaseFile;
import com.ooma.office.support.domain.casefile.CaseKind;
import com.ooma.office.support.domain.casefile.CaseState;
import com.ooma.office.support.domain.casefile.CaseStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case with its steps, the same for members and for us.
///
/// @param change the address under which it can be changed or cancelled with its owner; absent when
///   it can't be any more
/// @param steps in the order in which they are usually done
public record CaseView(
    UUID caseId,
    UUID accountId,
    CaseKind kind,
    CaseState state,
    Instant openedAt,
    @Nullable String change,
    List<Step> steps) {

  /// @param actor who is to act, or was
  /// @param date in Europe/Paris: when it was done, or until when it is to be; absent if nobody can
  ///   say
  /// @param subject a phone's MAC address, an invoice's number, a site, a carrier; absent where
  ///   there is one of its name only
  /// @param link what helps whoever is to act: the label of a return, the RIO of numbers …
  public record Step(
      CaseStep.Name name,
      CaseStep.State state,
      CaseStep.Actor actor,
      @Nullable LocalDate date,
      @Nullable String subject,
      @Nullable String link) {}

  public static CaseView of(CaseFile file, CaseFacts facts, LocalDate today) {
    var steps = file.steps(facts, today);
    return new CaseView(
        file.id(),
        file.accountId(),
        file.kind(),
        file.state(steps),
        file.openedAt(),
        change(file, steps),
        steps.stream()
            .map(step ->
                new Step(
                    step.name(),
                    step.state(),
                    step.actor(),
                    step.date(),
                    step.subject(),
                    link(step)))
            .toList());
  }

  /// As long as the step that can't be undone waits.
  private static @Nullable String change(CaseFile file, List<CaseStep> steps) {
    return switch (file) {
      case CaseFile.Relocating _ when awaits(steps, CaseStep.Name.USERS_MOVED) ->
          "/v1/relocations/" + file.id();
      case CaseFile.Leaving _ when awaits(steps, CaseStep.Name.SERVICE_ENDED) ->
          "/v1/accounts/" + file.accountId() + "/departure";
      case CaseFile.Relocating _, CaseFile.Leaving _, CaseFile.Returning _ -> null;
    };
  }

  private static boolean awaits(List<CaseStep> steps, CaseStep.Name name) {
    return steps.stream()
        .anyMatch(step -> step.name() == name && step.state() == CaseStep.State.WAITING);
  }

  private static @Nullable String link(CaseStep step) {
    if (step.state() != CaseStep.State.WAITING && step.state() != CaseStep.State.LATE) {
      return null;
    }
    return switch (step.name()) {
      case PHONE_RETURNED -> "/v1/returns/" + step.subject() + "/label";
      case EMERGENCY_ADDRESS_CONFIRMED -> "/v1/emergency-addresses/" + step.subject();
      case NUMBERS_TAKEN -> "/v1/rios";
      case MOVE_REQUESTED,
          USERS_MOVED,
          USERS_REMOVED,
          REPLACEMENT_SENT,
          DEPARTURE_ANNOUNCED,
          SERVICE_ENDED,
          FINAL_DOCUMENT ->
          null;
    };
  }
}
