package com.ooma.office.billing.adapter.out.persistence.einvoicing;

import com.ooma.office.billing.domain.einvoicing.Completion;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.billing.domain.einvoicing.StatusEntry;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A row of `einvoice`, with its rows of `einvoice_status`. The table makes it when a document is
/// printed; what is handed in never changes.
@Entity
@Table(name = "einvoice")
class EInvoiceRow {

  @Id
  @Column(name = "document_id")
  UUID documentId;

  @Column(name = "einvoice_id", insertable = false, updatable = false)
  UUID einvoiceId;

  @Version long revision;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "account_id", updatable = false)
  UUID accountId;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  InvoiceKind kind;

  @Column(updatable = false)
  String number;

  @Column(name = "issued_on", updatable = false)
  LocalDate issuedOn;

  int deposit;

  boolean asked;

  @Column(name = "flow_id")
  @Nullable String flowId;

  @Column(name = "deposited_at")
  @Nullable Instant depositedAt;

  @Column(name = "requested_by")
  @Nullable String requestedBy;

  @Column(name = "completion_comment")
  @Nullable String completionComment;

  @Column(name = "completion_by")
  @Nullable String completionBy;

  @Column(name = "completion_at")
  @Nullable Instant completionAt;

  boolean inside;

  /// The table says so when the credit notes become final.
  @Column(name = "given_back", insertable = false, updatable = false)
  boolean givenBack;

  @Column(name = "next_at")
  @Nullable Instant nextAt;

  int unanswered;

  int looks;

  /// Follows from what was told: for those who look into the table.
  @Enumerated(EnumType.STRING)
  @Nullable LifeCycleStatus standing;

  /// Likewise, for the list of those that somebody has to look after.
  boolean stopped;

  @BatchSize(size = 50)
  @ElementCollection
  @CollectionTable(name = "einvoice_status", joinColumns = @JoinColumn(name = "document_id"))
  @OrderColumn(name = "place")
  List<StatusRow> told = new ArrayList<>();

  /// By name. The table adds them; of what was told there is only kept that it was.
  @BatchSize(size = 50)
  @ElementCollection
  @CollectionTable(name = "cash_movement", joinColumns = @JoinColumn(name = "document_id"))
  @MapKeyColumn(name = "name")
  Map<String, CashMovementRow> movements = new HashMap<>();

  void update(EInvoice invoice) {
    var saved = invoice.snapshot();
    lastSequence = saved.lastSequence();
    deposit = saved.deposit();
    asked = saved.asked();
    flowId = saved.flowId();
    depositedAt = saved.depositedAt();
    requestedBy = saved.requestedBy();
    var completion = saved.completion();
    completionComment = completion == null ? null : completion.comment();
    completionBy = completion == null ? null : completion.by();
    completionAt = completion == null ? null : completion.at();
    inside = saved.inside();
    nextAt = saved.nextAt();
    unanswered = saved.unanswered();
    looks = saved.looks();
    standing = invoice.standing().map(StatusEntry::status).orElse(null);
    stopped = invoice.remedy().isPresent();
    for (int place = told.size(); place < saved.told().size(); place++) {
      told.add(StatusRow.of(saved.told().get(place)));
    }
    for (var movement : saved.movements()) {
      Objects.requireNonNull(movements.get(movement.name()), "the table adds them")
          .update(movement);
    }
  }

  EInvoice toDomain() {
    return EInvoice.from(
        new EInvoice.Snapshot(
            new EInvoice.Document(documentId, einvoiceId, accountId, kind, number, issuedOn),
            told.stream().map(StatusRow::toDomain).toList(),
            deposit,
            asked,
            flowId,
            depositedAt,
            requestedBy,
            movements.entrySet().stream()
                .map(each -> each.getValue().toDomain(each.getKey()))
                .toList(),
            completion(),
            inside,
            givenBack,
            nextAt,
            unanswered,
            looks,
            lastSequence));
  }

  private @Nullable Completion completion() {
    return completionComment == null || completionBy == null || completionAt == null
        ? null
        : new Completion(completionComment, completionBy, completionAt);
  }
}
