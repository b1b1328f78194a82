package com.ooma.office.support.adapter.out.mail;

import com.ooma.office.support.application.notice.Letter;
import com.ooma.office.support.application.notice.port.LetterWriter;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.Recipient;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Letters as the templates in `templates/notices` make them: for each language and kind of notice
/// one with text and one with HTML. Each of them declares the facts that it prints, which the build
/// checks.
@ApplicationScoped
class TemplateLetters implements LetterWriter {

  private final Engine templates;
  private final LetterAddresses addresses;

  TemplateLetters(Engine templates, LetterAddresses addresses) {
    this.templates = templates;
    this.addresses = addresses;
  }

  @Override
  public Letter write(NoticeFacts facts, Recipient to) {
    return new Letter(
        facts.subject(to.language()), render(facts, to, "txt"), render(facts, to, "html"));
  }

  private String render(NoticeFacts facts, Recipient to, String form) {
    var language = to.language().name().toLowerCase(Locale.ROOT);
    return templates
        .getTemplate("notices/%s/%s.%s".formatted(language, nameOf(facts.kind()), form))
        .data("to", to)
        .data("facts", facts)
        .data("answerable", addresses.areGiven())
        .data("declinable", facts.kind().isOptional())
        .render();
  }

  /// `ORDER_CONFIRMED` is `orderConfirmed`.
  static String nameOf(NoticeKind kind) {
    var capitalized =
        Stream.of(kind.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return Character.toLowerCase(capitalized.charAt(0)) + capitalized.substring(1);
  }
}
