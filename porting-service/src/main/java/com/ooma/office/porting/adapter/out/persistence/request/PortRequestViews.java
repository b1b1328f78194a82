package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.request.FindPortRequests;
import com.ooma.office.porting.domain.calendar.FocDate;
import com.ooma.office.porting.domain.request.PortState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of port requests, filled from the rows without waking the domain or opening a secret.
@ApplicationScoped
@Transactional
class PortRequestViews implements FindPortRequests, PanacheRepositoryBase<PortRequestRow, UUID> {

  private static final String SUMMARIES =
      """
      select r.portRequestId, r.accountId, r.mandateSignedAt, r.state, r.carrier, r.mainNumber,
        size(r.numbers), r.focDate, r.focSlot
      from PortRequestRow r where r.portRequestId < ?1 and r.state in ?2
      """;

  private static final String NEWEST_FIRST = " order by r.portRequestId desc";
  private static final String OF_ALL = SUMMARIES + NEWEST_FIRST;
  private static final String OF_ACCOUNT = SUMMARIES + " and r.accountId = ?3" + NEWEST_FIRST;

  @Override
  public Optional<View> find(@Nullable UUID accountId, UUID portRequestId) {
    return findByIdOptional(portRequestId)
        .filter(row -> accountId == null || row.accountId.equals(accountId))
        .map(PortRequestViews::view);
  }

  @Override
  public Page<Summary> list(
      @Nullable UUID accountId, @Nullable PortState state, Page.Request page) {
    var found =
        accountId == null
            ? find(OF_ALL, page.before(), wanted(state))
            : find(OF_ACCOUNT, page.before(), wanted(state), accountId);
    var fetched =
        found.project(SummaryRow.class).range(0, page.limit()).list().stream()
            .map(SummaryRow::give)
            .toList();
    return Page.of(fetched, page, Summary::portRequestId);
  }

  private static Set<PortState> wanted(@Nullable PortState state) {
    return state == null ? EnumSet.allOf(PortState.class) : EnumSet.of(state);
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
        row.holder(),
        row.serviceAddress(),
        row.keepTemporary,
        row.mandateSignedBy,
        row.carrierReference,
        row.focDate,
        row.focSlot,
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
      FocDate.@Nullable Slot slot) {

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
          slot);
    }
  }
}
