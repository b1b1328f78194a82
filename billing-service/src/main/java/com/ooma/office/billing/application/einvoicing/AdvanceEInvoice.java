package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Does what is next for the document that waits longest: hands it in, says that it was paid, or
/// asks how it stands. Taking it up and keeping the answer are each a transaction; the platform is
/// asked in none.
@UseCase
public class AdvanceEInvoice {

  public record Command() {}

  private final TakeUpEInvoice takeUpEInvoice;
  private final InvoicePlatform platform;
  private final RecordPlatformAnswer recordPlatformAnswer;

  public AdvanceEInvoice(
      TakeUpEInvoice takeUpEInvoice,
      InvoicePlatform platform,
      RecordPlatformAnswer recordPlatformAnswer) {
    this.takeUpEInvoice = takeUpEInvoice;
    this.platform = platform;
    this.recordPlatformAnswer = recordPlatformAnswer;
  }

  /// @return false if nothing is due, or the platform gave no answer, which it would not give for
  ///   the next one either
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var taken = takeUpEInvoice.handle(new TakeUpEInvoice.Command());
    if (taken.isEmpty()) {
      return false;
    }
    var asked = taken.get().asked();
    if (asked.isEmpty()) {
      return true;
    }
    var answer = ask(asked.get());
    recordPlatformAnswer.handle(
        new RecordPlatformAnswer.Command(asked.get().key(), answer, collectedAt(asked.get())));
    return !(answer instanceof InvoicePlatform.Unknown);
  }

  private InvoicePlatform.Answer ask(TakeUpEInvoice.Asked asked) {
    return switch (asked) {
      case TakeUpEInvoice.ToDeposit(var deposit) -> platform.deposit(deposit);
      case TakeUpEInvoice.ToReport(var key, var collected) -> platform.report(key, collected);
      case TakeUpEInvoice.ToLook(var key) -> platform.look(key);
    };
  }

  private static @Nullable Instant collectedAt(TakeUpEInvoice.Asked asked) {
    return asked instanceof TakeUpEInvoice.ToReport(var _, var collected) ? collected.at() : null;
  }
}
