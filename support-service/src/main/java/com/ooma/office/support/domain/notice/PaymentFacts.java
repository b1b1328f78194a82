package com.ooma.office.support.domain.notice;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is told of money that does not come, and of what follows.
public sealed interface PaymentFacts extends NoticeFacts {

  /// @param tryNumber 1 for the first
  /// @param reason as billing tells programs; it may be a newer one than we know
  /// @param nextTryOn absent after the last try
  record PaymentRefused(
      UUID invoiceId,
      String invoiceNumber,
      Money amount,
      int tryNumber,
      String reason,
      @Nullable LocalDate nextTryOn)
      implements PaymentFacts {

    /// What happened and what to do, for the reason that was given.
    public String advice() {
      return switch (reason) {
        case "CARD_EXPIRED" -> "La carte enregistrée a expiré. Enregistrez-en une autre.";
        case "INSUFFICIENT_FUNDS" ->
            "La provision de la carte ne suffisait pas. Voyez avec votre banque, ou enregistrez une"
                + " autre carte.";
        default ->
            "Votre banque a refusé la carte. Voyez avec elle pourquoi, ou enregistrez une autre"
                + " carte.";
      };
    }

    @Override
    public UUID about() {
      return invoiceId;
    }

    @Override
    public String occasion() {
      return Integer.toString(tryNumber);
    }

    @Override
    public String subject() {
      return "Paiement refusé pour votre facture " + invoiceNumber;
    }
  }

  /// The company calls nobody but emergency services until it has paid.
  record ServiceSuspended(UUID accountId, Money overdue, Instant suspendedAt)
      implements PaymentFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return suspendedAt.toString();
    }

    @Override
    public String subject() {
      return "Vos appels sortants sont suspendus : ce que vous pouvez faire";
    }
  }

  record ServiceReinstated(UUID accountId, Instant reinstatedAt) implements PaymentFacts {

    @Override
    public UUID about() {
      return accountId;
    }

    @Override
    public String occasion() {
      return reinstatedAt.toString();
    }

    @Override
    public String subject() {
      return "Vos appels sortants sont rétablis";
    }
  }
}
