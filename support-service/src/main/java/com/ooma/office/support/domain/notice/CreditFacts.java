package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
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
    public String subject() {
      return "Votre crédit d’appel est bientôt épuisé";
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
    public String subject() {
      return "Appels bloqués par sécurité : " + destination;
    }
  }

  record DestinationAllowed(UUID barId, String destination) implements CreditFacts {

    @Override
    public UUID about() {
      return barId;
    }

    @Override
    public String subject() {
      return "Appels de nouveau possibles : " + destination;
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
    public String subject() {
      return toCard ? "Nous vous avons remboursé" : "Un montant est gardé à votre crédit";
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
    public String subject() {
      return "Un geste commercial pour vous";
    }
  }
}
