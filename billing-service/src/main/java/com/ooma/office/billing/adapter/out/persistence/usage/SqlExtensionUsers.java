package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.billing.application.usage.port.ExtensionUsers;
import com.ooma.office.billing.domain.usage.ExtensionUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Users of extensions in Postgres: each part of a row is told by another service.
@ApplicationScoped
class SqlExtensionUsers implements ExtensionUsers {

  private static final String GIVE_EXTENSION =
      """
      INSERT INTO extension_user (seat_id, account_id, extension) VALUES (:seatId, :accountId, :extension)
      ON CONFLICT (seat_id) DO UPDATE SET extension = excluded.extension
      """;

  private static final String NAME =
      """
      INSERT INTO extension_user (seat_id, account_id, email) VALUES (:seatId, :accountId, :email)
      ON CONFLICT (seat_id) DO UPDATE SET email = excluded.email
      """;

  private static final String FORGET =
      "UPDATE extension_user SET email = NULL WHERE account_id = :accountId AND seat_id = ANY (:seatIds)";

  private static final String FORGET_ALL =
      "UPDATE extension_user SET email = NULL WHERE account_id = :accountId";

  private static final String OF =
      """
      SELECT extension, email FROM extension_user
      WHERE account_id = :accountId AND extension IS NOT NULL AND email IS NOT NULL
      """;

  private final EntityManager entities;

  SqlExtensionUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void giveExtension(UUID accountId, UUID seatId, String extension) {
    session()
        .createNativeMutationQuery(GIVE_EXTENSION)
        .setParameter("seatId", seatId)
        .setParameter("accountId", accountId)
        .setParameter("extension", extension)
        .executeUpdate();
  }

  @Override
  public void name(UUID accountId, UUID seatId, @Nullable String email) {
    session()
        .createNativeMutationQuery(NAME)
        .setParameter("seatId", seatId)
        .setParameter("accountId", accountId)
        .setParameter("email", email, String.class)
        .executeUpdate();
  }

  @Override
  public void forget(UUID accountId, List<UUID> seatIds) {
    session()
        .createNativeMutationQuery(FORGET)
        .setParameter("accountId", accountId)
        .setParameter("seatIds", seatIds.toArray(UUID[]::new))
        .executeUpdate();
  }

  @Override
  public void forgetAll(UUID accountId) {
    session()
        .createNativeMutationQuery(FORGET_ALL)
        .setParameter("accountId", accountId)
        .executeUpdate();
  }

  @Override
  public List<ExtensionUser> of(UUID accountId) {
    return session()
        .createNativeQuery(OF, ExtensionUser.class)
        .setParameter("accountId", accountId)
        .getResultList();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
