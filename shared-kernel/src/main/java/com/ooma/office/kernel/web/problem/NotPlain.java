package com.ooma.office.kernel.web.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/// A value that our own rules of text refuse. Its message is meant for the caller, and has nothing
/// of the value in it.
public final class NotPlain extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  public NotPlain(JsonParser json, String message) {
    super(json, message, String.class);
  }
}
