package com.ooma.office.billing.application.einvoicing.port;

import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Our *plateforme agréée*: takes electronic invoices, sends them on, and says what becomes of
/// them.
public interface InvoicePlatform {

  /// @param key under which it is taken once
  /// @param file Factur-X
  /// @param sha256 of the file, in hexadecimal digits
  /// @param asked whether it was handed in before, and nobody knows what became of it
  record Deposit(
      DepositKey key, InvoiceKind kind, String number, byte[] file, String sha256, boolean asked) {}

  /// Hands in a document, once for each key. What was handed in before is looked up first.
  Answer deposit(Deposit deposit);

  /// Says that money came in for a document, or left it (212). Said again it changes nothing.
  Answer report(DepositKey key, CashMovement movement);

  /// Says that the buyer has what was missing (209). Said again it changes nothing.
  Answer complete(DepositKey key, Completion completion);

  /// How a deposit stands.
  Answer look(DepositKey key);

  /// What came of it.
  sealed interface Answer {

    /// Whether whoever is asked is away, so that the next question would get no answer either.
    default boolean isAway() {
      return this instanceof Unknown(_, var away) && away;
    }
  }

  /// It has the document.
  ///
  /// @param flowId its own name of the deposit
  record Taken(String flowId) implements Answer {}

  /// It can't read the document.
  record NotTaken(StatusReason reason, @Nullable String comment) implements Answer {}

  /// It knows now.
  record Noted() implements Answer {}

  /// It does not take what it was told, and won't.
  ///
  /// @param reason as it says it
  record Declined(String reason, @Nullable String comment) implements Answer {}

  /// All that it told of the deposit, in any order.
  record Stands(List<StatusEntry> told) implements Answer {}

  /// No answer, or none that is clear.
  ///
  /// @param away whether there was none at all, or none but that it is too busy
  record Unknown(String problem, boolean away) implements Answer {}
}
