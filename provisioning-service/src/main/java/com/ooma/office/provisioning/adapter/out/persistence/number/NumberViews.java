package com.ooma.office.provisioning.adapter.out.persistence.number;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.number.FindNumbers;
import com.ooma.office.provisioning.domain.number.Area;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Views of numbers. A page is found by the last number of the one before.
@ApplicationScoped
class NumberViews implements FindNumbers {

  private static final String PAGE =
      """
      select n.number, n.accountId, n.seatId, n.inUseSince, n.freeFrom, n.portedOutAt
      from NumberRow n
      where n.number > :after and (n.area = :area or :area = '')
        and concat('0', substring(n.number, 4)) like :pattern and (%s)
      order by n.number
      """;

  private static final String AVAILABLE =
      PAGE.formatted("n.state = :state or (n.state in (HELD, COOLING) and n.freeFrom <= :now)");

  private static final String ANOTHER_STATE =
      PAGE.formatted("n.state = :state and (n.freeFrom is null or n.freeFrom > :now)");

  private static final String MISSING =
      """
      select o.accountId, o.companyNumber, o.additionalWanted - array_length(o.additionalNumbers)
      from OfficeRow o
      where o.retryAt is not null and o.accountId < :before order by o.accountId desc
      """;

  private final EntityManager entities;
  private final Clock clock;

  NumberViews(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Page<View> list(
      State state, @Nullable Area area, @Nullable String pattern, Page.Request page) {
    var fetched =
        entities
            .createQuery(state == State.AVAILABLE ? AVAILABLE : ANOTHER_STATE, Found.class)
            .setParameter("after", after(page))
            .setParameter("area", area == null ? "" : area.code())
            .setParameter("pattern", "%" + (pattern == null ? "" : pattern.replace('*', '%')) + "%")
            .setParameter("now", clock.instant())
            .setParameter("state", state)
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(found -> found.view(state))
            .toList();
    return Page.of(fetched, page, view -> view.number().e164().substring(1));
  }

  @Override
  public Page<MissingView> listMissingOfAnyAccount(Page.Request page) {
    var fetched =
        entities
            .createQuery(MISSING, Missing.class)
            .setParameter("before", page.before())
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(Missing::view)
            .toList();
    return Page.of(fetched, page, MissingView::accountId);
  }

  private static String after(Page.Request page) {
    if (page.cursor() == null) {
      return "";
    }
    if (!page.cursor().matches("[0-9]{1,15}")) {
      throw Refused.malformed("cursor-unknown", "The cursor is not one that a page gave.");
    }
    return "+" + page.cursor();
  }

  record Found(
      String number,
      @Nullable UUID accountId,
      @Nullable UUID seatId,
      @Nullable Instant inUseSince,
      @Nullable Instant freeFrom,
      @Nullable Instant leftAt) {

    /// Whose a hold was that is over is nobody's business.
    View view(State state) {
      var phoneNumber = new PhoneNumber(number);
      boolean free = state == State.AVAILABLE;
      return new View(
          phoneNumber,
          phoneNumber.national(),
          Area.of(phoneNumber).code(),
          state,
          free ? null : accountId,
          seatId,
          inUseSince,
          free ? null : freeFrom,
          leftAt);
    }
  }

  record Missing(UUID accountId, String companyNumber, int missing) {

    MissingView view() {
      return new MissingView(accountId, Area.of(new PhoneNumber(companyNumber)).code(), missing);
    }
  }
}
