package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;
import com.ooma.office.kernel.persistence.ListQuery;
import com.ooma.office.porting.application.request.FindPortRequests;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.PortState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of port requests, filled from the rows without waking the domain or opening a secret.
@ApplicationScoped
@Transactional
class PortRequestViews implements FindPortRequests, PanacheRepositoryBase<PortRequestRow, UUID> {

  private static final String SUMMARIES =
      """
      select r.portRequestId, r.accountId, r.mandateSignedAt, r.state, r.carrier, r.mainNumber,
        size(r.numbers), r.focDate, r.focSlot, r.daysLate
      from PortRequestRow r\
      """;

  private static final String HAS_NUMBER =
      "exists (select 1 from r.numbers n where n.number = :number or n.replaces = :number)";

  @Override
  public Optional<View> find(@Nullable UUID accountId, UUID portRequestId) {
    return findByIdOptional(portRequestId)
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(PortRequestViews::view);
  }

  @Override
  public Page<Summary> list(@Nullable UUID accountId, Wanted wanted, Page.Request page) {
    var number = wanted.number();
    var fetched =
        new ListQuery(SUMMARIES, "r.portRequestId", page)
                .and("r.accountId = :account", "account", accountId)
                .and("r.state = :state", "state", wanted.state())
                .and("r.carrier = :carrier", "carrier", wanted.carrier())
                .and(HAS_NUMBER, "number", number == null ? null : number.e164())
                .and(
                    "r.watchAt is not null and r.daysLate > :days",
                    "days",
                    wanted.overdue() ? 0 : null)
                .fetch(getEntityManager(), SummaryRow.class)
                .stream()
                .map(SummaryRow::give)
                .toList();
    return Page.of(fetched, page, Summary::portRequestId);
  }

  private static View view(PortRequestRow row) {
    return new View(
        row.portRequestId,
        row.revision,
        row.accountId,
        row.submission,
        row.mandateSignedAt,
        row.state,
        row.state.nextSteps(),
        row.carrier,
        row.lineType,
        row.portType,
        new PhoneNumber(row.mainNumber),
        row.remainingMain == null ? null : new PhoneNumber(row.remainingMain),
        new Holder(row.holderName, new Siren(row.holderSiren), row.holderSiret),
        row.serviceAddress(),
        row.keepTemporary,
        row.mandateSignedBy,
        row.mandateText,
        row.carrierReference,
        row.focDate,
        row.focSlot,
        row.promisedFor,
        row.legalMaximum,
        row.daysLate,
        row.splitFrom,
        row.rejection(),
        row.problem,
        row.numbers.stream().map(PortRequestViews::view).toList(),
        row.history.stream().map(PortRequestViews::view).toList());
  }

  private static NumberView view(NumberRow row) {
    return new NumberView(
        new PhoneNumber(row.number),
        new PhoneNumber(row.replaces),
        row.state,
        row.letGoAt,
        row.activatedAt,
        row.reached,
        row.testCalls,
        row.lastCalledAt);
  }

  private static MilestoneView view(MilestoneRow row) {
    return new MilestoneView(row.state, row.at, new By(row.actorKind), row.reason);
  }

  record SummaryRow(
      UUID portRequestId,
      UUID accountId,
      Instant submittedAt,
      PortState state,
      String carrier,
      String mainNumber,
      int numbers,
      @Nullable LocalDate focDate,
      FocDate.@Nullable Slot slot,
      int daysLate) {

    Summary give() {
      return new Summary(
          portRequestId,
          accountId,
          submittedAt,
          state,
          carrier,
          new PhoneNumber(mainNumber),
          numbers,
          focDate,
          slot,
          daysLate);
    }
  }
}
