package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.application.einvoicing.port.PlatformMessages;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The platform, known by its signature, tells how a deposit stands. A message has its effect once,
/// and each repetition is as good as the first, however late it comes.
@UseCase
public class HearPlatform {

  /// @param digest of the message as it was sent
  /// @param key of the deposit, as it was handed in
  /// @param flowId the platform's name of the deposit
  /// @param reason by the norm
  public record Command(
      String messageId,
      String digest,
      String key,
      String flowId,
      LifeCycleStatus status,
      Instant at,
      @Nullable String reason,
      @Nullable String comment) {}

  private final PlatformMessages messages;
  private final EInvoices invoices;
  private final Clock clock;

  public HearPlatform(PlatformMessages messages, EInvoices invoices, Clock clock) {
    this.messages = messages;
    this.invoices = invoices;
    this.clock = clock;
  }

  public void handle(Command command) {
    if (!messages.remember(command.messageId(), command.digest())) {
      return;
    }
    var key = DepositKey.parse(command.key()).orElseThrow(() -> Refused.notFound("deposit"));
    var status =
        StatusEntry.told(
            key.deposit(), command.status(), command.at(), command.reason(), command.comment());
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(key.documentId())
            .orElseThrow(() -> Refused.notFound("deposit"));
    invoice.heard(status, command.flowId(), clock.instant());
    invoices.save(invoice);
  }
}
