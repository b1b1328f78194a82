package com.ooma.office.kernel.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/// Writes answers as JSON: what is absent is left out, as the documents say, and never `null`.
/// Events and stored documents keep their `null`: what reads them is older than this.
@Provider
@Singleton
public class AnswerJson implements ContextResolver<ObjectMapper> {

  private final ObjectMapper json;

  AnswerJson(ObjectMapper json) {
    this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return json;
  }

  public byte[] write(Object answer) throws JsonProcessingException {
    return json.writeValueAsBytes(answer);
  }
}
