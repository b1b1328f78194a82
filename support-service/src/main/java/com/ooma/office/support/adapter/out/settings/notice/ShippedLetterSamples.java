package com.ooma.office.support.adapter.out.settings.notice;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.support.application.notice.port.LetterSamples;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The samples in `letters/samples.json`, one for each kind.
@ApplicationScoped
class ShippedLetterSamples implements LetterSamples {

  private static final String FILE = "/letters/samples.json";

  private final ObjectMapper json;

  ShippedLetterSamples(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public NoticeFacts of(NoticeKind kind) {
    try {
      return json.treeToValue(requireNonNull(all().get(kind.name()), kind.name()), kind.facts());
    } catch (IOException e) {
      throw new UncheckedIOException(kind.name(), e);
    }
  }

  private JsonNode all() throws IOException {
    try (var file = ShippedLetterSamples.class.getResourceAsStream(FILE)) {
      return json.readTree(requireNonNull(file, FILE));
    }
  }
}
