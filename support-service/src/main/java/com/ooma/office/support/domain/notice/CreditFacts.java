package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
import com.ooma.office.support.domain.notice.words.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What is told of call credit, of calls that cost too much, and of money that is given back.
public sealed interface CreditFacts extends NoticeFacts {

  /// @param threshold below which the company is told
  record BalanceLow(UUID accountId, Money balance, Money threshold, Instant noticedAt)
      implements CreditFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return noticedAt.toString();
    }

    @Override
    public String subject(Language in) {
      return in.of("Votre crédit d’appel est bientôt épuisé", "Your call credit is running low");
    }
  }

  /// @param destination as the rates name it
  /// @param spent within an hour, tax included
  /// @param limit more than which is too much
  record DestinationBarred(
      UUID barId, String destination, Money spent, Money limit, Instant barredAt)
      implements CreditFacts {

    @Override
    public UUID about() {
      return barId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Appels bloqués par sécurité : ", "Calls blocked for your safety: ")
          + destination;
    }
  }

  record DestinationAllowed(UUID barId, String destination) implements CreditFacts {

    @Override
    public UUID about() {
      return barId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Appels de nouveau possibles : ", "Calls are possible again: ") + destination;
    }
  }

  /// @param toCard whether the card has it; else the next invoices are paid with it
  record MoneyGivenBack(UUID refundId, UUID invoiceId, Money amount, boolean toCard)
      implements CreditFacts {

    @Override
    public UUID about() {
      return refundId;
    }

    @Override
    public String subject(Language in) {
      return toCard
          ? in.of("Nous vous avons remboursé", "We have refunded you")
          : in.of("Un montant est gardé à votre crédit", "An amount is kept to your credit");
    }
  }

  /// @param reason in words for the member
  record GoodwillGiven(UUID creditId, Money amount, String reason, LocalDate grantedOn)
      implements CreditFacts {

    @Override
    public UUID about() {
      return creditId;
    }

    @Override
    public String subject(Language in) {
      return in.of("Un geste commercial pour vous", "A credit from us");
    }
  }
}
