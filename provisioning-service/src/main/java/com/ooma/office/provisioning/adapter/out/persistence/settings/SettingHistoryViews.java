package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.provisioning.application.settings.FindSettingHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who changed which setting when, newest first.
@ApplicationScoped
class SettingHistoryViews implements FindSettingHistory {

  private static final String PAGE =
      """
      from SettingChangeRow
      where accountId = :account and changeId < :before and (path = :path or :path = '')
      order by changeId desc
      """;

  private final EntityManager entities;

  SettingHistoryViews(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Page<ChangeView> history(UUID accountId, @Nullable String setting, Page.Request page) {
    var fetched =
        entities
            .createQuery(PAGE, SettingChangeRow.class)
            .setParameter("account", accountId)
            .setParameter("before", page.before())
            .setParameter("path", setting == null ? "" : setting)
            .setMaxResults(page.limit() + 1)
            .getResultStream()
            .map(SettingHistoryViews::view)
            .toList();
    return Page.of(fetched, page, ChangeView::changeId);
  }

  private static ChangeView view(SettingChangeRow row) {
    return new ChangeView(
        row.changeId,
        row.path,
        row.changedAt,
        row.author,
        row.subject,
        row.changes.to(
            change -> new PropertyView(change.property(), change.before(), change.after())));
  }
}
