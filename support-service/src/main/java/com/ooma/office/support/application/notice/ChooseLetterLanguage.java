package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.LetterLanguages;
import com.ooma.office.support.domain.notice.words.Language;
import java.util.UUID;

/// Somebody of a company says in which language they want to be written to, from now on.
@UseCase
public class ChooseLetterLanguage {

  private final LetterLanguages languages;

  ChooseLetterLanguage(LetterLanguages languages) {
    this.languages = languages;
  }

  /// @param address the person's own
  public record Command(UUID accountId, String address, Language language) {}

  public void handle(Command command) {
    languages.choose(command.accountId(), command.address(), command.language());
  }
}
