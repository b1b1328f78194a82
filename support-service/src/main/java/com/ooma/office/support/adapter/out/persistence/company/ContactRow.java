package com.ooma.office.support.adapter.out.persistence.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `contact`, as far as views need it: the primary member, else the administrator.
@Entity
@Table(name = "contact")
class ContactRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Column(name = "primary_name")
  @Nullable String primaryName;

  @Column(name = "primary_email")
  @Nullable String primaryEmail;

  @Nullable String name;

  @Nullable String email;
}
