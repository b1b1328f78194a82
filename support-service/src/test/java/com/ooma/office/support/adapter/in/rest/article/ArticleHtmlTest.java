package com.ooma.office.support.adapter.in.rest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "vbscript:x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "file:///etc/passwd",
        "blob:https://ooma.example/1"
      })
  void of_a_link_that_leads_to_no_page_the_words_are_left(String address) {
    assertEquals("<p>Voir <em>ici</em>.</p>\n", ArticleHtml.of("Voir [*ici*](" + address + ")."));
    assertEquals("<p>écran</p>\n", ArticleHtml.of("![écran](" + address + ")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ooma.example/a",
        "mailto:a@ooma.example",
        "tel:+33800910867",
        "/aide/renvoi",
        "#1"
      })
  void pages_addresses_and_telephones_are_linked(String address) {
    assertEquals(
        "<p><a href=\"%s\">ici</a></p>\n".formatted(address),
        ArticleHtml.of("[ici](" + address + ")"));
  }

  @Test
  void html_is_shown_as_it_was_typed() {
    assertEquals("<p>&lt;b&gt;x&lt;/b&gt;</p>\n", ArticleHtml.of("<b>x</b>"));
  }
}
