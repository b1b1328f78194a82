package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.domain.einvoicing.CashMovement;
import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.Remedy;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far a final document has come through the platforms.
///
/// @param status where it stands; absent as long as the platform told nothing
/// @param code of the status, by the norm
/// @param remedy what is to be done, if it does not go on by itself; absent for members
/// @param inside whether it is a credit note that is kept from the platform, since no buyer took
///   what it corrects
/// @param deposits how often it was handed in
/// @param depositedAt when the platform had it, the last time
/// @param flowId the platform's name of the last deposit; absent for members
/// @param requestedBy who had it handed in again; absent for members
/// @param completion what our staff sent to a buyer who waits for it, as long as the platform was
///   not told; absent for members
/// @param money what came in for it and what left it
/// @param history all that was told, the oldest first
public record EInvoiceView(
    UUID documentId,
    UUID accountId,
    InvoiceKind kind,
    String number,
    LocalDate issuedOn,
    @Nullable LifeCycleStatus status,
    @Nullable Integer code,
    @Nullable Remedy remedy,
    boolean inside,
    int deposits,
    @Nullable Instant depositedAt,
    @Nullable String flowId,
    @Nullable String requestedBy,
    @Nullable CompletionView completion,
    List<MoneyView> money,
    List<StatusView> history) {

  /// @param at when our staff said so
  public record CompletionView(String comment, String by, Instant at) {}

  /// Money as the tax office is told of it (212): VAT is due as it comes in.
  ///
  /// @param amount with tax; negative of what left
  /// @param reportedAt when the platform knew of it
  /// @param declined why the platform did not take the report; absent for members
  public record MoneyView(
      CashMovement.Kind kind,
      Money amount,
      Instant at,
      @Nullable Instant reportedAt,
      @Nullable DeclinedView declined) {

    static MoneyView of(CashMovement moved) {
      var why = moved.declined();
      return new MoneyView(
          moved.kind(),
          moved.amount(),
          moved.at(),
          moved.reportedAt(),
          why == null ? null : new DeclinedView(why.reason(), why.comment(), why.at()));
    }

    MoneyView forMember() {
      return new MoneyView(kind, amount, at, reportedAt, null);
    }
  }

  /// @param reason as the platform says it
  public record DeclinedView(String reason, @Nullable String comment, Instant at) {}

  /// @param deposit which deposit it is of
  /// @param at when it came to be, as the platform says
  /// @param amount of money that came in or, negative, left (212)
  public record StatusView(
      int deposit,
      LifeCycleStatus status,
      int code,
      Instant at,
      @Nullable StatusReason reason,
      @Nullable String comment,
      @Nullable Money amount) {

    private static StatusView of(StatusEntry told) {
      return new StatusView(
          told.deposit(),
          told.status(),
          told.status().code(),
          told.at(),
          told.reason(),
          told.comment(),
          null);
    }

    private static StatusView of(CashMovement reported) {
      return new StatusView(
          Objects.requireNonNull(reported.deposit(), "it was reported"),
          LifeCycleStatus.COLLECTED,
          LifeCycleStatus.COLLECTED.code(),
          reported.at(),
          null,
          null,
          reported.amount());
    }
  }

  public static EInvoiceView of(EInvoice invoice) {
    var saved = invoice.snapshot();
    var document = saved.document();
    var standing = invoice.standing();
    return new EInvoiceView(
        document.documentId(),
        document.accountId(),
        document.kind(),
        document.number(),
        document.issuedOn(),
        standing.map(StatusEntry::status).orElse(null),
        standing.map(told -> told.status().code()).orElse(null),
        invoice.remedy().orElse(null),
        saved.inside(),
        saved.deposit(),
        saved.depositedAt(),
        saved.flowId(),
        saved.requestedBy(),
        completion(saved.completion()),
        saved.movements().stream().map(MoneyView::of).toList(),
        history(saved));
  }

  private static List<StatusView> history(EInvoice.Snapshot saved) {
    var reported = saved.movements().stream().filter(each -> each.deposit() != null);
    return Stream.concat(saved.told().stream().map(StatusView::of), reported.map(StatusView::of))
        .sorted(Comparator.comparingInt(StatusView::deposit).thenComparing(StatusView::at))
        .toList();
  }

  private static @Nullable CompletionView completion(@Nullable Completion sent) {
    return sent == null ? null : new CompletionView(sent.comment(), sent.by(), sent.at());
  }

  /// Without the names of our people, and what is ours to do.
  public EInvoiceView forMember() {
    return new EInvoiceView(
        documentId,
        accountId,
        kind,
        number,
        issuedOn,
        status,
        code,
        null,
        inside,
        deposits,
        depositedAt,
        null,
        null,
        null,
        money.stream().map(MoneyView::forMember).toList(),
        history);
  }
}
