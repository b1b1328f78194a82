package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.support.domain.notice.words.Advising;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is told about the place and the end of a company's service.
public sealed interface ServiceFacts extends NoticeFacts {

  /// Emergency services are sent elsewhere.
  ///
  /// @param siteId where the users are now; that of `formerSiteId` if only its address was
  ///   corrected
  /// @param change 0 for the first news of the site, 1 for the next, and so on
  record AddressChanged(
      UUID siteId, UUID formerSiteId, String site, String address, LocalDate changedOn, long change)
      implements ServiceFacts {

    public boolean moved() {
      return !siteId.equals(formerSiteId);
    }

    @Override
    public Optional<NoticeFacts> following(List<NoticeFacts> told) {
      var before = tellings(told);
      var news = new AddressChanged(siteId, formerSiteId, site, address, changedOn, before);
      var last = new AddressChanged(siteId, formerSiteId, site, address, changedOn, before - 1);
      var addresses = told.stream().filter(AddressChanged.class::isInstance).toList();
      return !addresses.isEmpty() && addresses.getLast().equals(last)
          ? Optional.empty()
          : Optional.of(news);
    }

    @Override
    public UUID about() {
      return siteId;
    }

    @Override
    public String occasion() {
      return Long.toString(change);
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Appels d’urgence : l’adresse de vos téléphones a changé",
          "Emergency calls: the address of your phones has changed");
    }
  }

  /// @param code why, as ordering tells programs
  record RelocationRefused(UUID relocationId, LocalDate movesOn, String code)
      implements ServiceFacts, Advising {

    @Override
    public String advice(Language in) {
      return RelocationAdvice.on(code, in);
    }

    @Override
    public UUID about() {
      return relocationId;
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Votre déménagement n’a pas pu être enregistré : ce que vous pouvez faire",
          "Your move could not be registered: what you can do");
    }
  }

  /// Another carrier answers for numbers that were the company's with us.
  ///
  /// @param carrier our name of it
  record NumbersLeft(UUID portOutId, String carrier, LocalDate leftOn, List<PhoneNumber> numbers)
      implements ServiceFacts {

    @Override
    public UUID about() {
      return portOutId;
    }

    @Override
    public String subject(Language in) {
      return numbers.size() < 2
          ? in.of(
              "Votre numéro a rejoint un autre opérateur",
              "Your number has gone to another carrier")
          : in.of(
              "Vos numéros ont rejoint un autre opérateur",
              "Your numbers have gone to another carrier");
    }
  }

  /// The company said that it leaves, or on another day than before.
  record DepartureComing(UUID accountId, LocalDate lastDay, Instant announcedAt)
      implements ServiceFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return announcedAt.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre départ est prévu le ", "You leave on ") + in.date(lastDay);
    }
  }

  /// The company stays after all.
  record DepartureOff(UUID accountId, Instant revokedAt) implements ServiceFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return revokedAt.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Votre départ est annulé : votre service continue",
          "You stay after all: your service goes on");
    }
  }

  /// The company left; nothing comes after it.
  ///
  /// @param seats how many users it had, each with a phone that comes back
  record ServiceEnded(UUID accountId, int seats, LocalDate lastDay) implements ServiceFacts {

    /// How long a number can be taken along after its contract ended (ARCEP decision 2013-0830).
    static final int PORTABLE_DAYS = 40;

    public LocalDate portableUntil() {
      return lastDay.plusDays(PORTABLE_DAYS);
    }

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Fin de votre service Ooma Office : téléphones, numéros et décompte final",
          "End of your Ooma Office service: phones, numbers and final account");
    }
  }
}
