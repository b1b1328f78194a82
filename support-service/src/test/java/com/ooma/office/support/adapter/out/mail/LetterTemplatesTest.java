package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
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
  private static final Pattern COLOURED = Pattern.compile("<[^>]*[\";](color|background):[^>]*>");
  private static final Pattern CLASS = Pattern.compile("class=\"([a-z]+)\"");
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

  /// Headings and lines of tables have theirs by their element.
  @ParameterizedTest
  @EnumSource
  void what_has_a_colour_by_day_has_another_by_night(Language language) throws IOException {
    var look = Files.readString(TEMPLATES.resolve("look.html"));
    try (var files = Files.list(folder(language))) {
      for (var file : files.filter(file -> !file.endsWith("layout.html")).toList()) {
        COLOURED
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .filter(tag -> !tag.startsWith("<h2 "))
            .forEach(tag -> assertTrue(isOfTheNight(tag, look), file + ": " + tag));
      }
    }
  }

  private static boolean isOfTheNight(String tag, String look) {
    var name = CLASS.matcher(tag);
    return name.find() && look.contains(".sheet ." + name.group(1) + " ");
  }

  private static Path folder(Language language) {
    return TEMPLATES.resolve(language.name().toLowerCase(Locale.ROOT));
  }
}
