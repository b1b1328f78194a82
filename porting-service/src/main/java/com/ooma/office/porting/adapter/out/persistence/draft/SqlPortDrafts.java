package com.ooma.office.porting.adapter.out.persistence.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.persistence.RowlessLock;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.porting.application.draft.port.PortDrafts;
import com.ooma.office.porting.domain.draft.DraftContent;
import com.ooma.office.porting.domain.draft.PortDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/// Drafts in Postgres, each sealed as a whole: nothing of it is ever searched for.
@ApplicationScoped
class SqlPortDrafts implements PortDrafts {

  private static final String COLUMNS =
      "SELECT draft_id, account_id, revision, saved_at, content_sealed FROM port_draft ";

  private static final String FIND = COLUMNS + "WHERE account_id = :account AND draft_id = :draft";

  private static final String FIND_FOR_UPDATE = FIND + " FOR UPDATE";

  private static final String LIST =
      COLUMNS
          + "WHERE account_id = :account AND draft_id < :before ORDER BY draft_id DESC LIMIT :limit";

  private static final String COUNT =
      "SELECT cast(count(*) AS integer) FROM port_draft WHERE account_id = :account";

  private static final String ADD =
      """
      INSERT INTO port_draft (draft_id, account_id, revision, saved_at, content_sealed)
      VALUES (:draft, :account, 0, :now, :content)
      """;

  private static final String CHANGE =
      """
      UPDATE port_draft SET revision = revision + 1, saved_at = :now, content_sealed = :content
      WHERE draft_id = :draft AND revision = :revision
      """;

  private static final String REMOVE =
      "DELETE FROM port_draft WHERE account_id = :account AND draft_id = :draft";

  private static final String FORGET =
      """
      DELETE FROM port_draft WHERE draft_id IN (
        SELECT draft_id FROM port_draft WHERE saved_at < :before LIMIT :limit FOR UPDATE SKIP LOCKED)
      """;

  private final EntityManager entities;
  private final SecretBox secrets;
  private final ObjectMapper json;

  SqlPortDrafts(EntityManager entities, SecretBox secrets, ObjectMapper json) {
    this.entities = entities;
    this.secrets = secrets;
    this.json = json;
  }

  @Override
  public Optional<PortDraft> find(UUID accountId, UUID draftId) {
    return find(FIND, accountId, draftId);
  }

  @Override
  public Optional<PortDraft> findForUpdate(UUID accountId, UUID draftId) {
    return find(FIND_FOR_UPDATE, accountId, draftId);
  }

  private Optional<PortDraft> find(String sql, UUID accountId, UUID draftId) {
    return session()
        .createNativeQuery(sql, Stored.class)
        .setParameter("account", accountId)
        .setParameter("draft", draftId)
        .uniqueResultOptional()
        .map(this::draft);
  }

  @Override
  public Page<PortDraft> list(UUID accountId, Page.Request page) {
    var fetched =
        session()
            .createNativeQuery(LIST, Stored.class)
            .setParameter("account", accountId)
            .setParameter("before", page.before())
            .setParameter("limit", page.limit() + 1)
            .getResultStream()
            .map(this::draft)
            .toList();
    return Page.of(fetched, page, PortDraft::draftId);
  }

  @Override
  public int countForUpdate(UUID accountId) {
    RowlessLock.take(entities, "port_draft " + accountId);
    return session()
        .createNativeQuery(COUNT, Integer.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  @Override
  public void add(PortDraft draft) {
    mutation(ADD)
        .setParameter("draft", draft.draftId())
        .setParameter("account", draft.accountId())
        .setParameter("now", draft.savedAt())
        .setParameter("content", sealed(draft.draftId(), draft.content()))
        .executeUpdate();
  }

  @Override
  public boolean change(PortDraft draft, DraftContent content, Instant now) {
    return mutation(CHANGE)
            .setParameter("draft", draft.draftId())
            .setParameter("revision", draft.revision())
            .setParameter("now", now)
            .setParameter("content", sealed(draft.draftId(), content))
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean remove(UUID accountId, UUID draftId) {
    return mutation(REMOVE)
            .setParameter("account", accountId)
            .setParameter("draft", draftId)
            .executeUpdate()
        == 1;
  }

  @Override
  public int forget(Instant before, int limit) {
    return mutation(FORGET)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .executeUpdate();
  }

  private PortDraft draft(Stored stored) {
    try {
      var opened = secrets.open(stored.content(), boundTo(stored.draftId()));
      return new PortDraft(
          stored.draftId(),
          stored.accountId(),
          stored.revision(),
          stored.savedAt(),
          json.readValue(opened, DraftJson.class).toContent());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft could not be read", e);
    }
  }

  private byte[] sealed(UUID draftId, DraftContent content) {
    try {
      return secrets.seal(json.writeValueAsString(DraftJson.of(content)), boundTo(draftId));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft could not be written", e);
    }
  }

  private static String boundTo(UUID draftId) {
    return "port_draft.content:" + draftId;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  private MutationQuery mutation(String sql) {
    return session().createNativeMutationQuery(sql);
  }

  record Stored(UUID draftId, UUID accountId, long revision, Instant savedAt, byte[] content) {}
}
