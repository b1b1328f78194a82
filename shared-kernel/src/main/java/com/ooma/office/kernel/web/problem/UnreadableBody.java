package com.ooma.office.kernel.web.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Objects;

/// A request's body that is not what is wanted: the caller's fault, unlike the same exception of
/// the JSON library from anywhere else.
public final class UnreadableBody extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableBody(JsonMappingException cause) {
    super(null, cause, false, false);
  }

  @Override
  public synchronized JsonMappingException getCause() {
    return (JsonMappingException) Objects.requireNonNull(super.getCause());
  }
}
