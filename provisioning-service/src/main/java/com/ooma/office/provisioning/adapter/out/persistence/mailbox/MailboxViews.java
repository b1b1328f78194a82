package com.ooma.office.provisioning.adapter.out.persistence.mailbox;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.provisioning.application.mailbox.FindMessages;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Views of mailboxes.
@ApplicationScoped
class MailboxViews implements FindMessages {

  private static final String MESSAGES =
      """
      from MessageRow where accountId = :account and extension = :extension
        and messageId < :before order by messageId desc
      """;

  private static final String FAXES =
      """
      from SentFaxRow where accountId = :account and extension = :extension
        and faxId < :before order by faxId desc
      """;

  private final EntityManager entities;

  MailboxViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<MessageView> messages(UUID accountId, String extension, Page.Request page) {
    var rows = rows(MESSAGES, MessageRow.class, accountId, extension, page);
    return Page.of(rows.stream().map(MailboxViews::view).toList(), page, MessageView::messageId);
  }

  @Override
  public Optional<MessageView> message(UUID accountId, String extension, UUID messageId) {
    return Optional.ofNullable(entities.find(MessageRow.class, messageId))
        .filter(row -> row.accountId.equals(accountId) && row.extension.equals(extension))
        .map(MailboxViews::view);
  }

  @Override
  public Optional<FaxView> fax(UUID accountId, String extension, UUID faxId) {
    return Optional.ofNullable(entities.find(SentFaxRow.class, faxId))
        .filter(row -> row.accountId.equals(accountId) && row.extension.equals(extension))
        .map(MailboxViews::view);
  }

  @Override
  public Page<FaxView> faxes(UUID accountId, String extension, Page.Request page) {
    var rows = rows(FAXES, SentFaxRow.class, accountId, extension, page);
    return Page.of(rows.stream().map(MailboxViews::view).toList(), page, FaxView::faxId);
  }

  private <T> List<T> rows(
      String query, Class<T> type, UUID accountId, String extension, Page.Request page) {
    return entities
        .createQuery(query, type)
        .setParameter("account", accountId)
        .setParameter("extension", extension)
        .setParameter("before", page.before())
        .setMaxResults(page.limit() + 1)
        .getResultList();
  }

  private static MessageView view(MessageRow row) {
    var matter = row.matter();
    return new MessageView(
        row.messageId,
        row.from,
        matter.mediaType(),
        matter instanceof Matter.Voice(var audio) ? audio.seconds() : null,
        row.pages,
        row.bytes,
        row.receivedAt,
        row.heardAt,
        row.keptUntil);
  }

  private static FaxView view(SentFaxRow row) {
    return new FaxView(
        row.faxId,
        row.from,
        row.to,
        row.pages,
        row.state.name(),
        row.queuedAt,
        row.state == SentFax.State.QUEUED ? row.dueAt : null,
        row.tries.to(each -> new TryView(each.at(), each.outcome())));
  }
}
