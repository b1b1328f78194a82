package com.ooma.office.support.application.notice;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.notice.port.LetterSamples;
import com.ooma.office.support.application.notice.port.LetterWriter;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.Language;

/// Ops look at the letter of a kind, with facts that are made up.
@UseCase
public class PreviewLetter {

  private static final Person READER = new Person("Camille Martin", "camille@lumen.example");

  private final LetterSamples samples;
  private final LetterWriter letters;

  PreviewLetter(LetterSamples samples, LetterWriter letters) {
    this.samples = samples;
    this.letters = letters;
  }

  public record Command(NoticeKind kind, Language language) {}

  public Letter handle(Command command) {
    return letters.write(samples.of(command.kind()), new Recipient(READER, command.language()));
  }
}
