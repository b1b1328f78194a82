package com.ooma.office.provisioning.adapter.out.persistence.settings;

import com.ooma.office.kernel.persistence.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/// A row of `office_setting`. Its revision is not Hibernate's: whoever changes it has the office's
/// row locked.
@Entity
@Table(name = "office_setting")
@IdClass(SettingRow.Key.class)
class SettingRow {

  record Key(UUID accountId, String path) implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id String path;

  long revision;

  @JsonColumn ContentJson content;
}
