package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.notice.words.Advising;
import com.ooma.office.support.domain.notice.words.Language;
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
      MORNING("le matin", "in the morning"),
      AFTERNOON("l’après-midi", "in the afternoon");

      private final String french;
      private final String english;

      Slot(String french, String english) {
        this.french = french;
        this.english = english;
      }

      public String english() {
        return english;
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
    public String subject(Language in) {
      return (moved()
              ? in.of("Nouvelle date de portage : le ", "New date of your port: ")
              : in.of("Date de votre portage : le ", "Date of your port: "))
          + in.date(date);
    }
  }

  record PortDone(UUID portRequestId, List<PhoneNumber> numbers, boolean keepTemporary)
      implements PortFacts {

    @Override
    public String subject(Language in) {
      return numbers.size() < 2
          ? in.of("Portage terminé : vous gardez votre numéro", "Port done: you keep your number")
          : in.of("Portage terminé : vous gardez vos numéros", "Port done: you keep your numbers");
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
      implements PortFacts, Advising {

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

    @Override
    public String advice(Language in) {
      return PortRefusalAdvice.on(reason, in);
    }

    @Override
    public String occasion() {
      return Long.toString(attempt);
    }

    @Override
    public String subject(Language in) {
      return switch (refuser) {
        case CARRIER ->
            in.of(
                "Portage refusé par votre opérateur : ce que vous pouvez faire",
                "Port refused by your carrier: what you can do");
        case OOMA ->
            in.of(
                "Votre demande de portage est à compléter : ce que vous pouvez faire",
                "Your port request is to be completed: what you can do");
        case null ->
            in.of("Portage refusé : ce que vous pouvez faire", "Port refused: what you can do");
      };
    }
  }
}
