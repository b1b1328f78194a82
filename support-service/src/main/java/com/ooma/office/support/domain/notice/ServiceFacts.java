package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.PhoneNumber;
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
    public String subject() {
      return "Appels d’urgence : l’adresse de vos téléphones a changé";
    }
  }

  /// @param code why, as ordering tells programs
  record RelocationRefused(UUID relocationId, LocalDate movesOn, String code)
      implements ServiceFacts {

    /// What happened and what to do.
    public String advice() {
      return RelocationAdvice.on(code);
    }

    @Override
    public UUID about() {
      return relocationId;
    }

    @Override
    public String subject() {
      return "Votre déménagement n’a pas pu être enregistré : ce que vous pouvez faire";
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
    public String subject() {
      return numbers.size() < 2
          ? "Votre numéro a rejoint un autre opérateur"
          : "Vos numéros ont rejoint un autre opérateur";
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
    public String subject() {
      return "Fin de votre service Ooma Office : téléphones, numéros et décompte final";
    }
  }
}
