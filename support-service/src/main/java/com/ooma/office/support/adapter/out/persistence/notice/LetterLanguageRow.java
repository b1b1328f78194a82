package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.support.domain.notice.words.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `letter_language`: the language that somebody of a company wants letters in, and which
/// of them they do without.
@Entity
@Table(name = "letter_language")
@IdClass(LetterLanguageRow.Key.class)
class LetterLanguageRow {

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id String address;

  @Enumerated(EnumType.STRING)
  Language language;

  /// Kinds of letters that the person does without, with commas between them.
  String declined;

  record Key(UUID accountId, String address) {}
}
