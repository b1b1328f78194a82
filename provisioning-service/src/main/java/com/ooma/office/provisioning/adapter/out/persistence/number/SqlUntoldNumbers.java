package com.ooma.office.provisioning.adapter.out.persistence.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.FindNumbers.State;
import com.ooma.office.provisioning.application.number.port.UntoldNumbers;
import com.ooma.office.provisioning.domain.number.NumberUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Numbers whose `present_use` is not the `told_use`. Rows that somebody is changing wait for the
/// next round.
@ApplicationScoped
class SqlUntoldNumbers implements UntoldNumbers {

  private static final String TAKE =
      """
      UPDATE telephone_number
      SET told_use = present_use, times_told = times_told + 1
      WHERE number IN (
        SELECT number FROM telephone_number WHERE told_use IS DISTINCT FROM present_use %s
        ORDER BY number LIMIT :limit FOR UPDATE SKIP LOCKED)
      RETURNING number, state, account_id, times_told
      """;

  private static final String TAKE_ANY = TAKE.formatted("");
  private static final String TAKE_OF = TAKE.formatted("AND account_id = :account");

  private final EntityManager entities;

  SqlUntoldNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<NumberUse> take(int limit) {
    return uses(told(TAKE_ANY).setParameter("limit", limit));
  }

  @Override
  public List<NumberUse> takeOf(UUID accountId, int limit) {
    return uses(told(TAKE_OF).setParameter("account", accountId).setParameter("limit", limit));
  }

  private NativeQuery<Told> told(String statement) {
    return entities.unwrap(Session.class).createNativeQuery(statement, Told.class);
  }

  private static List<NumberUse> uses(NativeQuery<Told> told) {
    return told.getResultStream().map(Told::use).toList();
  }

  /// A company that only holds a number does not have it.
  record Told(String number, String state, @Nullable UUID accountId, int timesTold) {

    NumberUse use() {
      return switch (State.valueOf(state)) {
        case ASSIGNED -> use(NumberUse.Kind.ASSIGNED, accountId);
        case PORTED_IN -> use(NumberUse.Kind.PORTED_IN, accountId);
        case AVAILABLE, HELD, COOLING -> use(NumberUse.Kind.SPARE, null);
        case PORTED_OUT -> use(NumberUse.Kind.PORTED_OUT, null);
      };
    }

    private NumberUse use(NumberUse.Kind kind, @Nullable UUID owner) {
      return new NumberUse(new PhoneNumber(number), kind, owner, timesTold);
    }
  }
}
