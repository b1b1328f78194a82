package com.ooma.office.porting.adapter.out.persistence.portout;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.portout.port.PortableNumbers;
import com.ooma.office.porting.domain.portout.PortableNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// The numbers that companies can take with them, in Postgres, with the references in their RIOs,
/// which are made when they are first asked for.
@ApplicationScoped
class SqlPortableNumbers implements PortableNumbers {

  private static final String IN_SERVICE =
      """
      SELECT number, account_id, cast(null AS timestamptz) FROM our_number
      WHERE account_id IS NOT NULL\
      """;

  private static final String OF_ACCOUNT =
      IN_SERVICE
          + """
           AND account_id = :account
          UNION ALL
          SELECT number, account_id, portable_until FROM former_number f
          WHERE account_id = :account AND portable_until > :now
            AND NOT EXISTS (
              SELECT FROM our_number o
              WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
          ORDER BY 1
          """;

  private static final String LOCK =
      "SELECT number FROM our_number WHERE number IN (:numbers) ORDER BY number FOR UPDATE";

  private static final String NAMED =
      IN_SERVICE
          + """
           AND number IN (:numbers)
          UNION ALL
          SELECT number, account_id, portable_until FROM former_number f
          WHERE number IN (:numbers)
            AND NOT EXISTS (
              SELECT FROM our_number o
              WHERE o.number = f.number AND (o.account_id IS NOT NULL OR o.left_version = o.version))
          """;

  private static final String MAKE_REFERENCE =
      """
      INSERT INTO rio_reference (account_id, reference) VALUES (:account, :reference)
      ON CONFLICT DO NOTHING
      """;

  private static final String REFERENCE =
      "SELECT reference FROM rio_reference WHERE account_id = :account";

  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int REFERENCE_LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager entities;
  private final String prefix;

  /// @param prefix of our RIOs, which the regulator gave us, and the letter of the kind of line
  SqlPortableNumbers(
      EntityManager entities, @ConfigProperty(name = "office.rio.prefix") String prefix) {
    this.entities = entities;
    this.prefix = prefix;
  }

  @Override
  public List<PortableNumber> of(UUID accountId, Instant now) {
    return numbers(
        entities
            .unwrap(Session.class)
            .createNativeQuery(OF_ACCOUNT, Row.class)
            .setParameter("account", accountId)
            .setParameter("now", now));
  }

  @Override
  public List<PortableNumber> findForUpdate(Collection<PhoneNumber> numbers) {
    var wanted = numbers.stream().map(PhoneNumber::e164).toList();
    var session = entities.unwrap(Session.class);
    session
        .createNativeQuery(LOCK, String.class)
        .setParameterList("numbers", wanted)
        .getResultList();
    return numbers(session.createNativeQuery(NAMED, Row.class).setParameterList("numbers", wanted));
  }

  private List<PortableNumber> numbers(NativeQuery<Row> query) {
    var references = new HashMap<UUID, String>();
    return query.getResultList().stream()
        .map(row ->
            new PortableNumber(
                new PhoneNumber(row.number()),
                row.accountId(),
                prefix + references.computeIfAbsent(row.accountId(), this::reference),
                row.until()))
        .toList();
  }

  /// Two accounts that draw the same one by chance: the second draws again.
  private String reference(UUID accountId) {
    var session = entities.unwrap(Session.class);
    while (true) {
      var known =
          session
              .createNativeQuery(REFERENCE, String.class)
              .setParameter("account", accountId)
              .uniqueResultOptional();
      if (known.isPresent()) {
        return known.get();
      }
      session
          .createNativeMutationQuery(MAKE_REFERENCE)
          .setParameter("account", accountId)
          .setParameter("reference", drawn())
          .executeUpdate();
    }
  }

  private static String drawn() {
    return RANDOM
        .ints(REFERENCE_LENGTH, 0, CHARACTERS.length())
        .map(CHARACTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  record Row(String number, UUID accountId, @Nullable Instant until) {}
}
