package com.ooma.office.kernel.web.idempotency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.TreeMap;

/// Recognises a request that is repeated, also by an instance of another release.
@Singleton
class RequestReader {

  private final ObjectMapper known;
  private final ObjectMapper sent;

  RequestReader(ObjectMapper json) {
    this.known = json;
    this.sent = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    sent.setConfig(
        sent.getSerializationConfig().with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
  }

  /// @param parameters of the operation, in its order
  Request read(Method operation, Object[] parameters) throws JsonProcessingException {
    var named = new TreeMap<String, Object>();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] != null) {
        named.put(operation.getParameters()[i].getName(), parameters[i]);
      }
    }
    return new Request(
        Fingerprint.of(known.writeValueAsBytes(parameters)),
        Fingerprint.of(sent.writeValueAsBytes(named)));
  }
}
