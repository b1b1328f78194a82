package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.Remedy;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.einvoicing.StatusReason;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a final document has come through the platforms.
///
/// @param status where it stands; absent as long as the platform told nothing
/// @param code of the status, by the norm
/// @param remedy what is to be done, if it does not go on by itself; absent for members
/// @param deposits how often it was handed in
/// @param depositedAt when the platform had it, the last time
/// @param flowId the platform's name of the last deposit; absent for members
/// @param collectionReportedAt when the platform was told that it was paid
/// @param requestedBy who had it handed in again; absent for members
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
    int deposits,
    @Nullable Instant depositedAt,
    @Nullable String flowId,
    @Nullable Instant collectionReportedAt,
    @Nullable String requestedBy,
    List<StatusView> history) {

  /// @param deposit which deposit it is of
  /// @param at when it came to be, as the platform says
  public record StatusView(
      int deposit,
      LifeCycleStatus status,
      int code,
      Instant at,
      @Nullable StatusReason reason,
      @Nullable String comment) {

    private static StatusView of(StatusEntry told) {
      return new StatusView(
          told.deposit(),
          told.status(),
          told.status().code(),
          told.at(),
          told.reason(),
          told.comment());
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
        standing.flatMap(Remedy::of).orElse(null),
        saved.deposit(),
        saved.depositedAt(),
        saved.flowId(),
        saved.reportedAt(),
        saved.requestedBy(),
        saved.told().stream()
            .sorted(Comparator.comparingInt(StatusEntry::deposit).thenComparing(StatusEntry::at))
            .map(StatusView::of)
            .toList());
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
        deposits,
        depositedAt,
        null,
        collectionReportedAt,
        null,
        history);
  }
}
