package com.ooma.office.provisioning.adapter.out.persistence.media;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.media.port.ObjectStore;
import com.ooma.office.provisioning.application.media.port.UnsettledContents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Contents in Postgres, each sealed for its own row. They come and go with the transaction that
/// they belong to, also where a store of objects takes them over later.
@ApplicationScoped
@Transactional // what settles them asks outside of any
class SqlContents implements Contents, UnsettledContents {

  private static final String SAVE = "INSERT INTO content (content_id, sealed) VALUES (?1, ?2)";

  private static final String FIND = "SELECT sealed FROM content WHERE content_id = ?1";

  private static final String DELETE = "DELETE FROM content WHERE content_id IN (?1)";

  private static final String REMEMBER =
      """
      INSERT INTO deleted_content (content_id, deleted_at) VALUES (?1, ?2)
      ON CONFLICT DO NOTHING
      """;

  private static final String DUE =
      """
      (SELECT content_id FROM content LIMIT ?2)
      UNION ALL
      (SELECT content_id FROM deleted_content WHERE deleted_at < ?1 LIMIT ?2)
      LIMIT ?2
      """;

  private static final String IS_DELETED =
      "SELECT count(*) FROM deleted_content WHERE content_id = ?1";

  private static final String FORGET = "DELETE FROM deleted_content WHERE content_id = ?1";

  private final EntityManager entities;
  private final SecretBox secrets;
  private final ObjectStore objects;
  private final Clock clock;

  SqlContents(EntityManager entities, SecretBox secrets, ObjectStore objects, Clock clock) {
    this.entities = entities;
    this.secrets = secrets;
    this.objects = objects;
    this.clock = clock;
  }

  @Override
  public void save(UUID contentId, byte[] content) {
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, contentId)
        .setParameter(2, secrets.seal(content, boundTo(contentId)))
        .executeUpdate();
  }

  /// What is moved at this very moment is in both places, so it is looked for here first.
  @Override
  public Optional<byte[]> find(UUID contentId) {
    return findSealed(contentId)
        .or(() -> objects.isThere() ? objects.find(contentId) : Optional.empty())
        .map(sealed -> secrets.openBytes(sealed, boundTo(contentId)));
  }

  @Override
  public void delete(Collection<UUID> contentIds) {
    if (contentIds.isEmpty()) {
      return;
    }
    entities.createNativeQuery(DELETE).setParameter(1, contentIds).executeUpdate();
    if (objects.isThere()) {
      contentIds.forEach(this::remember);
    }
  }

  private void remember(UUID contentId) {
    entities
        .createNativeQuery(REMEMBER)
        .setParameter(1, contentId)
        .setParameter(2, clock.instant())
        .executeUpdate();
  }

  @Override
  public List<UUID> due(Instant deletedBefore, int limit) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter(1, deletedBefore)
        .setParameter(2, limit)
        .getResultList();
  }

  @Override
  public Optional<byte[]> findSealed(UUID contentId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FIND, byte[].class)
        .setParameter(1, contentId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean isDeleted(UUID contentId) {
    return entities
            .unwrap(Session.class)
            .createNativeQuery(IS_DELETED, Long.class)
            .setParameter(1, contentId)
            .getSingleResult()
        > 0;
  }

  @Override
  public void moved(UUID contentId) {
    entities.createNativeQuery(DELETE).setParameter(1, List.of(contentId)).executeUpdate();
  }

  @Override
  public void forgotten(UUID contentId) {
    entities.createNativeQuery(FORGET).setParameter(1, contentId).executeUpdate();
  }

  private static String boundTo(UUID contentId) {
    return "content/" + contentId;
  }
}
