package com.ooma.office.porting.adapter.out.persistence.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Our numbers in Postgres; one that left stays as a spare one, marked, for the last release and
/// lest older news bring it back. Rows are locked and written in the order of their numbers, so
/// that transactions that want many don't block each other for ever.
@ApplicationScoped
class SqlOurNumbers implements OurNumbers {

  private static final String FIND =
      """
      SELECT number, use, account_id, version FROM our_number
      WHERE number IN (:numbers) AND left_version IS DISTINCT FROM version ORDER BY number\
      """;

  private static final String FIND_FOR_UPDATE = FIND + " FOR UPDATE";

  private static final String RECORD =
      """
      INSERT INTO our_number AS known (number, use, account_id, version, left_version)
      VALUES (:number, :use, :account, :version, CASE WHEN :left THEN cast(:version AS integer) END)
      ON CONFLICT (number) DO UPDATE
      SET use = excluded.use, account_id = excluded.account_id, version = excluded.version,
        left_version = excluded.left_version
      WHERE known.version < excluded.version
      """;

  private final EntityManager entities;

  SqlOurNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<OurNumber> find(Collection<PhoneNumber> wanted) {
    return find(FIND, wanted);
  }

  @Override
  public List<OurNumber> findForUpdate(Collection<PhoneNumber> wanted) {
    return find(FIND_FOR_UPDATE, wanted);
  }

  private List<OurNumber> find(String sql, Collection<PhoneNumber> wanted) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Known.class)
        .setParameterList("numbers", wanted.stream().map(PhoneNumber::e164).toList())
        .getResultStream()
        .map(Known::number)
        .toList();
  }

  @Override
  public void record(List<OurNumber> told) {
    told.stream().sorted(Comparator.comparing(OurNumber::number)).forEach(this::record);
  }

  private void record(OurNumber told) {
    boolean left = told.use() == OurNumber.Use.LEFT;
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(RECORD)
        .setParameter("number", told.number().e164())
        .setParameter("use", (left ? OurNumber.Use.SPARE : told.use()).name())
        .setParameter("account", told.accountId(), UUID.class)
        .setParameter("version", told.version())
        .setParameter("left", left)
        .executeUpdate();
  }

  record Known(String e164, String use, @Nullable UUID accountId, int version) {

    OurNumber number() {
      return new OurNumber(new PhoneNumber(e164), OurNumber.Use.valueOf(use), accountId, version);
    }
  }
}
