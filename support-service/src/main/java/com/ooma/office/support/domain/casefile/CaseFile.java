package com.ooma.office.support.domain.casefile;

import com.ooma.office.support.domain.relocation.RelocationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What runs over days between a company and us, in steps that both sides see.
public sealed interface CaseFile {

  UUID id();

  UUID accountId();

  Instant openedAt();

  CaseKind kind();

  /// In the order in which they are usually done.
  ///
  /// @param today in Paris
  List<CaseStep> steps(CaseFacts facts, LocalDate today);

  /// @param steps its own
  default CaseState state(List<CaseStep> steps) {
    return steps.stream().allMatch(CaseStep::isOver) ? CaseState.DONE : CaseState.OPEN;
  }

  /// The users of a site move.
  ///
  /// @param changedOn since when they are there; absent until then
  record Relocating(
      UUID id,
      UUID accountId,
      Instant openedAt,
      RelocationState relocation,
      UUID toSiteId,
      LocalDate movesOn,
      @Nullable LocalDate changedOn)
      implements CaseFile {

    @Override
    public CaseKind kind() {
      return CaseKind.RELOCATION;
    }

    @Override
    public List<CaseStep> steps(CaseFacts facts, LocalDate today) {
      return List.of(
          CaseStep.done(
              CaseStep.Name.MOVE_REQUESTED, CaseStep.Actor.MEMBER, openedAt, id.toString()),
          moved(),
          confirmed(facts));
    }

    private CaseStep moved() {
      var state =
          switch (relocation) {
            case REQUESTED -> CaseStep.State.WAITING;
            case DONE -> CaseStep.State.DONE;
            case REFUSED, CANCELLED -> CaseStep.State.VOID;
          };
      var on = changedOn == null ? movesOn : changedOn;
      return new CaseStep(
          CaseStep.Name.USERS_MOVED, state, CaseStep.Actor.OOMA, on, toSiteId.toString());
    }

    /// Whoever confirmed it before the move need not do so again, unless it was asked for since.
    private CaseStep confirmed(CaseFacts facts) {
      var site = toSiteId.toString();
      var name = CaseStep.Name.EMERGENCY_ADDRESS_CONFIRMED;
      if (relocation == RelocationState.REFUSED || relocation == RelocationState.CANCELLED) {
        return new CaseStep(name, CaseStep.State.VOID, CaseStep.Actor.MEMBER, null, site);
      }
      var asked = facts.latest(CaseFact.Kind.EMERGENCY_ADDRESS_OPEN, site);
      return facts
          .latest(CaseFact.Kind.EMERGENCY_ADDRESS_CONFIRMED, site)
          .filter(fact -> asked.isEmpty() || !fact.at().isBefore(asked.get().at()))
          .map(fact -> CaseStep.done(name, CaseStep.Actor.MEMBER, fact.at(), site))
          .orElse(new CaseStep(name, CaseStep.State.WAITING, CaseStep.Actor.MEMBER, null, site));
    }

    @Override
    public CaseState state(List<CaseStep> steps) {
      return switch (relocation) {
        case REFUSED -> CaseState.REFUSED;
        case CANCELLED -> CaseState.CANCELLED;
        case REQUESTED, DONE -> CaseFile.super.state(steps);
      };
    }
  }

  /// Phones come back.
  ///
  /// @param phoneMac the one that was replaced; absent if it is those of users who left
  /// @param seats whose
  record Returning(
      UUID id, UUID accountId, Instant openedAt, @Nullable String phoneMac, Set<String> seats)
      implements CaseFile {

    @Override
    public CaseKind kind() {
      return CaseKind.RETURN;
    }

    @Override
    public List<CaseStep> steps(CaseFacts facts, LocalDate today) {
      var why = phoneMac == null ? CaseStep.Name.USERS_REMOVED : CaseStep.Name.REPLACEMENT_SENT;
      var asked =
          CaseStep.done(
              why, phoneMac == null ? CaseStep.Actor.MEMBER : CaseStep.Actor.OOMA, openedAt, null);
      var phones =
          phoneMac == null
              ? facts.phonesOf(seats)
              : seats.stream().map(seat -> facts.phone(phoneMac, seat)).toList();
      return Stream.concat(Stream.of(asked), phones.stream()).toList();
    }
  }

  /// The company leaves.
  ///
  /// @param seats those that it had until then; none are known before
  record Leaving(UUID id, UUID accountId, Instant openedAt, Set<String> seats) implements CaseFile {

    /// For how long after its last day its numbers can be taken elsewhere.
    static final int PORTABLE_DAYS = 40;

    @Override
    public CaseKind kind() {
      return CaseKind.DEPARTURE;
    }

    @Override
    public List<CaseStep> steps(CaseFacts facts, LocalDate today) {
      var steps = new ArrayList<CaseStep>();
      var announced = heard(CaseFact.Kind.DEPARTURE_ANNOUNCED, facts);
      var ended = heard(CaseFact.Kind.SERVICE_ENDED, facts);
      announced
          .map(fact ->
              CaseStep.done(
                  CaseStep.Name.DEPARTURE_ANNOUNCED, CaseStep.Actor.MEMBER, fact.at(), null))
          .ifPresent(steps::add);
      if (isRevoked(announced, ended, facts)) {
        steps.add(
            new CaseStep(
                CaseStep.Name.SERVICE_ENDED, CaseStep.State.VOID, CaseStep.Actor.OOMA, null, null));
        return steps;
      }
      var lastDay = ended.or(() -> announced).map(CaseFact::day).orElse(null);
      steps.add(
          new CaseStep(
              CaseStep.Name.SERVICE_ENDED,
              ended.isPresent() ? CaseStep.State.DONE : CaseStep.State.WAITING,
              CaseStep.Actor.OOMA,
              lastDay,
              null));
      steps.addAll(facts.phonesOf(seats));
      var portableUntil = lastDay == null ? null : lastDay.plusDays(PORTABLE_DAYS);
      boolean over = portableUntil != null && today.isAfter(portableUntil);
      steps.addAll(numbers(facts, portableUntil, over));
      steps.add(document(facts, ended.isPresent() ? lastDay : null, over));
      return steps;
    }

    private Optional<CaseFact> heard(CaseFact.Kind kind, CaseFacts facts) {
      return facts.latest(kind, accountId.toString());
    }

    /// What was announced last counts, and once the company left nothing else.
    private boolean isRevoked(
        Optional<CaseFact> announced, Optional<CaseFact> ended, CaseFacts facts) {
      var revoked = heard(CaseFact.Kind.DEPARTURE_REVOKED, facts);
      return ended.isEmpty()
          && revoked.isPresent()
          && (announced.isEmpty() || revoked.get().at().isAfter(announced.get().at()));
    }

    private List<CaseStep> numbers(
        CaseFacts facts, @Nullable LocalDate portableUntil, boolean over) {
      var name = CaseStep.Name.NUMBERS_TAKEN;
      var taken =
          facts
              .of(CaseFact.Kind.NUMBERS_TAKEN, fact -> !fact.at().isBefore(openedAt))
              .map(
                  fact -> CaseStep.done(name, CaseStep.Actor.CARRIER, fact.at(), fact.reference()));
      var state = over ? CaseStep.State.VOID : CaseStep.State.WAITING;
      var right = new CaseStep(name, state, CaseStep.Actor.MEMBER, portableUntil, null);
      return Stream.concat(taken, Stream.of(right)).toList();
    }

    /// It is made at once when the company has left; none is if there is nothing to bill or to give
    /// back.
    private static CaseStep document(CaseFacts facts, @Nullable LocalDate lastDay, boolean over) {
      var name = CaseStep.Name.FINAL_DOCUMENT;
      var made =
          lastDay == null
              ? Optional.<CaseFact>empty()
              : Stream.of(CaseFact.Kind.INVOICE, CaseFact.Kind.CREDIT_NOTE)
                  .flatMap(kind -> facts.of(kind, fact -> isAfter(fact, lastDay)))
                  .findFirst();
      return made.map(fact -> CaseStep.done(name, CaseStep.Actor.OOMA, fact.at(), fact.reference()))
          .orElse(
              new CaseStep(
                  name,
                  over ? CaseStep.State.VOID : CaseStep.State.WAITING,
                  CaseStep.Actor.OOMA,
                  null,
                  null));
    }

    private static boolean isAfter(CaseFact document, LocalDate lastDay) {
      return document.day() != null && document.day().isAfter(lastDay);
    }

    @Override
    public CaseState state(List<CaseStep> steps) {
      boolean stays =
          steps.stream()
              .anyMatch(step ->
                  step.name() == CaseStep.Name.SERVICE_ENDED
                      && step.state() == CaseStep.State.VOID);
      return stays ? CaseState.CANCELLED : CaseFile.super.state(steps);
    }
  }
}
