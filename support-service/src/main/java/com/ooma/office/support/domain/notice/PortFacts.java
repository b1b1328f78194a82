package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told about bringing numbers along.
public sealed interface PortFacts extends NoticeFacts {

  UUID portRequestId();

  @Override
  default UUID about() {
    return portRequestId();
  }

  /// @param change 0 for the first date, 1 for the first move, and so on
  record PortDateSet(
      UUID portRequestId, LocalDate date, Slot slot, List<PhoneNumber> numbers, long change)
      implements PortFacts {

    /// The half of the day in which the line may be down.
    public enum Slot {
      MORNING("le matin"),
      AFTERNOON("l’après-midi");

      private final String french;

      Slot(String french) {
        this.french = french;
      }

      public String french() {
        return french;
      }
    }

    public boolean moved() {
      return change > 0;
    }

    /// A carrier that repeats its date says nothing new; one that moves it does, also when it comes
    /// back to an earlier one. The reminder of a date changes nothing about it.
    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      var steps =
          told.stream().filter(notice -> !(notice instanceof PortDayFacts.PortNear)).toList();
      var repeated =
          !steps.isEmpty()
              && steps.getLast() instanceof PortDateSet last
              && last.date().equals(date)
              && last.slot() == slot;
      return repeated
          ? Optional.empty()
          : Optional.of(new PortDateSet(portRequestId, date, slot, numbers, tellings(told)));
    }

    @Override
    public String occasion() {
      return Long.toString(change);
    }

    @Override
    public String subject() {
      return (moved() ? "Nouvelle date de portage : le " : "Date de votre portage : le ")
          + French.date(date);
    }
  }

  record PortDone(UUID portRequestId, List<PhoneNumber> numbers, boolean keepTemporary)
      implements PortFacts {

    @Override
    public String subject() {
      return "Portage terminé : vous gardez "
          + (numbers.size() < 2 ? "votre numéro" : "vos numéros");
    }
  }

  /// @param detail what the one that refused wrote
  /// @param attempt 0 for the first refusal; a corrected request may be refused again
  /// @param numbers absent in news of former days, as the following
  record PortRefused(
      UUID portRequestId,
      String reason,
      @Nullable String detail,
      long attempt,
      @Nullable List<PhoneNumber> numbers,
      @Nullable Refuser refuser)
      implements PortFacts {

    /// Who found that it can't be done so.
    public enum Refuser {
      CARRIER,
      OOMA
    }

    public boolean byCarrier() {
      return refuser == Refuser.CARRIER;
    }

    public boolean byOoma() {
      return refuser == Refuser.OOMA;
    }

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      return Optional.of(
          new PortRefused(portRequestId, reason, detail, tellings(told), numbers, refuser));
    }

    /// What happened and what to do, for the reason that was given.
    public String advice() {
      return PortRefusalAdvice.on(reason);
    }

    @Override
    public String occasion() {
      return Long.toString(attempt);
    }

    @Override
    public String subject() {
      return switch (refuser) {
        case CARRIER -> "Portage refusé par votre opérateur : ce que vous pouvez faire";
        case OOMA -> "Votre demande de portage est à compléter : ce que vous pouvez faire";
        case null -> "Portage refusé : ce que vous pouvez faire";
      };
    }
  }
}
