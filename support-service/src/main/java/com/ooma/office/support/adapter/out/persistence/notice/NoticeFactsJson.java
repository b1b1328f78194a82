package com.ooma.office.support.adapter.out.persistence.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;

/// The column `facts`: the record of the notice's kind, as JSON. What an older version wrote must
/// stay readable: components of these records are only ever added, as nullable ones. What a newer
/// one added is passed over.
@ApplicationScoped
class NoticeFactsJson {

  private final ObjectMapper json;

  NoticeFactsJson(ObjectMapper json) {
    this.json = json;
  }

  String write(NoticeFacts facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  NoticeFacts read(NoticeKind kind, String facts) {
    try {
      return json.readerFor(kind.facts())
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
