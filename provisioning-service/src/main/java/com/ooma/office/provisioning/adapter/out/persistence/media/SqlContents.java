package com.ooma.office.provisioning.adapter.out.persistence.media;

import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.provisioning.application.media.port.Contents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Contents in Postgres, each sealed for its own row. They come and go with the transaction that
/// they belong to.
@ApplicationScoped
class SqlContents implements Contents {

  private static final String SAVE = "INSERT INTO content (content_id, sealed) VALUES (?1, ?2)";

  private static final String FIND = "SELECT sealed FROM content WHERE content_id = ?1";

  private static final String DELETE = "DELETE FROM content WHERE content_id IN (?1)";

  private final EntityManager entities;
  private final SecretBox secrets;

  SqlContents(EntityManager entities, SecretBox secrets) {
    this.entities = entities;
    this.secrets = secrets;
  }

  @Override
  public void save(UUID contentId, byte[] content) {
    entities
        .createNativeQuery(SAVE)
        .setParameter(1, contentId)
        .setParameter(2, secrets.seal(content, boundTo(contentId)))
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> find(UUID contentId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FIND, byte[].class)
        .setParameter(1, contentId)
        .getResultStream()
        .findFirst()
        .map(sealed -> secrets.openBytes(sealed, boundTo(contentId)));
  }

  @Override
  public void delete(Collection<UUID> contentIds) {
    if (!contentIds.isEmpty()) {
      entities.createNativeQuery(DELETE).setParameter(1, contentIds).executeUpdate();
    }
  }

  private static String boundTo(UUID contentId) {
    return "content/" + contentId;
  }
}
