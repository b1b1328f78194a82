package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.Step;
import com.ooma.office.kernel.application.UseCase;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Does what is next for the document that waits longest: hands it in, says what was paid or sent,
/// or asks how it stands. Taking it up and keeping the answer are each a transaction; the platform
/// is asked in none.
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

  /// @return false if nothing is due, or the platform is away, which it would be for the next one
  ///   too
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var taken = takeUpEInvoice.handle(new TakeUpEInvoice.Command());
    if (taken.isEmpty()) {
      return false;
    }
    var step = taken.get().step();
    if (step.isEmpty()) {
      return true;
    }
    var answer = ask(step.get(), taken.get().deposit());
    recordPlatformAnswer.handle(new RecordPlatformAnswer.Command(step.get(), answer));
    return !answer.isAway();
  }

  private InvoicePlatform.Answer ask(Step step, InvoicePlatform.@Nullable Deposit deposit) {
    return switch (step) {
      case Step.Deposit _ -> platform.deposit(Objects.requireNonNull(deposit));
      case Step.Complete(var key, var completion) -> platform.complete(key, completion);
      case Step.ReportMoney(var key, var movement) -> platform.report(key, movement);
      case Step.Look(var key) -> platform.look(key);
    };
  }
}
