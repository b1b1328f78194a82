package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each letter is there in each language and form, and the build knows what it prints.
class LetterTemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates/notices");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
  private static final Pattern FRENCH =
      Pattern.compile("[àâçéèêëîïôùûœ«»]", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @EnumSource
  void each_declares_the_facts_of_its_kind(NoticeKind kind) throws IOException {
    for (var language : Language.values()) {
      for (var form : List.of("html", "txt")) {
        var template = folder(language).resolve(TemplateLetters.nameOf(kind) + "." + form);
        assertEquals(
            "{@" + kind.facts().getName() + " facts}",
            Files.readAllLines(template).getFirst(),
            template.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void none_is_of_a_kind_that_is_gone(Language language) throws IOException {
    var wanted =
        Stream.concat(
                Stream.of("layout"), Stream.of(NoticeKind.values()).map(TemplateLetters::nameOf))
            .flatMap(name -> Stream.of(name + ".html", name + ".txt"))
            .collect(Collectors.toSet());
    try (var files = Files.list(folder(language))) {
      assertEquals(
          wanted, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void nothing_french_is_left_in_the_english_ones() throws IOException {
    try (var files = Files.list(folder(Language.EN))) {
      for (var file : files.toList()) {
        var words = EXPRESSION.matcher(Files.readString(file)).replaceAll("");
        assertFalse(FRENCH.matcher(words).find(), file.toString());
      }
    }
  }

  private static Path folder(Language language) {
    return TEMPLATES.resolve(language.name().toLowerCase(Locale.ROOT));
  }
}
