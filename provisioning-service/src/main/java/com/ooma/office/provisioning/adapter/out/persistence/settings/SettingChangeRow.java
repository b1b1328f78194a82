package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonColumn;
import com.ooma.office.kernel.persistence.JsonList;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `office_setting_change`.
@Entity
@Table(name = "office_setting_change")
class SettingChangeRow {

  @Id
  @Column(name = "change_id")
  UUID changeId;

  @Column(name = "account_id")
  UUID accountId;

  String path;

  @Column(name = "changed_at")
  Instant changedAt;

  String author;

  String subject;

  @JsonColumn JsonList<PropertyChangeJson> changes;
}
