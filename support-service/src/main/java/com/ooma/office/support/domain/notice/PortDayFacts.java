package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.notice.PortFacts.PortDateSet.Slot;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told of a port around the day that was named for it, until it ends otherwise than well.
public sealed interface PortDayFacts extends NoticeFacts {

  UUID portRequestId();

  List<PhoneNumber> numbers();

  @Override
  default UUID about() {
    return portRequestId();
  }

  /// The reminder, two days before.
  record PortNear(UUID portRequestId, LocalDate date, Slot slot, List<PhoneNumber> numbers)
      implements PortDayFacts {

    @Override
    public String occasion() {
      return date + " " + slot;
    }

    @Override
    public String subject(Language in) {
      return in.of("Rappel : votre portage a lieu le ", "Reminder: your numbers move on ")
          + in.date(date);
    }
  }

  /// The day that was promised is over. Further late days are told to nobody: the first letter says
  /// what each of them brings.
  record PortLate(UUID portRequestId, LocalDate promisedFor, List<PhoneNumber> numbers)
      implements PortDayFacts {

    @Override
    public String occasion() {
      return promisedFor.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Votre portage a du retard : ce que nous faisons",
          "Your port is late: what we are doing");
    }
  }

  /// The test calls failed, so all numbers stay where they were.
  ///
  /// @param silent those that did not answer
  /// @param turn 0 for the first time, 1 for the next, and so on
  record PortRolledBack(
      UUID portRequestId,
      LocalDate day,
      List<PhoneNumber> numbers,
      List<PhoneNumber> silent,
      long turn)
      implements PortDayFacts {

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      return Optional.of(new PortRolledBack(portRequestId, day, numbers, silent, tellings(told)));
    }

    @Override
    public String occasion() {
      return Long.toString(turn);
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Portage reporté : vos lignes restent chez votre opérateur",
          "Port put off: your lines stay with your carrier");
    }
  }

  /// Nobody has the numbers any more.
  record PortLost(UUID portRequestId, List<PhoneNumber> numbers) implements PortDayFacts {

    @Override
    public String subject(Language in) {
      return numbers.size() < 2
          ? in.of(
              "Votre numéro n’a pas pu être conservé : ce que nous vous devons",
              "Your number could not be kept: what we owe you")
          : in.of(
              "Vos numéros n’ont pas pu être conservés : ce que nous vous devons",
              "Your numbers could not be kept: what we owe you");
    }
  }

  /// The carrier keeps the numbers, and the old contract goes on.
  ///
  /// @param by who gave it up; null if that is new to us
  record PortGivenUp(UUID portRequestId, @Nullable By by, List<PhoneNumber> numbers)
      implements PortDayFacts {

    public enum By {
      MEMBER,
      OOMA,
      DEPARTURE
    }

    public boolean byMember() {
      return by == By.MEMBER;
    }

    public boolean byDeparture() {
      return by == By.DEPARTURE;
    }

    @Override
    public boolean supersedes() {
      return true;
    }

    @Override
    public String subject(Language in) {
      return numbers.size() < 2
          ? in.of(
              "Votre portage est annulé : votre numéro reste chez votre opérateur",
              "Your port is cancelled: your number stays with your carrier")
          : in.of(
              "Votre portage est annulé : vos numéros restent chez votre opérateur",
              "Your port is cancelled: your numbers stay with your carrier");
    }
  }
}
